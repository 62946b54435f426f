/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import nl.beveiligdebedden.base.Answer;

/**
 * What professionals recorded about sharing, and what does not stand in the request.
 *
 * <p>Consent to share data is another thing than consent to be admitted. When the person cannot decide, it is the
 * consent of the representative (PRV-8).
 *
 * @param consent whether the person, or the representative, agrees with sharing the data
 * @param situation whether the situation of the route is there ({@link SharingRoute#situation()})
 * @param weighed whether the steps and considerations of the route were taken and written down (PRV-6)
 */
public record SharingFacts(Answer consent, Answer situation, Answer weighed) {

    /** Nobody recorded anything. */
    public static final SharingFacts NONE =
            new SharingFacts(Answer.NOT_RECORDED, Answer.NOT_RECORDED, Answer.NOT_RECORDED);

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "SharingFacts{}";
    }
}
