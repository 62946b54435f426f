/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import java.time.LocalDate;

/** Days counted one by one, so that a test does not reckon them in the way of the code. */
public final class CountedDays {

    private CountedDays() {}

    public static LocalDate after(LocalDate first, int days) {
        LocalDate day = first;
        for (int count = 0; count < days; count++) {
            day = day.plusDays(1);
        }
        return day;
    }

    public static LocalDate before(LocalDate last, int days) {
        LocalDate day = last;
        for (int count = 0; count < days; count++) {
            day = day.minusDays(1);
        }
        return day;
    }
}
