/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import nl.beveiligdebedden.RuleBook;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Shows the rule book: for people, as JSON, and as a page for the docs. */
final class RulePage {

    private static final int COLUMNS = 14;
    private static final String ROOT = "nl.beveiligdebedden.";

    private static final String HEAD = """
            # Het regelboek / the rule book

            Elke regel uit de vijf brondocumenten, in onze eigen woorden, met de plaats in de code die hem toepast, of waarom dat niet kan.
            Every rule of the five source documents, in our own words, with the place in the code that applies it, or why none can.
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
        lines.print(language.say(Counts.rules(entries.size()))
                + language.say(", waarvan ", ", of which ")
                + applied()
                + language.say(" toegepast", " applied"));
    }

    private long applied() {
        return entries.stream().filter(entry -> !entry.places().isEmpty()).count();
    }

    private void print(RuleBook.Entry entry, Lines lines) {
        Rule rule = entry.rule();
        lines.print(
                Paint.bold(String.format(Locale.ROOT, "%-14s", rule.id())), COLUMNS, language.say(rule.statement()));
        lines.print(
                " ".repeat(COLUMNS),
                COLUMNS,
                rule.source().document() + ", " + rule.source().heading());
        lines.print(" ".repeat(COLUMNS), COLUMNS, "→ " + places(entry));
    }

    private String places(RuleBook.Entry entry) {
        return entry.places().isEmpty()
                ? entry.note().map(language::say).orElseGet(() -> notYet(entry))
                : entry.places().stream().map(RulePage::place).collect(joining(", "));
    }

    private String notYet(RuleBook.Entry entry) {
        return language.say("nog niet; hoort bij: ", "not yet; belongs to: ")
                + language.say(entry.rule().subject().words());
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
        return String.format(
                Locale.ROOT,
                "| %s | %s<br>*%s* | %s, %s | %s |\n",
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
        json.writeStartObject();
        json.writeStringProperty("id", entry.rule().id().value());
        writeText("statement", entry.rule().statement(), json);
        writeSource(entry.rule().source(), json);
        json.writeStringProperty("subject", entry.rule().subject().code());
        writePlaces(entry.places(), json);
        entry.note().ifPresent(note -> writeText("note", note, json));
        json.writeEndObject();
    }

    private static void writeText(String field, Text text, JsonGenerator json) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("nl", text.nl());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }

    private static void writeSource(Source source, JsonGenerator json) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("document", source.document());
        json.writeStringProperty("heading", source.heading());
        json.writeEndObject();
    }

    private static void writePlaces(List<RuleBook.Place> places, JsonGenerator json) {
        json.writeArrayPropertyStart("appliedIn");
        places.forEach(place -> json.writeString(place(place)));
        json.writeEndArray();
    }
}
