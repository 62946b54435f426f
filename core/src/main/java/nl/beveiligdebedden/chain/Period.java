/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a role, a team, an agreement or a region holds.
 *
 * @param from the first day; empty when it always held
 * @param until the last day; empty when no end is known
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Every day. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /**
     * Whether it holds on a day. A period that ends before it begins holds on no day.
     *
     * @param day the day
     * @return true on the first day, the last day and every day between
     */
    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
