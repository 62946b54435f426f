/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    private final Advice advice;
    private final LocalDate day;

    /** Units share what was found: its sentences are made once. */
    private final Map<Finding, KeptFinding> kept = new IdentityHashMap<>();

    private AdviceWriter(Advice advice) {
        this.advice = advice;
        this.day = DutchTime.dayOf(advice.asOf());
    }

    static void write(Advice advice, ObjectWriter json) {
        new AdviceWriter(advice).write(json);
    }

    static void write(Outlook outlook, ObjectWriter json) {
        AdviceWriter writer = new AdviceWriter(outlook.start());
        writer.write(json);
        json.moment("until", outlook.until()).objects("turns", outlook.turns(), writer::write);
    }

    private void write(ObjectWriter json) {
        json.text("requestId", advice.requestId())
                .moment("asOf", advice.asOf())
                .object("ruleSet", advice.rules().edition(), AdviceWriter::write)
                .objects("assessments", advice.assessments(), this::write)
                .objects("openings", advice.openings(), this::write)
                .objects("obstacles", advice.obstacles(), this::write)
                .objects("warnings", advice.warnings(), this::write);
    }

    private void write(Turn turn, ObjectWriter json) {
        json.moment("at", turn.at()).objects("units", turn.units(), this::write);
    }

    private void write(UnitTurn turn, ObjectWriter json) {
        json.text("unit", turn.after().unit().id())
                .text("bed", turn.after().bed())
                .code("verdictBefore", turn.before().verdict())
                .code("verdict", turn.after().verdict())
                .objects("came", turn.came(), this::write)
                .objects("went", turn.went(), this::write);
    }

    private void write(Finding finding, ObjectWriter json) {
        AssessmentWriter.write(kept(finding), json);
    }

    private KeptFinding kept(Finding finding) {
        return kept.computeIfAbsent(finding, KeptFinding::of);
    }

    static void write(Edition edition, ObjectWriter json) {
        json.text("version", edition.version()).text("hash", edition.hash());
    }

    private void write(Assessment assessment, ObjectWriter json) {
        AssessmentWriter.write(KeptAssessment.of(assessment, this::kept), json);
        json.objects("warnings", advice.warningsOn(assessment.unit()), this::write);
    }

    private void write(Opening opening, ObjectWriter json) {
        json.objects("changes", opening.changes(), this::write).texts("units", ids(opening.units()));
    }

    private void write(Change change, ObjectWriter json) {
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

    private void write(Obstacle obstacle, ObjectWriter json) {
        write(obstacle.finding(), json);
        json.texts("units", ids(obstacle.units()));
    }

    private static List<String> ids(List<Assessment> units) {
        return units.stream().map(assessment -> assessment.unit().id().value()).toList();
    }

    private void write(Warning warning, ObjectWriter json) {
        json.text("path", warning.path());
        write(warning.finding(), json);
    }
}
