/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.law.LegalTerms;
import nl.beveiligdebedden.norm.Remedy;

/** What the law says of the time that a remedy takes. A longest term is never told as a shortest one. */
final class RemedyTerms {

    private static final Map<RemedyKind, List<String>> ASK_AHEAD =
            Map.of(RemedyKind.TITEL_WVGGZ, List.of("LAW-ZM-4"), RemedyKind.TITEL_WZD, List.of("LAW-RM-6"));

    private static final Map<RemedyKind, List<String>> DECIDED_WITHIN =
            Map.of(RemedyKind.TITEL_WVGGZ, List.of("LAW-ZM-6", "LAW-ZM-7"), RemedyKind.INDICATIE, List.of("LAW-CIZ-1"));

    private RemedyTerms() {}

    static List<LegalTerm> askAhead(Remedy remedy, LocalDate day) {
        return terms(ASK_AHEAD, remedy, day);
    }

    static List<LegalTerm> decidedWithin(Remedy remedy, LocalDate day) {
        return terms(DECIDED_WITHIN, remedy, day);
    }

    private static List<LegalTerm> terms(Map<RemedyKind, List<String>> table, Remedy remedy, LocalDate day) {
        return RemedyKind.of(remedy).map(kind -> table.getOrDefault(kind, List.of())).orElse(List.of()).stream()
                .flatMap(rule -> LegalTerms.on(rule, day).stream())
                .toList();
    }
}
