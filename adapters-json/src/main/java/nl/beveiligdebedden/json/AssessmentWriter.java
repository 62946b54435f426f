/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.Map;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Source;

/** Writes what was answered for one unit: the same in an answer and in a record. */
final class AssessmentWriter {

    private AssessmentWriter() {}

    static void write(KeptAssessment assessment, ObjectWriter json) {
        json.text("unit", assessment.unit())
                .text("bed", assessment.bed())
                .number("rank", assessment.rank())
                .code("verdict", assessment.verdict())
                .moment("validUntil", assessment.validUntil())
                .objects("findings", assessment.findings(), AssessmentWriter::write)
                .lists("nearMisses", assessment.nearMisses());
    }

    static void write(KeptFinding finding, ObjectWriter json) {
        json.text("criterion", finding.criterion())
                .text("rule", finding.rule())
                .text("effect", finding.effect())
                .texts("facts", finding.facts())
                .text("text", finding.text())
                .object("source", finding.source(), AssessmentWriter::write)
                .objects("remedies", finding.remedies().entrySet(), AssessmentWriter::write);
    }

    static void write(Source source, ObjectWriter json) {
        json.text("document", source.document()).text("heading", source.heading());
    }

    private static void write(Map.Entry<String, Owner> remedy, ObjectWriter json) {
        json.text("code", remedy.getKey()).code("owner", remedy.getValue());
    }
}
