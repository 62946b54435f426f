/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.OptionalDouble;

/**
 * A ratio that is to be reached.
 *
 * @param words what it says
 * @param found what was found; empty when it was not measured
 * @param bound the ratio
 * @param atMost whether less is better
 */
record Floor(String words, OptionalDouble found, double bound, boolean atMost) {

    static Floor atMost(double bound, String words, OptionalDouble found) {
        return new Floor(words, found, bound, true);
    }

    static Floor atLeast(double bound, String words, OptionalDouble found) {
        return new Floor(words, found, bound, false);
    }

    boolean isReached() {
        return found.isPresent() && (atMost ? found.getAsDouble() <= bound : found.getAsDouble() >= bound);
    }

    /** Whether it was measured and is not reached. */
    boolean isMissed() {
        return found.isPresent() && !isReached();
    }

    @Override
    public String toString() {
        String measured = found.isPresent() ? Shown.format(bound < 1 ? "%.2f" : "%.1f", found.getAsDouble()) : "-";
        String limit = Shown.format(bound < 1 ? "%.1f" : "%.0f", bound);
        String reached = found.isPresent() ? isReached() ? "yes" : "NO" : "not measured";
        return Shown.format("  %-64s%4s%6s%10s  %s", words, atMost ? "<=" : ">=", limit, measured, reached);
    }
}
