/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.Difference;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.UnitChange;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.port.HeldCapacity;

/** Writes the record of a decision as {@link DecisionReader} reads it, and what came out of its replay. */
final class DecisionWriter {

    private DecisionWriter() {}

    static void write(Decision decision, ObjectWriter json) {
        json.text("format", DecisionReader.FORMAT)
                .moment("asOf", decision.asking().asOf())
                .object("policy", decision.asking().freshness(), DecisionWriter::write)
                .object("ruleSet", decision.ruleSet(), AdviceWriter::write)
                .object("referenceData", decision.referenceData(), AdviceWriter::write)
                .text("requestHash", decision.requestHash())
                .object("request", decision.request(), RequestWriter::write)
                .object("capacity", decision.capacity(), DecisionWriter::write)
                .objects("assessments", decision.assessments(), AssessmentWriter::write)
                .text("hash", decision.hash());
    }

    private static void write(FreshnessPolicy policy, ObjectWriter json) {
        json.number("freshDays", policy.freshDays()).number("usableDays", policy.usableDays());
    }

    private static void write(HeldCapacity capacity, ObjectWriter json) {
        json.text("hash", capacity.hash())
                .moment("asOf", capacity.asOf())
                .object("snapshot", capacity.snapshot(), CapacityWriter::write);
    }

    static void write(Replay replay, ObjectWriter json) {
        json.text("requestId", replay.recorded().request().id())
                .moment("asOf", replay.recorded().asking().asOf())
                .flag("same", replay.isSame())
                .flag("sameAnswer", replay.hasSameAnswer())
                .objects("differences", replay.differences(), DecisionWriter::write)
                .objects("changes", replay.changes(), DecisionWriter::write);
    }

    private static void write(Difference difference, ObjectWriter json) {
        json.code("part", difference.part())
                .text("recorded", difference.recorded())
                .text("now", difference.now())
                .text("text", difference.text());
    }

    private static void write(UnitChange change, ObjectWriter json) {
        json.text("unit", change.unit())
                .object("verdict", change, DecisionWriter::writeVerdicts)
                .text("text", change.text())
                .objects("went", change.went(), AssessmentWriter::write)
                .objects("came", change.came(), AssessmentWriter::write)
                .objects(
                        "others",
                        change.others(),
                        (text, other) -> other.text("nl", text.nl()).text("en", text.en()));
    }

    private static void writeVerdicts(UnitChange change, ObjectWriter json) {
        json.code("recorded", change.recorded().map(KeptAssessment::verdict))
                .code("now", change.now().map(KeptAssessment::verdict));
    }
}
