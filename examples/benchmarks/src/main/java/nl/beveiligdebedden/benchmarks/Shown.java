/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.Locale;

/** Figures as people read them. */
final class Shown {

    private Shown() {}

    /** A time in the unit that keeps it short: 850 ns, 12.3 us, 4.5 ms or 3.2 s. */
    static String time(double micros) {
        if (micros < 1) {
            return format("%.0f ns", micros * 1000);
        }
        if (micros < 1000) {
            return format("%.1f us", micros);
        }
        return micros < 1_000_000 ? format("%.1f ms", micros / 1000) : format("%.1f s", micros / 1_000_000);
    }

    /** The same text on every machine. */
    static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
