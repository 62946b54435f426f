/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Does a title hold longer than the law allows, or has it no end or no first day? A term to confirm never blocks. */
final class TermCheck {

    private static final String CRITERION = "title-term";
    private static final Set<TitleKind> LENGTHENED =
            EnumSet.of(TitleKind.TBS_DWANG, TitleKind.TBS_VOORWAARDEN, TitleKind.ISD);

    static final Reasons REASONS = Reasons.of(CRITERION);
    private static final Reason NO_FIRST_DAY = REASONS.unknown(
            "TTL-1",
            "De eerste dag van deze titel is niet ingevuld: {title}. Daarom telt de titel op geen enkele dag. Vraag de dag na.",
            "The first day of this title is not recorded: {title}. So the title counts on no day. Ask for the day.");
    private static final Text NO_END = new Text(
            "Deze titel heeft altijd een einde, maar dat is niet ingevuld: {title} van {from}. Zonder nieuwe beslissing is {latest} de laatste dag. Vraag het einde na.",
            "This title always has an end, but it is not recorded: {title} of {from}. Without a new decision {latest} is the last day. Ask for the end.");
    private static final Text TOO_LONG = new Text(
            "Dit is langer dan de wet toestaat: {title} van {from} tot en met {until}. De laatste dag kan niet later zijn dan {latest}.",
            "This is longer than the law allows: {title} from {from} until {until}. The last day cannot be later than {latest}.");
    private static final Text PERHAPS_TOO_LONG = new Text(
            "Dit is langer dan de termijn die wij kennen: {title} van {from} tot en met {until}. Klopt die termijn, dan is {latest} de laatste dag. Zoek dat uit.",
            "This is longer than the term that we know: {title} from {from} until {until}. If that term is right, {latest} is the last day. Find that out.");
    private static final Text ONLY_IF = new Text(
            "Volgens de titels die we kennen, is {latest} de laatste dag: {title} van {from} tot en met {until}. Zoek uit of langer mag. {law}",
            "By the titles that we know, {latest} is the last day: {title} from {from} until {until}. Find out whether longer is allowed. {law}");

    private TermCheck() {}

    static Stream<Finding> withoutFirstDay(LegalTitle title) {
        Fact missing = Fact.missing("from", "de eerste dag", "the first day");
        return Stream.of(NO_FIRST_DAY.found(Fact.of("title", title.kind()), missing));
    }

    static Stream<Finding> of(TitleSpan span, List<TitleSpan> all) {
        TermLadder ladder = TermLadder.of(span.kind(), span.first(), all);
        return ladder
                .shownTerm()
                .flatMap(shown -> span.title()
                        .until()
                        .map(until -> tooLong(span, shown, ladder))
                        .orElseGet(() -> Optional.of(noEnd(span, shown))))
                .stream();
    }

    private static Finding noEnd(TitleSpan span, LegalTerm shown) {
        Effect effect = span.kind().isCriminal() ? Effect.UNKNOWN : no(shown);
        return new Finding(reason(shown, effect, NO_END), facts(span, shown, shown), List.of());
    }

    private static Optional<Finding> tooLong(TitleSpan span, LegalTerm shown, TermLadder ladder) {
        if (!span.last().isAfter(shown.lastDay(span.first()))) {
            return Optional.empty();
        }
        return Optional.of(ladder.reaching(span.first(), span.last())
                .or(() -> Optional.of(shown).filter(term -> LENGTHENED.contains(span.kind())))
                .map(term -> onlyIf(span, shown, term))
                .orElseGet(() -> tooLong(span, ladder.limit())));
    }

    private static Finding onlyIf(TitleSpan span, LegalTerm shown, LegalTerm needed) {
        return new Finding(reason(needed, Effect.UNKNOWN, ONLY_IF), facts(span, shown, needed), List.of());
    }

    private static Finding tooLong(TitleSpan span, LegalTerm limit) {
        return new Finding(
                reason(limit, no(limit), limit.isVerified() ? TOO_LONG : PERHAPS_TOO_LONG),
                facts(span, limit, limit),
                List.of());
    }

    private static Effect no(LegalTerm term) {
        return term.isVerified() ? Effect.BLOCK : Effect.UNKNOWN;
    }

    private static Reason reason(LegalTerm term, Effect effect, Text sentence) {
        return new Reason(CRITERION, term.rule(), effect, sentence);
    }

    private static List<Fact> facts(TitleSpan span, LegalTerm shown, LegalTerm needed) {
        return Stream.of(
                        Stream.of(Fact.of("title", span.kind()), Fact.of("from", span.first())),
                        span.title().until().stream().map(until -> Fact.of("until", until)),
                        Stream.of(
                                Fact.of("latest", shown.lastDay(span.first())),
                                Fact.of("mark", needed.evidence().mark()),
                                new Fact(
                                        "law",
                                        needed.rule().id().value(),
                                        needed.rule().statement())))
                .flatMap(facts -> facts)
                .toList();
    }
}
