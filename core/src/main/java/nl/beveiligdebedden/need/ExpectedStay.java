/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.law.StayDays;

/**
 * A stay of which we want to know who can pay for each day: as it was so far, and as it is expected to go on.
 *
 * <p>Example: {@code ExpectedStay.from(admissionDate)}.
 *
 * @param days the count of its days
 * @param facts what decides who can pay, and does not stand in the request
 * @param from the first day to tell about
 * @param until the last day to tell about; empty for as long as the stay lasts
 */
public record ExpectedStay(StayDays days, FundingFacts facts, LocalDate from, Optional<LocalDate> until) {

    /**
     * Checks the order of the days.
     *
     * @param days the count of its days
     * @param facts what decides who can pay, and does not stand in the request
     * @param from the first day to tell about
     * @param until the last day to tell about; empty for as long as the stay lasts
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public ExpectedStay {
        if (until.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("until must be from or later");
        }
    }

    /**
     * A stay without interruptions, of which nothing else is known.
     *
     * @param first the first day
     * @return the stay, from that day on
     */
    public static ExpectedStay from(LocalDate first) {
        return new ExpectedStay(StayDays.of(first, List.of()), FundingFacts.NONE, first, Optional.empty());
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "ExpectedStay{}";
    }
}
