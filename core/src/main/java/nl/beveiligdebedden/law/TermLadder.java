/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static java.util.Comparator.naturalOrder;
import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The terms that the law has for a title, from short to long; each longer one asks for something more.
 *
 * @param terms the terms that were valid on the first day of the title
 * @param shown the index of the longest term that the earlier titles show to be allowed
 */
record TermLadder(List<LegalTerm> terms, int shown) {

    private static final int FIRST = 0;
    private static final int NEXT = 1;
    private static final int LATER = 2;
    private static final int YEARS_OF_CARE = 5;

    private static final Map<TitleKind, List<String>> RULES = Map.ofEntries(
            entry(TitleKind.CM, List.of("LAW-CM-1", "LAW-CM-2")),
            entry(TitleKind.VCM, List.of("LAW-VCM-1", "LAW-VCM-2")),
            entry(TitleKind.ZM, List.of("LAW-ZM-1", "LAW-ZM-2", "LAW-ZM-3")),
            entry(TitleKind.IBS, List.of("LAW-IBS-1", "LAW-IBS-2")),
            entry(TitleKind.VIBS, List.of("LAW-VIBS-1")),
            entry(TitleKind.RM, List.of("LAW-RM-1", "LAW-RM-2", "LAW-RM-3")),
            entry(TitleKind.ART21, List.of("LAW-ART21-1")),
            entry(TitleKind.TBS_DWANG, List.of("LAW-TBS-1")),
            entry(TitleKind.TBS_VOORWAARDEN, List.of("LAW-TBS-1")),
            entry(TitleKind.ISD, List.of("LAW-ISD-1")),
            entry(TitleKind.PIJ, List.of("LAW-PIJ-1", "LAW-PIJ-2")),
            entry(TitleKind.OVERIG_STRAFRECHTELIJK, List.of()));

    static TermLadder of(TitleKind kind, LocalDate first, List<TitleSpan> earlier) {
        List<LegalTerm> terms = RULES.get(kind).stream()
                .flatMap(rule -> LegalTerms.since(rule, first).stream())
                .toList();
        return new TermLadder(terms, shown(kind, first, earlier));
    }

    /** The longest term that the earlier titles show to be allowed. */
    Optional<LegalTerm> shownTerm() {
        return terms.stream().skip(shown).findFirst();
    }

    /** The shortest term that reaches a day; what it asks for may not be shown. */
    Optional<LegalTerm> reaching(LocalDate first, LocalDate until) {
        return terms.stream()
                .filter(term -> !term.lastDay(first).isBefore(until))
                .findFirst();
    }

    /** The longest term; when that is to confirm, the longest that is shown and verified, if there is one. */
    LegalTerm limit() {
        LegalTerm longest = terms.get(terms.size() - 1);
        return Stream.concat(Stream.of(longest), shownTerm().stream())
                .filter(LegalTerm::isVerified)
                .findFirst()
                .orElse(longest);
    }

    private static int shown(TitleKind kind, LocalDate first, List<TitleSpan> earlier) {
        return switch (kind) {
            case ZM -> shownForZm(first, earlier);
            case RM -> shownForRm(first, earlier);
            default -> FIRST;
        };
    }

    private static int shownForZm(LocalDate first, List<TitleSpan> earlier) {
        if (!isLedToBy(TitleKind.ZM, first, earlier)) {
            return FIRST;
        }
        boolean fiveYears = !careWithoutBreakSince(first, earlier).isAfter(first.minusYears(YEARS_OF_CARE));
        return fiveYears ? LATER : NEXT;
    }

    private static int shownForRm(LocalDate first, List<TitleSpan> earlier) {
        if (!isLedToBy(TitleKind.RM, first, earlier)) {
            return FIRST;
        }
        boolean again = earlier.stream()
                .filter(span -> span.kind() == TitleKind.RM && span.leadsTo(first))
                .anyMatch(span -> isLedToBy(TitleKind.RM, span.first(), earlier));
        return again ? LATER : NEXT;
    }

    private static boolean isLedToBy(TitleKind kind, LocalDate first, List<TitleSpan> earlier) {
        return earlier.stream().anyMatch(span -> span.kind() == kind && span.leadsTo(first));
    }

    private static LocalDate careWithoutBreakSince(LocalDate first, List<TitleSpan> earlier) {
        return earlier.stream()
                .filter(span -> span.kind().isWvggz() && span.leadsTo(first))
                .map(TitleSpan::first)
                .min(naturalOrder())
                .map(before -> careWithoutBreakSince(before, earlier))
                .orElse(first);
    }
}
