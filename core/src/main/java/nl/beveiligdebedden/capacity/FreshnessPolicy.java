/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.beveiligdebedden.base.DutchTime;

/**
 * How long we believe what a person said of a bed.
 *
 * <p>Source: LCBB managementrapportage 02|22, accountability, and the evaluation of the covenant, 3.4 (FILL-2,
 * FILL-11). Whole days are counted between Amsterdam dates.
 *
 * @param freshDays up to this many days the state is believed as it is
 * @param usableDays up to this many days the state is believed when it is confirmed by phone; later it is not known
 */
public record FreshnessPolicy(int freshDays, int usableDays) {

    /** The policy that is used when nobody chooses another: fresh up to 1 day, usable up to 7 days. */
    public static final FreshnessPolicy DEFAULT = new FreshnessPolicy(1, 7);

    /**
     * Checks that the days are in order.
     *
     * @param freshDays up to this many days the state is believed as it is
     * @param usableDays up to this many days the state is believed when it is confirmed by phone; later it is not known
     * @throws IllegalArgumentException if a value is not allowed
     */
    public FreshnessPolicy {
        if (freshDays < 0 || usableDays < freshDays) {
            throw new IllegalArgumentException("freshDays (" + freshDays + ") must be 0 or more, and usableDays ("
                    + usableDays + ") not less than freshDays");
        }
    }

    /**
     * How far we believe a confirmation.
     *
     * @param confirmedAt when a person last confirmed the bed; empty when nobody did
     * @param asOf the moment of asking
     * @return whether it is fresh, ageing or not known
     */
    public Freshness of(Optional<Instant> confirmedAt, Instant asOf) {
        return confirmedAt.isEmpty() || confirmedAt.get().isAfter(asOf)
                ? Freshness.UNKNOWN
                : after(daysBetween(confirmedAt.get(), asOf));
    }

    private Freshness after(long days) {
        if (days > usableDays) {
            return Freshness.UNKNOWN;
        }
        return days > freshDays ? Freshness.AGEING : Freshness.FRESH;
    }

    /**
     * How old a confirmation is.
     *
     * @param confirmedAt when a person confirmed the bed
     * @param asOf the moment of asking
     * @return the whole days between the two Amsterdam dates
     */
    public static long daysBetween(Instant confirmedAt, Instant asOf) {
        return ChronoUnit.DAYS.between(DutchTime.dayOf(confirmedAt), DutchTime.dayOf(asOf));
    }
}
