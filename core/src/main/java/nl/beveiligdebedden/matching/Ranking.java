/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import nl.beveiligdebedden.capacity.CapacitySnapshot;

/**
 * The answer for every unit, best first; what there is to say about a unit is made when it is read.
 *
 * <p>It is a list that cannot change. Example: {@code ranking.first(10).get(0).verdict()}.
 */
public final class Ranking extends AbstractList<Assessment> implements RandomAccess {

    private final Answers answers;
    private final long[] numbers;
    private final Assessment[] made;
    private volatile long[] ordered;

    Ranking(Answers answers, long[] numbers, int size) {
        this.answers = answers;
        this.numbers = numbers;
        this.made = new Assessment[size];
    }

    @Override
    public int size() {
        return made.length;
    }

    @Override
    public Assessment get(int index) {
        if (made[index] == null) {
            made[index] = answers.assessment(ordered()[index], index + 1);
        }
        return made[index];
    }

    /**
     * The best units only; quicker than reading the start of the whole list.
     *
     * @param count how many units to keep; 0 or more
     * @return the shorter list, with the same ranks
     */
    public Ranking first(int count) {
        return new Ranking(answers, numbers, Math.min(count, size()));
    }

    /**
     * The units and beds that were asked about.
     *
     * @return the snapshot, also when this list holds the best units only
     */
    public CapacitySnapshot capacity() {
        return answers.capacity();
    }

    private long[] ordered() {
        if (ordered == null) {
            ordered = lowest(numbers, size(), Answers.bar(numbers, size()));
        }
        return ordered;
    }

    /** The lowest of the numbers below a bar, in order: what is kept stands in front, what comes fills the room behind it. */
    private static long[] lowest(long[] numbers, int count, long firstBar) {
        long[] room = new long[2 * count];
        int filled = 0;
        long bar = firstBar;
        for (long number : numbers) {
            if (number < bar) {
                room[filled++] = number;
            }
            if (filled == room.length) {
                Arrays.sort(room);
                filled = count;
                bar = room[count - 1];
            }
        }
        Arrays.sort(room, 0, filled);
        return Arrays.copyOf(room, count);
    }
}
