/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** What must be done before a title ends: rules TTL-12 to TTL-16, ESC-7, ESC-8 and the lead times of the law. */
final class EndAdvice {

    private static final String CRITERION = "title-connects";
    static final Reasons REASONS = Reasons.of(CRITERION);
    private static final Reason CRIMINAL_TITLE_CONNECTS = REASONS.support(
            "TTL-15",
            "Na het einde op {end} geldt er een civiele titel: {next}.",
            "After the end on {end} a civil title holds: {next}.");
    private static final Reason TITLE_CONNECTS = REASONS.support(
            "ESC-8",
            "Na het einde op {end} geldt er een andere titel: {next}.",
            "After the end on {end} another title holds: {next}.");
    private static final Reason PREPARE = REASONS.condition(
            "TTL-12",
            "De strafrechtelijke titel eindigt op {end}. Begin op {prepareFrom} met de zorg voor daarna.",
            "The criminal title ends on {end}. Start on {prepareFrom} with the care that follows.");
    private static final Reason NEEDS_CIVIL_TITLE = REASONS.condition(
            "TTL-13",
            "Is na {end} nog een beveiligd bed nodig, dan moet er een civiele titel zijn.",
            "If a secured bed is still needed after {end}, there must be a civil title.");
    private static final Reason USUAL_TITLES = REASONS.condition(
            "TTL-14",
            "Kies welke titel past: een zorgmachtiging (Wvggz) of een rechterlijke machtiging (Wzd).",
            "Choose which title fits: a care authorisation (Wvggz) or a court authorisation (Wzd).");
    private static final Reason CIVIL_TITLE_MUST_CONNECT = REASONS.condition(
            "TTL-15",
            "Vraag de civiele titel zo vroeg aan dat die uiterlijk ingaat op de dag na {end}.",
            "Ask for the civil title so early that it begins on the day after {end} at the latest.");
    private static final Reason ASK_IN_TIME = REASONS.condition(
            "ESC-8",
            "De titel eindigt op {end} en er sluit geen titel op aan. Vraag die op tijd aan.",
            "The title ends on {end} and no title connects to it. Ask for one in time.");
    private static final Reason FORENSIC_INDICATION_STOPS = REASONS.condition(
            "TTL-16",
            "Met de ISD-maatregel stopt op {end} ook de forensische indicatie (Ifzo). Regel andere betaling.",
            "With the ISD measure the forensic indication (Ifzo) stops on {end} too. Arrange other payment.");
    private static final Reason THINK_AT_THE_START = REASONS.condition(
            "ESC-7",
            "Regel zorg en verblijf voor na de ISD-maatregel vanaf het begin: {from}.",
            "Arrange care and stay for after the ISD measure from its start: {from}.");
    private static final Text ASK = new Text(
            "Vraag dit aan op {askBy} of eerder: {title}. {law}", "Ask for this on {askBy} or earlier: {title}. {law}");
    private static final Text PETITION = new Text(
            "Het verzoek moet op {askBy} of eerder bij de rechter zijn; vraag dit dus eerder aan: {title}. {law}",
            "The court must have the petition on {askBy} or earlier, so ask for this before then: {title}. {law}");

    /** A title that can take over, the rule with its lead time, and what must have been done by then. */
    private record Option(TitleKind kind, String rule, Text act) {

        static Option ask(TitleKind kind, String rule) {
            return new Option(kind, rule, ASK);
        }

        static Option petition(TitleKind kind, String rule) {
            return new Option(kind, rule, PETITION);
        }
    }

    private static final Option FIRST_ZM = Option.ask(TitleKind.ZM, "LAW-ZM-8");
    private static final Option RM = Option.ask(TitleKind.RM, "LAW-RM-6");

    private EndAdvice() {}

    static TitleEnd of(TitleSpan span, List<TitleSpan> all) {
        List<TitleSpan> next =
                all.stream().filter(other -> other.canFollow(span)).toList();
        List<TitleApplication> applications = next.isEmpty() ? applications(span) : List.of();
        Stream<Finding> findings =
                Stream.concat(next.isEmpty() ? unconnected(span) : Stream.of(connected(span, next)), indication(span));
        return new TitleEnd(span.title(), span.last(), applications, findings.toList());
    }

    private static List<Option> options(TitleKind kind) {
        return switch (kind) {
            case CM -> List.of(Option.petition(TitleKind.VCM, "LAW-VCM-3"));
            case IBS -> List.of(Option.petition(TitleKind.VIBS, "LAW-VIBS-2"));
            case VCM -> List.of(Option.petition(TitleKind.ZM, "LAW-ZM-5"));
            case VIBS -> List.of(Option.ask(TitleKind.RM, "LAW-RM-5"), Option.ask(TitleKind.ART21, "LAW-ART21-2"));
            case ZM -> List.of(Option.petition(TitleKind.ZM, "LAW-ZM-4"), RM);
            default -> List.of(FIRST_ZM, RM);
        };
    }

    /** Of two titles of which the law says nothing together, the next one is asked for as a first one. */
    static Optional<LegalTerm> askAhead(TitleKind ending, TitleKind next, LocalDate day) {
        return Stream.concat(options(ending).stream(), Stream.of(FIRST_ZM, RM))
                .filter(option -> option.kind() == next)
                .findFirst()
                .flatMap(option -> LegalTerms.on(option.rule(), day));
    }

    private static List<TitleApplication> applications(TitleSpan span) {
        return options(span.kind()).stream()
                .flatMap(option ->
                        LegalTerms.on(option.rule(), span.last()).stream().map(term -> application(option, term, span)))
                .toList();
    }

    private static TitleApplication application(Option option, LegalTerm term, TitleSpan span) {
        Finding finding = new Reason(CRITERION, term.rule(), Effect.CONDITION, option.act())
                .found(
                        Fact.of("title", option.kind()),
                        Fact.of("askBy", term.before(span.last())),
                        Fact.of("mark", term.evidence().mark()),
                        new Fact("law", term.rule().id().value(), term.rule().statement()));
        return new TitleApplication(option.kind(), term.before(span.last()), finding);
    }

    private static Finding connected(TitleSpan span, List<TitleSpan> next) {
        Reason reason = span.kind().isCriminal() ? CRIMINAL_TITLE_CONNECTS : TITLE_CONNECTS;
        Fact kinds =
                Fact.of("next", next.stream().map(TitleSpan::kind).distinct().toList());
        return reason.found(end(span), kinds);
    }

    private static Stream<Finding> unconnected(TitleSpan span) {
        if (!span.kind().isCriminal()) {
            return Stream.of(ASK_IN_TIME.found(end(span)));
        }
        return Stream.concat(
                LegalTerms.on("TTL-12", span.last()).stream()
                        .map(term -> PREPARE.found(end(span), Fact.of("prepareFrom", term.before(span.last())))),
                Stream.of(
                        NEEDS_CIVIL_TITLE.found(end(span)),
                        USUAL_TITLES.found(),
                        CIVIL_TITLE_MUST_CONNECT.found(end(span))));
    }

    private static Stream<Finding> indication(TitleSpan span) {
        return span.kind() == TitleKind.ISD
                ? Stream.of(
                        FORENSIC_INDICATION_STOPS.found(end(span)),
                        THINK_AT_THE_START.found(Fact.of("from", span.first())))
                : Stream.empty();
    }

    private static Fact end(TitleSpan span) {
        return Fact.of("end", span.last());
    }
}
