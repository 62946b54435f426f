/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.Warning;

/** Prints where the rules that were named can be read. */
final class Sources {

    private static final int COLUMNS = 14;

    private final Advice advice;
    private final LanguageOption language;
    private final Lines lines;

    Sources(Advice advice, LanguageOption language, Lines lines) {
        this.advice = advice;
        this.language = language;
        this.lines = lines;
    }

    /** Prints the rules of the units and the warnings, and these others. */
    void print(Stream<Rule> others) {
        Stream<Finding> findings = Stream.concat(
                advice.warnings().stream().map(Warning::finding),
                advice.assessments().stream().flatMap(this::named));
        print(Stream.concat(findings.map(Finding::rule), others), language, lines);
    }

    static void print(Stream<Rule> rules, LanguageOption language, Lines lines) {
        lines.print(Paint.bold(language.say("Waar het staat", "Where it stands")));
        rules.distinct().sorted(Comparator.comparing(Rule::id)).forEach(rule -> print(rule, lines));
    }

    private Stream<Finding> named(Assessment assessment) {
        return Stream.concat(
                AdvicePage.reasons(assessment).stream(),
                advice.warningsOn(assessment.unit()).stream().map(Warning::finding));
    }

    private static void print(Rule rule, Lines lines) {
        lines.print(
                String.format(Locale.ROOT, "  %-12s", rule.id()),
                COLUMNS,
                rule.source().document() + ", " + rule.source().heading());
    }
}
