/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import java.time.LocalDate;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;

/**
 * What decides who can pay for a stay and does not stand in the request: the insurance, the Wlz indication and the
 * provider.
 *
 * @param insuredAtOpening whether the person had a valid health insurance when the care path was opened (FIN-16)
 * @param insuranceSuspended whether the Zvw is suspended for the person (FIN-16)
 * @param indicationFrom the first day of the Wlz indications of the request; empty when it is not recorded (FIN-21)
 * @param acceptsQualifyingProvider whether the person wants treatment by a provider where the Wlz indication can be used
 *     (FIN-26)
 */
public record FundingFacts(
        Answer insuredAtOpening,
        Answer insuranceSuspended,
        Optional<LocalDate> indicationFrom,
        Answer acceptsQualifyingProvider) {

    /** Nobody recorded anything. */
    public static final FundingFacts NONE =
            new FundingFacts(Answer.NOT_RECORDED, Answer.NOT_RECORDED, Optional.empty(), Answer.NOT_RECORDED);

    /**
     * Whether the Zvw insures the person.
     *
     * @return no when one of both facts speaks against it, yes when both are recorded and speak for it
     */
    public Answer insured() {
        if (insuredAtOpening == Answer.NO || insuranceSuspended == Answer.YES) {
            return Answer.NO;
        }
        return insuredAtOpening == Answer.YES && insuranceSuspended == Answer.NO ? Answer.YES : Answer.NOT_RECORDED;
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "FundingFacts{}";
    }
}
