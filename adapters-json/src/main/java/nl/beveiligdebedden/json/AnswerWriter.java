/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import nl.beveiligdebedden.base.UnitId;

/** Writes an answer that was read as {@link AdviceWriter} wrote it; a property holds the two to the same bytes. */
final class AnswerWriter {

    private AnswerWriter() {}

    static void write(KeptAnswer answer, ObjectWriter json) {
        json.text("requestId", answer.requestId())
                .moment("asOf", answer.asOf())
                .object("ruleSet", answer.ruleSet(), AdviceWriter::write)
                .objects("assessments", answer.units(), AnswerWriter::write)
                .objects("openings", answer.openings(), AnswerWriter::write)
                .objects("obstacles", answer.obstacles(), AnswerWriter::write)
                .objects("warnings", answer.warnings(), AnswerWriter::write);
        answer.period().ifPresent(period -> write(period, json));
    }

    private static void write(KeptUnit unit, ObjectWriter json) {
        AssessmentWriter.write(unit.assessment(), json);
        json.objects("warnings", unit.warnings(), AnswerWriter::write);
    }

    private static void write(KeptOpening opening, ObjectWriter json) {
        json.objects("changes", opening.changes(), AnswerWriter::write).texts("units", ids(opening.units()));
    }

    private static void write(KeptChange change, ObjectWriter json) {
        json.text("code", change.code())
                .code("owner", change.owner())
                .text("provider", change.provider())
                .objects("askAhead", change.askAhead(), AnswerWriter::write)
                .objects("decidedWithin", change.decidedWithin(), AnswerWriter::write);
    }

    private static void write(KeptTerm term, ObjectWriter json) {
        json.text("rule", term.rule())
                .text("length", term.length())
                .code("mark", term.mark())
                .text("text", term.text())
                .object("source", term.source(), AssessmentWriter::write);
    }

    private static void write(KeptObstacle obstacle, ObjectWriter json) {
        AssessmentWriter.write(obstacle.finding(), json);
        json.texts("units", ids(obstacle.units()));
    }

    private static void write(KeptWarning warning, ObjectWriter json) {
        json.text("path", warning.path());
        AssessmentWriter.write(warning.finding(), json);
    }

    private static void write(KeptPeriod period, ObjectWriter json) {
        json.moment("until", period.until()).objects("turns", period.turns(), AnswerWriter::write);
    }

    private static void write(KeptTurn turn, ObjectWriter json) {
        json.moment("at", turn.at()).objects("units", turn.units(), AnswerWriter::write);
    }

    private static void write(KeptUnitTurn turn, ObjectWriter json) {
        json.text("unit", turn.unit())
                .text("bed", turn.bed())
                .code("verdictBefore", turn.verdictBefore())
                .code("verdict", turn.verdict())
                .objects("came", turn.came(), AssessmentWriter::write)
                .objects("went", turn.went(), AssessmentWriter::write);
    }

    private static List<String> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
