/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.matching.Opening;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Rule;

/** Prints what would have to change, smallest changes first, who can do it and which units it would open. */
final class NearestMisses {

    private static final int WAYS_SHOWN = 6;
    private static final int PARTIES_SHOWN = 4;
    private static final int UNITS_SHOWN = 4;

    private final Advice advice;
    private final LanguageOption language;
    private final Lines lines;

    NearestMisses(Advice advice, LanguageOption language, Lines lines) {
        this.advice = advice;
        this.language = language;
        this.lines = lines;
    }

    void print() {
        Map<List<Remedy>, List<Opening>> ways =
                advice.openings().stream().collect(groupingBy(Opening::remedies, LinkedHashMap::new, toList()));
        if (ways.isEmpty()) {
            printWhatStands();
            return;
        }
        lines.print(Paint.bold(language.say(
                "Het dichtst bij: wat moet er veranderen, en wie kan dat",
                "Nearest: what would have to change, and who can do it")));
        lines.print(
                "  ",
                2,
                language.say(
                        "Daarna houdt niets de plaats nog tegen; er kan wel een voorwaarde of een vraag over zijn.",
                        "After that nothing stands in the way any more; a condition or a question may be left."));
        ways.entrySet().stream().limit(WAYS_SHOWN).forEach(way -> print(way.getKey(), way.getValue()));
        printOthers("  ", ways.size() - WAYS_SHOWN, "andere manieren", "other ways");
        lines.blank();
    }

    /** When no change opens any unit: the rules that rest on facts, each once. */
    private void printWhatStands() {
        Map<Rule, List<Assessment>> standing = new TreeMap<>(Comparator.comparing(Rule::id));
        advice.assessments()
                .forEach(assessment -> standingRules(assessment)
                        .forEach(rule -> standing.computeIfAbsent(rule, first -> new ArrayList<>())
                                .add(assessment)));
        if (!standing.isEmpty()) {
            lines.print(Paint.bold(language.say(
                    "Niemand kan hier iets aan veranderen; deze regels staan in de weg",
                    "Nobody can change anything; these rules are in the way")));
            standing.forEach(this::printStanding);
            lines.blank();
        }
    }

    private static Stream<Rule> standingRules(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding ->
                        finding.effect() == Effect.BLOCK && finding.remedies().isEmpty())
                .map(Finding::rule)
                .distinct();
    }

    private void printStanding(Rule rule, List<Assessment> units) {
        lines.print("  • ", 4, rule.id() + ": " + language.say(rule.statement()) + " " + units(units));
    }

    private void print(List<Remedy> remedies, List<Opening> openings) {
        lines.print("  • ", 4, remedies.stream().map(this::sentence).collect(joining(language.say(" én ", " and "))));
        openings.stream().limit(PARTIES_SHOWN).forEach(this::print);
        printOthers("      ", openings.size() - PARTIES_SHOWN, "andere aanbieders", "other providers");
    }

    private void print(Opening opening) {
        lines.print("      ", 6, provider(opening) + language.say("opent ", "opens ") + units(opening.units()));
    }

    private String provider(Opening opening) {
        String providers = opening.changes().stream()
                .flatMap(change -> change.provider().stream())
                .map(ProviderId::value)
                .distinct()
                .collect(joining(", "));
        return providers.isEmpty() ? "" : language.say("aanbieder ", "provider ") + providers + ": ";
    }

    private String sentence(Remedy remedy) {
        return language.say(remedy.owner().words()) + " " + language.say(remedy.words());
    }

    private String units(List<Assessment> units) {
        Stream<String> first = units.stream()
                .limit(UNITS_SHOWN)
                .map(assessment -> assessment.unit().id().value());
        int count = units.size();
        String more = count > UNITS_SHOWN ? ", …" : "";
        return UnitTable.count(count, language) + " (" + first.collect(joining(", ")) + more + ")";
    }

    private void printOthers(String indent, int others, String nl, String en) {
        if (others > 0) {
            lines.print(indent + language.say("… en nog " + others + " " + nl, "… and " + others + " " + en));
        }
    }
}
