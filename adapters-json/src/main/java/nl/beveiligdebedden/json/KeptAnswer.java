/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.norm.Edition;

/**
 * The answer to a request as it was given, read back from its document: what was found for every unit, and by which rules.
 *
 * <p>Example: {@code LcbbJson.with(validator).answer(json).orElseThrow().assessments().get(0).verdict()}.
 *
 * @param requestId the request
 * @param asOf the moment of asking
 * @param ruleSet the version and hash of the rules that answered
 * @param assessments what was answered for each unit, in the order of rank
 */
public record KeptAnswer(RequestId requestId, Instant asOf, Edition ruleSet, List<KeptAssessment> assessments) {

    /**
     * Copies the assessments.
     *
     * @param requestId the request
     * @param asOf the moment of asking
     * @param ruleSet the version and hash of the rules that answered
     * @param assessments what was answered for each unit, in the order of rank
     */
    public KeptAnswer {
        assessments = List.copyOf(assessments);
    }

    /** Shows which answer it is, and nothing of what was found. */
    @Override
    public String toString() {
        return "KeptAnswer{requestId=" + requestId + ", asOf=" + asOf + "}";
    }
}
