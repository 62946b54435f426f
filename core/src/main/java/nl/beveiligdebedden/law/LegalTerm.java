/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import java.time.Period;
import nl.beveiligdebedden.norm.Rule;

/**
 * How long a title may hold, how long before an end something must be done, or how long somebody may take to decide, as
 * the law had it from a day on.
 *
 * <p>All terms stand in {@link LegalTerms}. Example: {@code LegalTerms.on("LAW-ZM-1", day)}.
 *
 * @param rule what the law says, with the act and the article
 * @param length how long; zero when something must be done before the end itself
 * @param evidence how sure we are, and where it was read
 * @param validFrom the first day for which we vouch: the day on which the act took effect, or a day after the date of
 *     the text that was read
 */
public record LegalTerm(Rule rule, Period length, Evidence evidence, LocalDate validFrom) {

    /**
     * The last day of a term that begins on a day: the day with the same number, which counts to its end (HR 22 January
     * 2021, ECLI:NL:HR:2021:107). A month without that day gives its last day.
     *
     * @param first the day on which the term begins
     * @return the last day
     */
    public LocalDate lastDay(LocalDate first) {
        return first.plus(length);
    }

    /**
     * The last day on which the term before an end is kept.
     *
     * @param end the last day of a title
     * @return that day less the term
     */
    public LocalDate before(LocalDate end) {
        return end.minus(length);
    }

    /**
     * Whether the term was read in a source.
     *
     * @return false when it must be confirmed first
     */
    public boolean isVerified() {
        return evidence.mark() == Mark.VERIFIED;
    }
}
