/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.io.StringWriter;
import java.util.List;
import nl.beveiligdebedden.RuleBook;
import nl.beveiligdebedden.norm.Rule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Shows the rule book: for people, as JSON, and as a page for the docs. */
final class RulePage {

    private static final int COLUMNS = 14;
    private static final String ROOT = "nl.beveiligdebedden.";

    private static final String HEAD = """
            # Het regelboek / the rule book

            Elke regel uit de vijf brondocumenten, in onze eigen woorden, met de plaats in de code die hem toepast.
            Every rule of the five source documents, in our own words, with the place in the code that applies it.
            Made from the code with `examples/lcbb rules --markdown`; a test holds this page to the code.

            | id | regel / *rule* | bron / source | toegepast in / applied in |
            |---|---|---|---|
            """;

    private final List<RuleBook.Entry> entries;
    private final LanguageOption language;

    RulePage(List<RuleBook.Entry> entries, LanguageOption language) {
        this.entries = entries;
        this.language = language;
    }

    void print(Lines lines) {
        entries.forEach(entry -> print(entry, lines));
        long applied =
                entries.stream().filter(entry -> !entry.places().isEmpty()).count();
        lines.print(language.say("%d regels, waarvan %d toegepast", "%d rules, of which %d applied")
                .formatted(entries.size(), applied));
    }

    private void print(RuleBook.Entry entry, Lines lines) {
        Rule rule = entry.rule();
        lines.print(Paint.bold("%-14s".formatted(rule.id())), COLUMNS, language.say(rule.statement()));
        lines.print(
                " ".repeat(COLUMNS),
                COLUMNS,
                rule.source().document() + ", " + rule.source().heading());
        lines.print(" ".repeat(COLUMNS), COLUMNS, "→ " + places(entry));
    }

    private String places(RuleBook.Entry entry) {
        return entry.places().isEmpty()
                ? language.say("nog niet; hoort bij: ", "not yet; belongs to: ")
                        + language.say(entry.rule().subject().words())
                : entry.places().stream().map(RulePage::place).collect(joining(", "));
    }

    private static String place(RuleBook.Place place) {
        String code = place.code().startsWith(ROOT) ? place.code().substring(ROOT.length()) : place.code();
        return code + place.effect().map(effect -> " (" + effect + ")").orElse("");
    }

    String markdown() {
        return entries.stream().map(this::row).collect(joining("", HEAD, ""));
    }

    private String row(RuleBook.Entry entry) {
        Rule rule = entry.rule();
        return "| %s | %s<br>*%s* | %s, %s | %s |\n"
                .formatted(
                        rule.id(),
                        rule.statement().nl(),
                        rule.statement().en(),
                        escaped(rule.source().document()),
                        escaped(rule.source().heading()),
                        places(entry));
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }

    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(text)) {
            json.writeStartArray();
            entries.forEach(entry -> write(entry, json));
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void write(RuleBook.Entry entry, JsonGenerator json) {
        Rule rule = entry.rule();
        json.writeStartObject();
        json.writeStringProperty("id", rule.id().value());
        json.writeObjectPropertyStart("statement");
        json.writeStringProperty("nl", rule.statement().nl());
        json.writeStringProperty("en", rule.statement().en());
        json.writeEndObject();
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("document", rule.source().document());
        json.writeStringProperty("heading", rule.source().heading());
        json.writeEndObject();
        json.writeStringProperty("subject", rule.subject().code());
        json.writeArrayPropertyStart("appliedIn");
        entry.places().forEach(place -> json.writeString(place(place)));
        json.writeEndArray();
        json.writeEndObject();
    }
}
