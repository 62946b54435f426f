/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.Mark;
import nl.beveiligdebedden.law.RmExecution;
import nl.beveiligdebedden.law.TitleApplication;
import nl.beveiligdebedden.law.TitleEnd;
import nl.beveiligdebedden.law.TitleGap;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.law.TitleTimeline;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;

/** Prints the time line of a person's titles, as somebody who must arrange the next one reads it. */
final class TitlesPage {

    private static final int COLUMNS = 18;
    private static final Set<Problem> WZD_PROBLEMS = Set.of(Problem.LVB, Problem.NAH);

    private final PlacementRequest request;
    private final LocalDate day;
    private final TitleTimeline timeline;
    private final LanguageOption language;
    private final Lines lines;
    private final List<Finding> printed = new ArrayList<>();

    TitlesPage(PlacementRequest request, LocalDate day, LanguageOption language, Lines lines) {
        this.request = request;
        this.day = day;
        this.timeline = TitleTimeline.of(request.titles());
        this.language = language;
        this.lines = lines;
    }

    void print() {
        print(new Text("Titels van ", "Titles of "), request.id() + ", " + day);
        print(timeline.on(day).findings().stream().limit(1));
        printChecks(timeline.checks());
        timeline.firstGap(day).ifPresent(this::print);
        timeline.endsFrom(day).forEach(this::print);
        printToBeExecuted();
        lines.blank();
        Sources.print(printed.stream().map(Finding::rule), language, lines);
    }

    private void print(TitleGap gap) {
        String until = gap.until()
                .map(last -> language.say(" tot en met ", " until and on ") + last)
                .orElse("");
        print(new Text("Eerste dagen zonder titel: vanaf ", "First days without a title: from "), gap.from() + until);
        print(Stream.of(gap.finding()));
    }

    private void print(TitleEnd end) {
        String kind = language.say(end.title().kind().words());
        print(new Text("Eindigt op ", "Ends on "), end.lastDay() + ": " + kind);
        print(end.findings().stream());
        List<TitleApplication> suiting =
                end.applications().stream().filter(next -> suits(next, end)).toList();
        (suiting.isEmpty() ? end.applications() : suiting).forEach(this::print);
    }

    /**
     * A title of the Wzd is for LVB and NAH, one of the Wvggz for the rest; without a problem on record, both may be, and
     * so may one of the kind that ends.
     */
    private boolean suits(TitleApplication application, TitleEnd end) {
        Set<Problem> problems = request.person().problems();
        return problems.isEmpty()
                || application.kind() == end.title().kind()
                || problems.stream()
                        .anyMatch(problem -> WZD_PROBLEMS.contains(problem)
                                != application.kind().isWvggz());
    }

    private void print(TitleApplication application) {
        print(Stream.of(application.finding()));
        if (application.askBy().isBefore(day)) {
            String over = language.say("Let op: die dag is al voorbij.", "Mind: that day is over already.");
            lines.print(" ".repeat(COLUMNS), COLUMNS, over);
        }
    }

    /** An RM that holds, or is still to begin, must be carried out in time; whether it was, no title says. */
    private void printToBeExecuted() {
        List<Finding> execution = request.titles().stream()
                .filter(title -> title.kind() == TitleKind.RM)
                .filter(title -> title.canHold() || title.from().isEmpty())
                .filter(title -> title.until().filter(day::isAfter).isEmpty())
                .map(title -> RmExecution.of(title, day))
                .toList();
        if (!execution.isEmpty()) {
            print(new Text("Uitvoeren van de rechterlijke machtiging", "Carrying out the court authorisation"), "");
            execution.forEach(this::printExecution);
        }
    }

    private void printExecution(Finding finding) {
        print(finding);
        if (finding.effect() == Effect.BLOCK) {
            String done = language.say("Is dat gebeurd, dan is dit in orde.", "If that was done, this is in order.");
            lines.print(" ".repeat(COLUMNS), COLUMNS, done);
        }
    }

    private void printChecks(List<Finding> checks) {
        if (!checks.isEmpty()) {
            print(new Text("Let op bij de termijnen", "Mind the terms"), "");
            print(checks.stream());
        }
    }

    private void print(Text title, String what) {
        if (!printed.isEmpty()) {
            lines.blank();
        }
        lines.print(Paint.bold(language.say(title) + what));
    }

    private void print(Stream<Finding> findings) {
        findings.forEach(this::print);
    }

    private void print(Finding finding) {
        String rule = String.format(Locale.ROOT, "%-10s ", finding.rule().id());
        String head = "     " + Paint.mark(finding.effect()) + " " + rule;
        lines.print(head, COLUMNS, language.say(finding.text()) + toConfirm(finding));
        printed.add(finding);
    }

    /** Says so when nobody has read the term in a source yet. */
    private String toConfirm(Finding finding) {
        return finding.facts().stream()
                .filter(fact -> fact.value().equals(Mark.TO_CONFIRM.code()))
                .map(fact -> " (" + language.say(fact.words()) + ")")
                .collect(joining());
    }
}
