/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import nl.beveiligdebedden.norm.Finding;

/** Prints findings, each with its mark, its rule and who can do something. */
final class FindingLines {

    private static final int COLUMNS = 18;

    private final LanguageOption language;
    private final Lines lines;

    FindingLines(LanguageOption language, Lines lines) {
        this.language = language;
        this.lines = lines;
    }

    void print(Finding finding) {
        String rule = String.format(Locale.ROOT, "%-10s ", finding.rule().id());
        lines.print(
                "     " + Paint.mark(finding.effect()) + " " + rule,
                COLUMNS,
                language.say(finding.text()) + owners(finding));
    }

    private String owners(Finding finding) {
        return finding.remedies().isEmpty()
                ? ""
                : finding.remedies().stream()
                        .map(remedy -> language.say(remedy.owner().words()) + ": " + language.say(remedy.words()))
                        .collect(joining("; ", " → ", "."));
    }
}
