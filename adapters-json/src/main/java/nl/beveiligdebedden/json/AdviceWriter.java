/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.matching.Change;
import nl.beveiligdebedden.matching.Obstacle;
import nl.beveiligdebedden.matching.Opening;
import nl.beveiligdebedden.matching.Turn;
import nl.beveiligdebedden.matching.UnitTurn;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.Warning;
import tools.jackson.core.JsonGenerator;

/** Writes advice, field by field, in one fixed order. */
final class AdviceWriter {

    private final JsonGenerator json;

    AdviceWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Advice advice) {
        json.writeStartObject();
        fields(advice);
        json.writeEndObject();
    }

    void write(Outlook outlook) {
        json.writeStartObject();
        fields(outlook.start());
        json.writeStringProperty("until", moment(outlook.until()));
        list("turns", outlook.turns(), this::write);
        json.writeEndObject();
    }

    private void write(Turn turn) {
        json.writeStartObject();
        json.writeStringProperty("at", moment(turn.at()));
        list("units", turn.units(), this::write);
        json.writeEndObject();
    }

    private void write(UnitTurn turn) {
        json.writeStartObject();
        json.writeStringProperty("unit", turn.after().unit().id().value());
        text("bed", turn.after().bed().map(BedId::value));
        json.writeStringProperty("verdictBefore", turn.before().verdict().code());
        json.writeStringProperty("verdict", turn.after().verdict().code());
        list("came", turn.came(), this::write);
        list("went", turn.went(), this::write);
        json.writeEndObject();
    }

    private void fields(Advice advice) {
        json.writeStringProperty("requestId", advice.requestId().value());
        json.writeStringProperty("asOf", moment(advice.asOf()));
        json.writeObjectPropertyStart("ruleSet");
        json.writeStringProperty("version", advice.ruleSetVersion());
        json.writeStringProperty("hash", advice.ruleSetHash());
        json.writeEndObject();
        list("assessments", advice.assessments(), assessment -> write(assessment, advice));
        list("openings", advice.openings(), opening -> write(opening, DutchTime.dayOf(advice.asOf())));
        list("obstacles", advice.obstacles(), this::write);
        list("warnings", advice.warnings(), this::write);
    }

    private void write(Assessment assessment, Advice advice) {
        json.writeStartObject();
        json.writeStringProperty("unit", assessment.unit().id().value());
        text("bed", assessment.bed().map(BedId::value));
        json.writeNumberProperty("rank", assessment.rank());
        json.writeStringProperty("verdict", assessment.verdict().code());
        text("validUntil", assessment.validUntil().map(AdviceWriter::moment));
        list("findings", assessment.findings(), this::write);
        list("nearMisses", assessment.nearMisses(), this::write);
        list("warnings", advice.warningsOn(assessment.unit()), this::write);
        json.writeEndObject();
    }

    private void write(Finding finding) {
        json.writeStartObject();
        fields(finding);
        json.writeEndObject();
    }

    private void fields(Finding finding) {
        json.writeStringProperty("criterion", finding.criterion());
        json.writeStringProperty("rule", finding.rule().id().value());
        json.writeStringProperty("effect", finding.effect().name());
        json.writeObjectPropertyStart("facts");
        finding.facts().forEach(fact -> json.writeStringProperty(fact.name(), fact.value()));
        json.writeEndObject();
        text(finding.text());
        source(finding.rule());
        list("remedies", finding.remedies(), this::write);
    }

    private void write(Remedy remedy) {
        json.writeStartObject();
        json.writeStringProperty("code", remedy.code());
        json.writeStringProperty("owner", remedy.owner().code());
        json.writeEndObject();
    }

    private void write(List<Remedy> nearMiss) {
        json.writeStartArray();
        nearMiss.forEach(remedy -> json.writeString(remedy.code()));
        json.writeEndArray();
    }

    private void write(Opening opening, LocalDate day) {
        json.writeStartObject();
        list("changes", opening.changes(), change -> write(change, day));
        units(opening.units());
        json.writeEndObject();
    }

    private void write(Change change, LocalDate day) {
        json.writeStartObject();
        json.writeStringProperty("code", change.remedy().code());
        json.writeStringProperty("owner", change.remedy().owner().code());
        text("provider", change.provider().map(ProviderId::value));
        list("askAhead", change.askAhead(day), this::write);
        list("decidedWithin", change.decidedWithin(day), this::write);
        json.writeEndObject();
    }

    private void write(LegalTerm term) {
        json.writeStartObject();
        json.writeStringProperty("rule", term.rule().id().value());
        json.writeStringProperty("length", term.length().toString());
        json.writeStringProperty("mark", term.evidence().mark().code());
        text(term.rule().statement());
        source(term.rule());
        json.writeEndObject();
    }

    private void write(Obstacle obstacle) {
        json.writeStartObject();
        fields(obstacle.finding());
        units(obstacle.units());
        json.writeEndObject();
    }

    private void units(List<Assessment> units) {
        list(
                "units",
                units,
                assessment -> json.writeString(assessment.unit().id().value()));
    }

    private void write(Warning warning) {
        json.writeStartObject();
        json.writeStringProperty("path", warning.path());
        fields(warning.finding());
        json.writeEndObject();
    }

    private void source(Rule rule) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("document", rule.source().document());
        json.writeStringProperty("heading", rule.source().heading());
        json.writeEndObject();
    }

    private void text(Text text) {
        json.writeObjectPropertyStart("text");
        json.writeStringProperty("nl", text.nl());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }

    private void text(String field, Optional<String> value) {
        value.ifPresentOrElse(present -> json.writeStringProperty(field, present), () -> json.writeNullProperty(field));
    }

    private <T> void list(String field, Collection<T> values, Consumer<T> writer) {
        json.writeArrayPropertyStart(field);
        values.forEach(writer);
        json.writeEndArray();
    }

    /** To the microsecond: nine digits behind the point could be taken for a BSN. */
    static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(DutchTime.shown(moment.truncatedTo(ChronoUnit.MICROS)));
    }
}
