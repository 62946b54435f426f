/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.time.LocalDate;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.capacity.FreshnessPolicy;

/**
 * When the question is asked, and how long what people said of a bed is believed.
 *
 * @param asOf the moment of asking
 * @param freshness the policy on old confirmations
 */
public record Asking(Instant asOf, FreshnessPolicy freshness) {

    /**
     * The question asked at a moment, with the default policy.
     *
     * @param asOf the moment of asking
     * @return the asking
     */
    public static Asking at(Instant asOf) {
        return new Asking(asOf, FreshnessPolicy.DEFAULT);
    }

    /**
     * The day of asking.
     *
     * @return the Amsterdam date
     */
    public LocalDate day() {
        return DutchTime.dayOf(asOf);
    }
}
