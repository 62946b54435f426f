/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.matching.Opening;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Rule;

/** Prints what would have to change, smallest changes first, who can do it, which units it would open and how soon. */
final class NearestMisses {

    private static final String TITLE = "TITEL_";
    private static final int WAYS_SHOWN = 6;
    private static final int PARTIES_SHOWN = 4;
    private static final int UNITS_SHOWN = 3;

    private final List<List<Opening>> ways;
    private final int others;
    private final ChangeTimes times;
    private final LanguageOption language;
    private final Lines lines;

    NearestMisses(Advice advice, LanguageOption language, Lines lines) {
        Map<List<Remedy>, List<Opening>> all =
                advice.openings().stream().collect(groupingBy(Opening::remedies, LinkedHashMap::new, toList()));
        this.ways = all.values().stream().limit(WAYS_SHOWN).toList();
        this.others = all.size() - ways.size();
        this.times = new ChangeTimes(advice, ways.stream().flatMap(List::stream), language, lines);
        this.language = language;
        this.lines = lines;
    }

    void print() {
        if (!ways.isEmpty()) {
            printHead();
            ways.forEach(this::printWay);
            printOthers(
                    "  ",
                    others,
                    others == 1 ? "andere manier" : "andere manieren",
                    others == 1 ? "other way" : "other ways");
            times.print();
            lines.blank();
        }
    }

    Stream<Rule> rulesNamed() {
        return times.rulesNamed();
    }

    private void printHead() {
        lines.print(Paint.bold(language.say(
                "Het dichtst bij: wat moet er veranderen, en wie kan dat",
                "Nearest: what would have to change, and who can do it")));
        lines.print(
                "  ",
                2,
                language.say(
                        "Bovenaan staat wat het minst vraagt en de beste afdeling opent: begin daar. Daarna houdt niets"
                                + " de plaats nog tegen; er kan wel een voorwaarde of een vraag over zijn.",
                        "First stands what asks least and opens the best unit: start there. After that nothing stands"
                                + " in the way any more; a condition or a question may be left."));
    }

    private void printWay(List<Opening> openings) {
        long units = openings.stream()
                .flatMap(opening -> opening.unitsThatNeedAll().stream())
                .count();
        String opens = language.say(": opent ", ": opens ") + UnitTable.count(Math.toIntExact(units), language);
        lines.print("  • ", 4, acts(openings.get(0).remedies()) + opens + ofProviders(openings.size()));
        openings.stream().limit(PARTIES_SHOWN).forEach(this::print);
        int more = openings.size() - PARTIES_SHOWN;
        printOthers(
                "      ",
                more,
                more == 1 ? "andere aanbieder" : "andere aanbieders",
                more == 1 ? "other provider" : "other providers");
    }

    /** Each provider can open its own only. */
    private String ofProviders(int providers) {
        return providers == 1
                ? ""
                : language.say(" van " + providers + " aanbieders", " of " + providers + " providers");
    }

    private void print(Opening opening) {
        lines.print("      ", 8, provider(opening) + units(opening.unitsThatNeedAll()) + forLess(opening));
    }

    private String forLess(Opening opening) {
        int fewer = opening.units().size() - opening.unitsThatNeedAll().size();
        return fewer == 0
                ? ""
                : language.say(
                        " (voor nog " + fewer + " is een deel ervan genoeg)",
                        " (for another " + fewer + " a part of it is enough)");
    }

    private static String provider(Opening opening) {
        String providers = opening.changes().stream()
                .flatMap(change -> change.provider().stream())
                .map(ProviderId::value)
                .distinct()
                .collect(joining(", "));
        return providers.isEmpty() ? "" : providers + ": ";
    }

    /** What one owner does is one act: one phone call, one decision of the court. */
    private String acts(List<Remedy> remedies) {
        Map<Owner, List<Remedy>> byOwner =
                remedies.stream().collect(groupingBy(Remedy::owner, LinkedHashMap::new, toList()));
        return byOwner.entrySet().stream()
                .map(act -> language.say(act.getKey().words()) + " " + words(act.getValue()))
                .collect(joining(language.say(", én ", ", and ")));
    }

    /** A title comes before the powers that are declared in it. */
    private String words(List<Remedy> remedies) {
        return remedies.stream()
                .sorted(comparing(remedy -> !remedy.code().startsWith(TITLE)))
                .map(Remedy::words)
                .map(language::say)
                .collect(joining(language.say(" en ", " and ")));
    }

    private String units(List<Assessment> units) {
        String first = units.stream().limit(UNITS_SHOWN).map(this::unit).collect(joining(", "));
        int others = units.size() - UNITS_SHOWN;
        return others > 0 ? first + language.say(" en nog ", " and another ") + others : first;
    }

    private String unit(Assessment assessment) {
        return UnitTable.name(assessment.unit(), language, bedState(assessment));
    }

    /** What stands in the way of the bed itself: whether it is reserved or without staff decides whom to phone. */
    private static Stream<Text> bedState(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.effect() == Effect.BLOCK)
                .flatMap(finding -> finding.facts().stream())
                .filter(fact -> Objects.equals(fact.name(), "state"))
                .map(fact -> fact.words());
    }

    private void printOthers(String indent, int others, String nl, String en) {
        if (others > 0) {
            lines.print(indent + language.say("… en nog " + others + " " + nl, "… and " + others + " " + en));
        }
    }
}
