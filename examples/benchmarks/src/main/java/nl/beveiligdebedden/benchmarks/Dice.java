/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance with a seed: the same seed always throws the same. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number from 0 up to and without this one. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in so many cases out of a hundred. */
    boolean percent(int cases) {
        return below(100) < cases;
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[below(values.length)];
    }

    /** Each of these with a chance of one in three. */
    @SafeVarargs
    final <T> List<T> some(T... values) {
        List<T> some = new ArrayList<>();
        for (T value : values) {
            if (below(3) == 0) {
                some.add(value);
            }
        }
        return some;
    }
}
