/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;

/** Prints what the facts say about inclusion or outflow: not met, not known, met, and what comes next. */
final class LifecoursePage {

    private static final int COLUMNS = 18;
    private static final Text ADVICE = new Text(
            "Dit is een advies. Professionals wegen en beslissen.", "This is advice. Professionals weigh and decide.");

    private final LifecourseAdvice advice;
    private final LanguageOption language;
    private final Lines lines;

    private LifecoursePage(LifecourseAdvice advice, LanguageOption language, Lines lines) {
        this.advice = advice;
        this.language = language;
        this.lines = lines;
    }

    static void print(LifecourseAdvice advice, boolean json, LanguageOption language, PrintWriter out) {
        if (json) {
            out.println(LcbbJson.write(advice));
        } else {
            new LifecoursePage(advice, language, new Lines(out)).print();
        }
    }

    private void print() {
        lines.print(Paint.bold(
                advice.decision().code() + ": " + language.say(advice.decision().words())));
        lines.print(language.say(ADVICE));
        print(new Text("Niet voldaan", "Not met"), with(Effect.BLOCK));
        print(new Text("Niet bekend", "Not known"), with(Effect.UNKNOWN));
        print(new Text("Let op", "Mind"), with(Effect.CONDITION));
        print(new Text("Voldaan", "Met"), with(Effect.SUPPORT));
        print(new Text("Hoe het verder gaat", "What comes next"), advice.steps());
        lines.blank();
        Sources.print(
                Stream.concat(advice.findings().stream(), advice.steps().stream())
                        .map(Finding::rule),
                language,
                lines);
    }

    private List<Finding> with(Effect effect) {
        return advice.findings().stream()
                .filter(finding -> finding.effect() == effect)
                .toList();
    }

    private void print(Text title, List<Finding> findings) {
        if (!findings.isEmpty()) {
            lines.blank();
            lines.print(Paint.bold(language.say(title)));
            findings.forEach(this::print);
        }
    }

    private void print(Finding finding) {
        String rule = String.format(Locale.ROOT, "%-10s ", finding.rule().id());
        lines.print("     " + Paint.mark(finding.effect()) + " " + rule, COLUMNS, language.say(finding.text()));
        since(finding).ifPresent(clock -> lines.print(" ".repeat(COLUMNS), COLUMNS, clock));
    }

    /** What the clock of stability says, where the facts come from it. */
    private Optional<String> since(Finding finding) {
        return fact("reachedOn", finding)
                .map(reached -> fact("stableMonths", finding).orElseThrow()
                        + language.say(" maanden, geteld vanaf ", " months, counted from ")
                        + fact("since", finding).orElseThrow()
                        + language.say("; 24 zijn vol op ", "; 24 are full on ") + reached + ".");
    }

    private static Optional<String> fact(String name, Finding finding) {
        return finding.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.value())
                .findFirst();
    }
}
