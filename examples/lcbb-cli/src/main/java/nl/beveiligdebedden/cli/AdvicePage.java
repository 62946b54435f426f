/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Verdict;

/** Prints advice for people: first the answer, then the nearest misses, then the units with their reasons. */
final class AdvicePage {

    /** How many units are shown when nobody asks for another number. */
    static final int SHOWN = 10;

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int REASON_COLUMNS = 18;

    private final Outlook outlook;
    private final Advice advice;
    private final LanguageOption language;
    private final Lines lines;

    AdvicePage(Advice advice, LanguageOption language, PrintWriter out) {
        this(new Outlook(advice, advice.asOf(), List.of()), language, out);
    }

    AdvicePage(Outlook outlook, LanguageOption language, PrintWriter out) {
        this.outlook = outlook;
        this.advice = outlook.start();
        this.language = language;
        this.lines = new Lines(out);
    }

    void print(int top) {
        printAnswer();
        printBest();
        NearestMisses nearest = new NearestMisses(advice, language, lines);
        nearest.print();
        ObstacleList obstacles = new ObstacleList(advice, language, lines);
        obstacles.print();
        printWarnings();
        printUnits(top);
        TurnList turns = new TurnList(outlook, language, lines);
        turns.print();
        new Sources(advice.top(top), language, lines)
                .print(Stream.of(nearest.rulesNamed(), obstacles.rulesNamed(), turns.rulesNamed())
                        .flatMap(rules -> rules));
    }

    private void printAnswer() {
        printQuestion();
        lines.print("  " + UnitTable.count(advice.assessments().size(), language)
                + language.say(" bekeken:", " looked at:"));
        new VerdictCounts(advice, language).print(lines);
        lines.print("  "
                + language.say(
                        "Dit is advies; het LCBB plaatst niemand (LCBB-1).",
                        "This is advice; the LCBB places nobody (LCBB-1)."));
        lines.blank();
    }

    private void printQuestion() {
        lines.print(Paint.bold(language.say("Verzoek ", "Request ")
                + advice.requestId()
                + language.say(", gevraagd op ", ", asked on ")
                + shown(advice.asOf())));
        lines.blank();
    }

    /** The day and the time in the Netherlands. */
    static String shown(Instant moment) {
        return DAY_AND_TIME.format(DutchTime.shown(moment));
    }

    private void printBest() {
        advice.assessments().stream()
                .findFirst()
                .filter(best -> best.verdict().compareTo(Verdict.FITS_WITH_CONDITIONS) <= 0)
                .ifPresent(this::printBest);
    }

    private void printBest(Assessment best) {
        lines.print(Paint.bold(language.say("Beste plaats: ", "Best place: ") + UnitTable.name(best.unit(), language)));
        best.findings().stream()
                .filter(finding -> finding.effect() == Effect.CONDITION)
                .forEach(this::printReason);
        lines.blank();
    }

    private void printWarnings() {
        if (!advice.warnings().isEmpty()) {
            lines.print(Paint.bold(language.say("Let op in het verzoek", "Mind in the request")));
            advice.warnings().forEach(warning -> printReason(warning.finding()));
            lines.blank();
        }
    }

    private void printUnits(int top) {
        List<Assessment> shown = advice.top(top).assessments();
        UnitTable table = new UnitTable(shown, language);
        lines.print(Paint.bold(language.say("Afdelingen, de beste eerst", "Units, the best first")));
        lines.print(Paint.faint(table.head()));
        shown.forEach(assessment -> printUnit(assessment, table));
        printOthers(advice.assessments().size() - shown.size());
        lines.blank();
    }

    private void printOthers(int others) {
        if (others > 0) {
            lines.print(language.say("  … en nog ", "  … and another ")
                    + UnitTable.count(others, language)
                    + language.say("; toon er meer met --top", "; show more with --top"));
        }
    }

    private void printUnit(Assessment assessment, UnitTable table) {
        lines.print(table.row(assessment));
        reasons(assessment).forEach(this::printReason);
        advice.warningsOn(assessment.unit()).forEach(warning -> printReason(warning.finding()));
    }

    /** The reasons that matter: what speaks for a unit is shown only when nothing else does. */
    static List<Finding> reasons(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> assessment.verdict() == Verdict.FITS || finding.effect() != Effect.SUPPORT)
                .toList();
    }

    private void printReason(Finding finding) {
        String head = "     " + Paint.mark(finding.effect()) + " "
                + String.format(Locale.ROOT, "%-10s ", finding.rule().id());
        lines.print(head, REASON_COLUMNS, language.say(finding.text()));
    }
}
