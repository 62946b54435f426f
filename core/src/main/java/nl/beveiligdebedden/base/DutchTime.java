/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Dutch civil time: which day it is in Amsterdam at a moment. */
public final class DutchTime {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    /**
     * The Amsterdam date at a moment.
     *
     * @param moment the moment
     * @return the date
     */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(AMSTERDAM).toLocalDate();
    }

    /**
     * The first moment of a day in Amsterdam.
     *
     * @param day the day
     * @return its first moment
     */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(AMSTERDAM).toInstant();
    }

    /**
     * The moment as a clock in Amsterdam shows it.
     *
     * @param moment the moment
     * @return date and time with the offset that holds then
     */
    public static OffsetDateTime shown(Instant moment) {
        return moment.atZone(AMSTERDAM).toOffsetDateTime();
    }
}
