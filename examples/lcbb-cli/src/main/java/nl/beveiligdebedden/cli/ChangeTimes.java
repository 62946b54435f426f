/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.law.LegalTerms;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.matching.Change;
import nl.beveiligdebedden.matching.Opening;
import nl.beveiligdebedden.norm.Rule;

/** Prints how long changes take, as far as the law says; a longest term is told as such. */
final class ChangeTimes {

    private static final Text AHEAD =
            new Text("Hoe lang het duurt: vraag dit van tevoren aan", "How long it takes: ask for this ahead");
    private static final Text WITHIN =
            new Text("Hoe lang het duurt: dit is het hoogste, het kan eerder", "How long it takes: this is the most");

    private final LocalDate day;
    private final List<LegalTitle> titles;
    private final List<LegalTerm> askAhead;
    private final List<LegalTerm> decidedWithin;
    private final LanguageOption language;
    private final Lines lines;

    ChangeTimes(Advice advice, Stream<Opening> openings, LanguageOption language, Lines lines) {
        this.day = DutchTime.dayOf(advice.asOf());
        this.titles = advice.request().titles().stream()
                .filter(title -> title.holdsOn(day) && title.until().isPresent())
                .distinct()
                .toList();
        List<Change> changes = openings.flatMap(opening -> opening.changes().stream())
                .distinct()
                .toList();
        this.askAhead = terms(changes, change -> change.askAhead(advice.request(), day));
        this.decidedWithin = terms(changes, change -> change.decidedWithin(day));
        this.language = language;
        this.lines = lines;
    }

    private static List<LegalTerm> terms(List<Change> changes, Function<Change, List<LegalTerm>> termsOf) {
        return changes.stream()
                .flatMap(change -> termsOf.apply(change).stream())
                .distinct()
                .toList();
    }

    void print() {
        print(AHEAD, askAhead, this::lastDays);
        print(WITHIN, decidedWithin, term -> "");
    }

    Stream<Rule> rulesNamed() {
        return Stream.concat(askAhead.stream(), decidedWithin.stream()).map(LegalTerm::rule);
    }

    /** For each title that ends: the last day on which it can be asked in time. */
    private String lastDays(LegalTerm term) {
        return titles.stream()
                .filter(title -> Stream.of(TitleKind.ZM, TitleKind.RM)
                        .anyMatch(next -> LegalTerms.askAhead(title.kind(), next, day)
                                .filter(term::equals)
                                .isPresent()))
                .map(title -> lastDay(title.until().orElseThrow(), term))
                .collect(joining());
    }

    private String lastDay(LocalDate end, LegalTerm term) {
        LocalDate last = term.before(end);
        String over = last.isBefore(day)
                ? language.say(" Let op: die dag is al voorbij.", " Mind: that day is over already.")
                : "";
        return language.say(" Voor het einde op ", " For the end on ")
                + end
                + language.say(" is dat ", " that is ")
                + last
                + "."
                + over;
    }

    private void print(Text title, List<LegalTerm> terms, Function<LegalTerm, String> more) {
        if (!terms.isEmpty()) {
            lines.print("  " + language.say(title));
            terms.forEach(term -> print(term, more.apply(term)));
        }
    }

    private void print(LegalTerm term, String more) {
        String mark = term.isVerified()
                ? ""
                : ", " + language.say(term.evidence().mark().words());
        lines.print(
                "      ",
                8,
                language.say(term.rule().statement()) + " (" + term.rule().id() + mark + ")" + more);
    }
}
