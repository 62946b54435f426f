/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.law.LegalTerms;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.norm.Remedy;

/** What the law says of the time that a remedy takes. A longest term is never told as a shortest one. */
final class RemedyTerms {

    private static final Map<RemedyKind, TitleKind> NEW_TITLE =
            Map.of(RemedyKind.TITEL_WVGGZ, TitleKind.ZM, RemedyKind.TITEL_WZD, TitleKind.RM);

    private static final Map<RemedyKind, List<String>> DECIDED_WITHIN =
            Map.of(RemedyKind.TITEL_WVGGZ, List.of("LAW-ZM-6", "LAW-ZM-7"), RemedyKind.INDICATIE, List.of("LAW-CIZ-1"));

    private RemedyTerms() {}

    static Optional<LegalTerm> askAhead(Remedy remedy, TitleKind ending, LocalDate day) {
        return RemedyKind.of(remedy).map(NEW_TITLE::get).flatMap(title -> LegalTerms.askAhead(ending, title, day));
    }

    static List<LegalTerm> decidedWithin(Remedy remedy, LocalDate day) {
        return RemedyKind.of(remedy)
                .map(kind -> DECIDED_WITHIN.getOrDefault(kind, List.of()))
                .orElse(List.of())
                .stream()
                .flatMap(rule -> LegalTerms.on(rule, day).stream())
                .toList();
    }
}
