/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.LocalDate;
import java.util.List;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.matching.Change;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.matching.Obstacle;
import nl.beveiligdebedden.matching.Opening;
import nl.beveiligdebedden.matching.Turn;
import nl.beveiligdebedden.matching.UnitTurn;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.norm.Warning;

/** Writes advice, field by field, in one fixed order. */
final class AdviceWriter {

    private AdviceWriter() {}

    static void write(Advice advice, ObjectWriter json) {
        json.text("requestId", advice.requestId())
                .moment("asOf", advice.asOf())
                .object("ruleSet", advice.rules().edition(), AdviceWriter::write)
                .objects("assessments", advice.assessments(), (assessment, one) -> write(assessment, advice, one))
                .objects("openings", advice.openings(), (opening, one) -> write(opening, advice, one))
                .objects("obstacles", advice.obstacles(), AdviceWriter::write)
                .objects("warnings", advice.warnings(), AdviceWriter::write);
    }

    static void write(Outlook outlook, ObjectWriter json) {
        write(outlook.start(), json);
        json.moment("until", outlook.until()).objects("turns", outlook.turns(), AdviceWriter::write);
    }

    private static void write(Turn turn, ObjectWriter json) {
        json.moment("at", turn.at()).objects("units", turn.units(), AdviceWriter::write);
    }

    private static void write(UnitTurn turn, ObjectWriter json) {
        json.text("unit", turn.after().unit().id())
                .text("bed", turn.after().bed())
                .code("verdictBefore", turn.before().verdict())
                .code("verdict", turn.after().verdict())
                .objects("came", turn.came(), AdviceWriter::write)
                .objects("went", turn.went(), AdviceWriter::write);
    }

    private static void write(Finding finding, ObjectWriter json) {
        AssessmentWriter.write(KeptFinding.of(finding), json);
    }

    static void write(Edition edition, ObjectWriter json) {
        json.text("version", edition.version()).text("hash", edition.hash());
    }

    private static void write(Assessment assessment, Advice advice, ObjectWriter json) {
        AssessmentWriter.write(KeptAssessment.of(assessment), json);
        json.objects("warnings", advice.warningsOn(assessment.unit()), AdviceWriter::write);
    }

    private static void write(Opening opening, Advice advice, ObjectWriter json) {
        json.objects("changes", opening.changes(), (change, one) -> write(change, advice, one))
                .texts("units", ids(opening.units()));
    }

    private static void write(Change change, Advice advice, ObjectWriter json) {
        LocalDate day = DutchTime.dayOf(advice.asOf());
        json.code("code", change.remedy())
                .code("owner", change.remedy().owner())
                .text("provider", change.provider())
                .objects("askAhead", change.askAhead(advice.request(), day), AdviceWriter::write)
                .objects("decidedWithin", change.decidedWithin(day), AdviceWriter::write);
    }

    private static void write(LegalTerm term, ObjectWriter json) {
        json.text("rule", term.rule().id())
                .text("length", term.length())
                .code("mark", term.evidence().mark())
                .text("text", term.rule().statement())
                .object("source", term.rule().source(), AssessmentWriter::write);
    }

    private static void write(Obstacle obstacle, ObjectWriter json) {
        write(obstacle.finding(), json);
        json.texts("units", ids(obstacle.units()));
    }

    private static List<String> ids(List<Assessment> units) {
        return units.stream().map(assessment -> assessment.unit().id().value()).toList();
    }

    private static void write(Warning warning, ObjectWriter json) {
        json.text("path", warning.path());
        write(warning.finding(), json);
    }
}
