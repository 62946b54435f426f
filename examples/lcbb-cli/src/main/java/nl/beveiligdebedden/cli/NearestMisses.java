/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.norm.Remedy;

/** Prints what would have to change, smallest changes first, who can do it and which units it would open. */
final class NearestMisses {

    private static final int SHOWN = 6;
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
        Map<List<Remedy>, List<Assessment>> openedBy = openedBy();
        if (openedBy.isEmpty()) {
            return;
        }
        lines.print(Paint.bold(language.say(
                "Het dichtst bij: wat moet er veranderen, en wie kan dat",
                "Nearest: what would have to change, and who can do it")));
        openedBy.entrySet().stream().limit(SHOWN).forEach(entry -> print(entry.getKey(), entry.getValue()));
        int others = openedBy.size() - SHOWN;
        if (others > 0) {
            lines.print(language.say("  … en nog %d andere manieren", "  … and %d other ways")
                    .formatted(others));
        }
        lines.blank();
    }

    private Map<List<Remedy>, List<Assessment>> openedBy() {
        return advice.assessments().stream()
                .flatMap(assessment -> assessment.nearMisses().stream().map(set -> Map.entry(set, assessment)))
                .sorted(Comparator.comparingInt(entry -> entry.getKey().size()))
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
    }

    private void print(List<Remedy> remedies, List<Assessment> opened) {
        String changes = remedies.stream().map(this::sentence).collect(joining(language.say(" én ", " and ")));
        lines.print("  • ", 4, changes + language.say(": opent ", ": opens ") + units(opened));
    }

    private String sentence(Remedy remedy) {
        return language.say(remedy.owner().words()) + " " + language.say(remedy.words());
    }

    private String units(List<Assessment> opened) {
        Stream<String> first = opened.stream()
                .limit(UNITS_SHOWN)
                .map(assessment -> assessment.unit().id().value());
        String more = opened.size() > UNITS_SHOWN ? ", …" : "";
        return UnitTable.count(opened.size(), language) + " (" + first.collect(joining(", ")) + more + ")";
    }
}
