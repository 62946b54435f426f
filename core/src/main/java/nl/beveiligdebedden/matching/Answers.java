/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
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
    private static final int TURN_BITS = 31;

    private final Layout layout;
    private final Question question;
    private final RuleSet rules;
    private final List<List<List<Finding>>> findings = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<long[]> marks = new ArrayList<>();
    private final long marksEverywhere;
    private final long[] homes;

    Answers(Layout layout, Question question, RuleSet rules) {
        this.layout = layout;
        this.question = question;
        this.rules = rules;
        this.marksEverywhere = layout.units() == 0 ? 0 : askAll(new Marks());
        this.homes = layout.homes().samples().stream().mapToLong(this::home).toArray();
    }

    /** Asks each criterion once for each of its views; gives the marks that all places share. */
    private long askAll(Marks weights) {
        long everywhere = 0;
        for (int index = 0; index < layout.columns().size(); index++) {
            Column column = layout.columns().get(index);
            List<List<Finding>> found = ask(rules.criteria().get(index), column);
            findings.add(found);
            long[] weighed = found.stream().mapToLong(weights::of).toArray();
            if (column.isTheSameEverywhere()) {
                everywhere |= weighed[0];
            } else {
                columns.add(column);
                marks.add(weighed);
            }
        }
        return everywhere;
    }

    private List<List<Finding>> ask(Criterion criterion, Column column) {
        return column.samples().stream().map(question::with).map(criterion::ask).toList();
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
        IntStream parts = IntStream.range(0, (numbers.length + UNITS_AT_ONCE - 1) / UNITS_AT_ONCE);
        (onAllCores ? parts.parallel() : parts).forEach(part -> number(part * UNITS_AT_ONCE, numbers));
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
        Arrays.fill(weighed, marksEverywhere);
        for (int index = 0; index < columns.size(); index++) {
            columns.get(index).addTo(weighed, start, marks.get(index));
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

    /** What there is to say about the unit with this number. */
    Assessment assessment(long number, int rank) {
        int place = layout.placeAtTurn((int) (number & ((1L << TURN_BITS) - 1)));
        return new Assessment(question.with(layout.place(place)), rules, rank, findings(place));
    }

    private List<Finding> findings(int place) {
        List<Finding> all = new ArrayList<>(2 * findings.size());
        for (int index = 0; index < findings.size(); index++) {
            int view = layout.columns().get(index).views()[place];
            all.addAll(findings.get(index).get(view));
        }
        return all;
    }
}
