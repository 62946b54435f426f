/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.disclosure.DataCategory;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.Projection;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;

/** Prints what may be told to somebody, on what ground, and what is left out and why. */
final class SharePage {

    private static final int COLUMNS = 4;

    private static final Map<String, Text> NAMES = Map.ofEntries(
            Map.entry("id", new Text("kenmerk", "id")),
            Map.entry("birthYear", new Text("geboren in", "born in")),
            Map.entry("sex", new Text("geslacht", "sex")),
            Map.entry("homeProvince", new Text("provincie", "province")),
            Map.entry("problems", new Text("problemen", "problems")),
            Map.entry("characteristics", new Text("kenmerken", "characteristics")),
            Map.entry("iq", new Text("IQ", "IQ")),
            Map.entry(
                    "lvbDemonstrableBefore18",
                    new Text("LVB aan te tonen van voor het 18e jaar", "LVB shown to date from before 18")),
            Map.entry(
                    "disturbedTreatmentRelation",
                    new Text("verstoorde behandelrelatie", "disturbed treatment relation")),
            Map.entry("heavierLevelJustified", new Text("zwaarder niveau onderbouwd", "heavier level justified")),
            Map.entry("lowerLevelsInsufficient", new Text("lagere niveaus niet genoeg", "lower levels not sufficient")),
            Map.entry("admissionDate", new Text("opname op", "admission on")),
            Map.entry("securityLevel", new Text("beveiliging", "security")),
            Map.entry("informedConsent", new Text("stemt in met opname", "agrees with admission")),
            Map.entry("title", new Text("titel", "title")),
            Map.entry("decisionallyCapable", new Text("kan zelf beslissen", "can decide")),
            Map.entry("representative", new Text("vertegenwoordiger", "representative")),
            Map.entry("indications", new Text("indicaties", "indications")),
            Map.entry("financing", new Text("betaald uit", "paid from")),
            Map.entry("lifecourseIncluded", new Text("in de levensloopaanpak", "in the levensloopaanpak")),
            Map.entry("returnGuaranteeBy", new Text("terugnamegarantie van", "return guarantee by")));

    private final Disclosure disclosure;
    private final LanguageOption language;
    private final Lines lines;
    private final FindingLines findings;

    SharePage(Disclosure disclosure, LanguageOption language, Lines lines) {
        this.disclosure = disclosure;
        this.language = language;
        this.lines = lines;
        this.findings = new FindingLines(language, lines);
    }

    void print() {
        Projection told = disclosure.projection();
        lines.print(Paint.bold(language.say("Delen met ", "Sharing with ")
                + language.say(told.to().words()) + ", "
                + language.say(told.route().words())));
        disclosure.ground().forEach(findings::print);
        lines.blank();
        lines.print(Paint.bold(language.say("Dit mag je delen", "This may be told")));
        print(told.data());
        lines.blank();
        lines.print(Paint.bold(language.say("Dit blijft weg", "This is left out")));
        byReason().forEach(this::print);
        lines.blank();
        Sources.print(rules().map(Finding::rule), language, lines);
    }

    private void print(Map<DataCategory, List<Fact>> told) {
        if (told.isEmpty()) {
            lines.print("  " + language.say("niets", "nothing"));
        }
        told.forEach(
                (category, facts) -> lines.print("  ", COLUMNS, language.say(category.words()) + ": " + line(facts)));
    }

    private String line(List<Fact> facts) {
        return facts.isEmpty()
                ? language.say("niet ingevuld", "not recorded")
                : facts.stream()
                        .map(fact -> language.say(name(fact)) + " " + language.say(fact.words()))
                        .collect(joining("; "));
    }

    static Text name(Fact fact) {
        return NAMES.getOrDefault(fact.name(), Text.same(fact.name()));
    }

    /** Categories that are left out for the same rules stand together. */
    private Map<List<Finding>, List<DataCategory>> byReason() {
        return disclosure.leftOut().entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, LinkedHashMap::new, mapping(Map.Entry::getKey, toList())));
    }

    private void print(List<Finding> against, List<DataCategory> categories) {
        lines.print(
                "  ",
                COLUMNS,
                categories.stream().map(Coded::words).map(language::say).collect(joining(", ")));
        against.forEach(findings::print);
    }

    private Stream<Finding> rules() {
        return Stream.concat(
                disclosure.ground().stream(),
                disclosure.leftOut().values().stream().flatMap(List::stream));
    }
}
