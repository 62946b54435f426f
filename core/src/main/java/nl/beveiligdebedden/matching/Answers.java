/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.norm.Finding;

/**
 * The answers to one question for all places: each criterion is asked once for each of its views, and each unit gets a
 * number that is lower when the unit is better.
 *
 * <p>From high to low, the bits of that number are those of the published order: verdict, conditions, level, province
 * and the turn by freshness. So the order of the numbers is the order of the units.
 */
final class Answers {

    private static final int UNITS_AT_ONCE = 512;
    private static final int CONDITION_BITS = 6;
    private static final int HOME_BITS = 4;
    private static final int RANKS = 4 << CONDITION_BITS + HOME_BITS;
    private static final int TURN_BITS = 31;

    private final Layout layout;
    private final Question question;
    private final RuleSet rules;
    private final AskedColumn[] asked;
    private final long[][] jointMarks;
    private final long[] homes;

    Answers(Layout layout, Question question, RuleSet rules) {
        this.layout = layout;
        this.question = question;
        this.rules = rules;
        this.homes = homes(layout.homes().samples());
        this.asked = new AskedColumn[layout.columns().size()];
        askAll(new Marks());
        this.jointMarks = new long[layout.joints().size()][];
        for (int joint = 0; joint < jointMarks.length; joint++) {
            jointMarks[joint] = layout.joints().get(joint).marks(asked);
        }
    }

    CapacitySnapshot capacity() {
        return layout.capacity();
    }

    private void askAll(Marks weights) {
        for (int index = 0; index < asked.length; index++) {
            Criterion criterion = rules.criteria().get(index);
            asked[index] = AskedColumn.of(layout.columns().get(index), criterion, question, weights);
        }
    }

    private long[] homes(List<Place> samples) {
        long[] numbers = new long[samples.size()];
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = home(samples.get(index));
        }
        return numbers;
    }

    private long home(Place place) {
        SecurityLevel level = place.unit().level().orElse(SecurityLevel.LEVEL_2_HIGH);
        Optional<Province> province = place.unit().province();
        boolean near = province.isPresent()
                && province.equals(question.request().person().homeProvince());
        return level.ordinal() * 2L + (near ? 0 : 1);
    }

    /** The number of every unit, in the order of the layout. */
    long[] numbers(boolean onAllCores) {
        long[] numbers = new long[layout.units()];
        int parts = (numbers.length + UNITS_AT_ONCE - 1) / UNITS_AT_ONCE;
        if (onAllCores) {
            IntStream.range(0, parts).parallel().forEach(part -> number(part * UNITS_AT_ONCE, numbers));
        } else {
            for (int part = 0; part < parts; part++) {
                number(part * UNITS_AT_ONCE, numbers);
            }
        }
        return numbers;
    }

    private void number(int first, long[] numbers) {
        int last = Math.min(first + UNITS_AT_ONCE, numbers.length);
        int start = layout.start(first);
        long[] weighed = marks(start, layout.start(last));
        for (int unit = first; unit < last; unit++) {
            int best = best(layout.start(unit), layout.start(unit + 1), start, weighed);
            numbers[unit] = number(best, weighed[best - start]);
        }
    }

    private long[] marks(int start, int end) {
        long[] weighed = new long[end - start];
        for (int joint = 0; joint < jointMarks.length; joint++) {
            layout.joints().get(joint).addTo(weighed, start, jointMarks[joint]);
        }
        return weighed;
    }

    /** The first of the places of a unit that has the best verdict among them. */
    private static int best(int from, int to, int start, long[] weighed) {
        int best = from;
        for (int place = from + 1; place < to; place++) {
            if (Marks.strongest(weighed[place - start]) < Marks.strongest(weighed[best - start])) {
                best = place;
            }
        }
        return best;
    }

    private long number(int place, long weighed) {
        long number = Marks.strongest(weighed);
        number = number << CONDITION_BITS | Marks.conditions(weighed);
        number = number << HOME_BITS | homes[layout.homes().views()[place]];
        return number << TURN_BITS | layout.turn(place);
    }

    /** A number that is above at least this many of the numbers, and above few more. */
    static long bar(long[] numbers, int count) {
        int[] equallyGood = new int[RANKS];
        for (long number : numbers) {
            equallyGood[(int) (number >>> TURN_BITS)]++;
        }
        int rank = 0;
        for (int better = 0; better < count; rank++) {
            better += equallyGood[rank];
        }
        return (long) rank << TURN_BITS;
    }

    /** What there is to say about the unit with this number. */
    Assessment assessment(long number, int rank) {
        int place = layout.placeAtTurn((int) (number & ((1L << TURN_BITS) - 1)));
        return new Assessment(question.with(layout.place(place)), judging(place), rules, rank, findings(place));
    }

    private List<Pairing> judging(int place) {
        return layout.judging(place).stream().map(question::with).toList();
    }

    private List<Finding> findings(int place) {
        List<Finding> all = new ArrayList<>(asked.length);
        for (AskedColumn column : asked) {
            Collections.addAll(all, column.findingsAt(place));
        }
        return all;
    }
}
