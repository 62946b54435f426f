/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.norm.Edition;

/** Reads an answer with care: what was found, or everything that is wrong with it. */
final class AnswerReader {

    private AnswerReader() {}

    static KeptAnswer read(ObjectReader json) {
        RequestId requestId = json.required("requestId", place -> place.word(Word.REQUEST));
        Instant asOf = json.required("asOf", place -> place.word(Word.MOMENT));
        Edition ruleSet = json.required("ruleSet", place -> place.object(AssessmentReader::edition));
        List<KeptAssessment> assessments = json.required("assessments", AssessmentReader::assessments);
        return json.built(() -> new KeptAnswer(requestId, asOf, ruleSet, assessments));
    }
}
