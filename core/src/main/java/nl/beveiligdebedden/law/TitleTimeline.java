/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/**
 * All titles of one person in time: which hold, where the first gap is, what ends and what must be asked for by when.
 *
 * <p>A civil title without a recorded end holds here until the latest day that its term allows, as far as the other
 * titles show; a verdict on a bed takes it as valid without end. A criminal title can be extended, so without a recorded
 * end it holds on. Terms and lead times stand in {@link LegalTerms}; rules TTL-1, TTL-12 to TTL-16, ESC-7 and ESC-8.
 *
 * <pre>{@code
 * TitleTimeline.of(titles).endsFrom(today).forEach(end -> print(end.lastDay(), end.applications()));
 * }</pre>
 *
 * @param titles the titles, each once, by first day; those without a first day last
 */
public record TitleTimeline(List<LegalTitle> titles) {

    private static final Comparator<LegalTitle> ORDER = comparing(
                    (LegalTitle title) -> title.from().orElse(LocalDate.MAX))
            .thenComparing(LegalTitle::kind)
            .thenComparing(title -> title.until().orElse(LocalDate.MAX))
            .thenComparing(LegalTitle::bvtPowers);

    /** The court can extend it again and again. */
    private static final Set<TitleKind> ENDLESS = EnumSet.of(TitleKind.TBS_DWANG, TitleKind.TBS_VOORWAARDEN);

    private static final Reasons REASONS = Reasons.of("title-holds");
    private static final Reason HOLDS =
            REASONS.support("TTL-1", "Op {day} geldt: {titles}.", "On {day} these hold: {titles}.");
    private static final Reason NONE_HOLDS =
            REASONS.block("TTL-1", "Op {day} geldt geen titel.", "On {day} no title holds.");
    private static final Reason PERHAPS_NONE = REASONS.unknown(
            "TTL-1",
            "We weten niet of op {day} een titel geldt. Vraag het einde na van: {titles}.",
            "We do not know whether a title holds on {day}. Ask for the end of: {titles}.");

    /**
     * Puts the titles in order, each once.
     *
     * @param titles the titles, in any order
     */
    public TitleTimeline {
        titles = titles.stream().distinct().sorted(ORDER).toList();
    }

    /**
     * The time line of a person's titles.
     *
     * @param titles the titles, in any order
     * @return the time line
     */
    public static TitleTimeline of(Collection<LegalTitle> titles) {
        return new TitleTimeline(List.copyOf(titles));
    }

    /**
     * Which titles hold on a day.
     *
     * @param day the day
     * @return the titles, with what is wrong with their terms
     */
    public TitleDay on(LocalDate day) {
        List<TitleSpan> all = spans();
        List<TitleSpan> holding = all.stream().filter(span -> span.covers(day)).toList();
        Finding finding = holding.isEmpty() ? noneOn(day) : HOLDS.found(day(day), kinds(titles(holding)));
        Stream<Finding> terms = holding.stream().flatMap(span -> TermCheck.of(span, all));
        return new TitleDay(
                day, titles(holding), Stream.concat(Stream.of(finding), terms).toList());
    }

    /**
     * The first days in a row without a title.
     *
     * @param day the day from which to look
     * @return the gap; it begins on that day when no title holds then; empty when there is always a title
     */
    public Optional<TitleGap> firstGap(LocalDate day) {
        Optional<LocalDate> covered = spans().stream()
                .filter(span -> span.covers(day))
                .map(TitleSpan::last)
                .max(Comparator.naturalOrder());
        return covered.map(last -> last.equals(LocalDate.MAX) ? Optional.<TitleGap>empty() : firstGap(last.plusDays(1)))
                .orElseGet(() -> Optional.of(new TitleGap(day, lastDayWithoutTitle(day), noneOn(day))));
    }

    /**
     * The ends to come, the first one first, with what must be asked for by when.
     *
     * @param day the day from which to look
     * @return each title that ends on or after that day
     */
    public List<TitleEnd> endsFrom(LocalDate day) {
        List<TitleSpan> all = spans();
        return all.stream()
                .filter(TitleSpan::hasEnd)
                .filter(span -> !span.last().isBefore(day))
                .sorted(comparing(TitleSpan::last))
                .map(span -> EndAdvice.of(span, all))
                .toList();
    }

    /**
     * Whether the recorded end of a title lies after the last day that the law allows, the titles before it included.
     *
     * @param title one of the titles
     * @return the finding that names that day; none when the end may be right or is not recorded
     */
    public List<Finding> tooLong(LegalTitle title) {
        List<TitleSpan> all = spans();
        return all.stream()
                .filter(span -> span.title().equals(title) && title.until().isPresent())
                .flatMap(span -> TermCheck.of(span, all))
                .filter(finding -> finding.effect() == Effect.BLOCK)
                .toList();
    }

    /**
     * What is wrong with the terms of the titles: too long, without an end, or without a first day.
     *
     * @return the findings, in the order of the titles; each names the latest day that the law allows
     */
    public List<Finding> checks() {
        List<TitleSpan> all = spans();
        return Stream.concat(
                        all.stream().flatMap(span -> TermCheck.of(span, all)),
                        titles.stream().filter(title -> title.from().isEmpty()).flatMap(TermCheck::withoutFirstDay))
                .toList();
    }

    /**
     * Everything that a time line can find on the ground of a national rule; the terms of the law are in {@link
     * LegalTerms}.
     *
     * @return the reasons, by the name of the class that finds them
     */
    public static SortedMap<String, List<Reason>> reasons() {
        return new TreeMap<>(Map.of(
                TitleTimeline.class.getName(), REASONS.all(),
                EndAdvice.class.getName(), EndAdvice.REASONS.all(),
                TermCheck.class.getName(), TermCheck.REASONS.all()));
    }

    private Finding noneOn(LocalDate day) {
        List<LegalTitle> open = titles.stream()
                .filter(title -> title.holdsOn(day) && canReach(day, title))
                .toList();
        return open.isEmpty() ? NONE_HOLDS.found(day(day)) : PERHAPS_NONE.found(day(day), kinds(open));
    }

    /** Whether a title without an end could hold on a day by the longest term of the law; that of an ISD can stand still. */
    private static boolean canReach(LocalDate day, LegalTitle title) {
        return title.kind() == TitleKind.ISD
                || title.from()
                        .flatMap(first ->
                                TermLadder.of(title.kind(), first, List.of()).reaching(first, day))
                        .isPresent();
    }

    private Optional<LocalDate> lastDayWithoutTitle(LocalDate day) {
        return spans().stream()
                .map(TitleSpan::first)
                .filter(day::isBefore)
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1));
    }

    /** The titles that can hold, in order, each with its last day. */
    private List<TitleSpan> spans() {
        List<TitleSpan> spans = new ArrayList<>();
        titles.stream()
                .filter(LegalTitle::canHold)
                .forEach(title -> title.from()
                        .ifPresent(first -> spans.add(new TitleSpan(title, first, lastDay(title, first, spans)))));
        return spans;
    }

    private static LocalDate lastDay(LegalTitle title, LocalDate first, List<TitleSpan> earlier) {
        return title.until().or(() -> latestEnd(title.kind(), first, earlier)).orElse(LocalDate.MAX);
    }

    private static Optional<LocalDate> latestEnd(TitleKind kind, LocalDate first, List<TitleSpan> earlier) {
        return ENDLESS.contains(kind)
                ? Optional.empty()
                : TermLadder.of(kind, first, earlier).shownTerm().map(term -> term.lastDay(first));
    }

    private static List<LegalTitle> titles(List<TitleSpan> spans) {
        return spans.stream().map(TitleSpan::title).toList();
    }

    private static Fact day(LocalDate day) {
        return Fact.of("day", day);
    }

    private static Fact kinds(List<LegalTitle> titles) {
        return Fact.of(
                "titles", titles.stream().map(LegalTitle::kind).distinct().toList());
    }
}
