/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.matching.Change;
import nl.beveiligdebedden.matching.Opening;
import nl.beveiligdebedden.norm.Rule;

/** Prints how long changes take, as far as the law says; a longest term is told as such. */
final class ChangeTimes {

    private static final Text AHEAD =
            new Text("Hoe lang het duurt: vraag dit van tevoren aan", "How long it takes: ask for this ahead");
    private static final Text WITHIN =
            new Text("Hoe lang het duurt: dit is het hoogste, het kan eerder", "How long it takes: this is the most");

    private final List<LegalTerm> askAhead;
    private final List<LegalTerm> decidedWithin;
    private final LanguageOption language;
    private final Lines lines;

    ChangeTimes(Advice advice, Stream<Opening> openings, LanguageOption language, Lines lines) {
        LocalDate day = DutchTime.dayOf(advice.asOf());
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
        print(AHEAD, askAhead);
        print(WITHIN, decidedWithin);
    }

    Stream<Rule> rulesNamed() {
        return Stream.concat(askAhead.stream(), decidedWithin.stream()).map(LegalTerm::rule);
    }

    private void print(Text title, List<LegalTerm> terms) {
        if (!terms.isEmpty()) {
            lines.print("  " + language.say(title));
            terms.forEach(this::print);
        }
    }

    private void print(LegalTerm term) {
        String mark = term.isVerified()
                ? ""
                : ", " + language.say(term.evidence().mark().words());
        lines.print(
                "      ",
                8,
                language.say(term.rule().statement()) + " (" + term.rule().id() + mark + ")");
    }
}
