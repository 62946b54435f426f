/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.lifecourse.Setback;
import nl.beveiligdebedden.lifecourse.StabilityClock;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.norm.RuleId;

/** Writes what is known about inclusion or outflow as {@link LifecourseReader} reads it, and what that says. */
final class LifecourseWriter {

    private LifecourseWriter() {}

    static void write(InclusionFacts facts, ObjectWriter json) {
        Map<String, Boolean> regional = new TreeMap<>(facts.answers());
        LifecourseReader.ANSWERS_ON_INCLUSION.forEach(regional::remove);
        json.number("ageYears", facts.ageYears())
                .codes("conditions", facts.conditions())
                .codes("titlesEver", facts.titlesEver());
        answers(LifecourseReader.ANSWERS_ON_INCLUSION, facts.answers(), json);
        json.object("regional", regional, (answers, region) -> answers(answers.keySet(), answers, region));
    }

    static void write(OutflowFacts facts, ObjectWriter json) {
        json.number("stableMonths", facts.stableMonths())
                .object("stability", facts.stability(), LifecourseWriter::clock);
        answers(LifecourseReader.ANSWERS_ON_OUTFLOW, facts.answers(), json);
    }

    private static void clock(StabilityClock clock, ObjectWriter json) {
        json.text("stableFrom", clock.stableFrom()).objects("setbacks", clock.setbacks(), LifecourseWriter::setback);
    }

    private static void setback(Setback setback, ObjectWriter json) {
        json.text("date", setback.date()).text("evidence", setback.evidence());
    }

    private static void answers(Collection<String> fields, Map<String, Boolean> answers, ObjectWriter json) {
        fields.forEach(field ->
                json.answer(field, answers.containsKey(field) ? Answer.of(answers.get(field)) : Answer.NOT_RECORDED));
    }

    static void write(LifecourseAdvice advice, ObjectWriter json) {
        json.code("decision", advice.decision())
                .texts("rules", advice.rules().stream().map(RuleId::value).toList());
        write("findings", advice.findings(), json);
        write("steps", advice.steps(), json);
    }

    private static void write(String field, List<Finding> findings, ObjectWriter json) {
        json.objects(field, findings.stream().map(KeptFinding::of).toList(), AssessmentWriter::write);
    }
}
