/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.Comparator;
import java.util.Locale;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Rule;

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

    void print() {
        lines.print(Paint.bold(language.say("Waar het staat", "Where it stands")));
        advice.assessments().stream()
                .flatMap(assessment -> assessment.findings().stream())
                .filter(finding -> finding.effect() != Effect.SUPPORT)
                .map(Finding::rule)
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .forEach(this::print);
    }

    private void print(Rule rule) {
        lines.print(
                String.format(Locale.ROOT, "  %-12s", rule.id()),
                COLUMNS,
                rule.source().document() + ", " + rule.source().heading());
    }
}
