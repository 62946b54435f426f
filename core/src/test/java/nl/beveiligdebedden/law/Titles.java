/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import java.util.List;
import nl.beveiligdebedden.norm.Finding;

/** Short words for tests of titles in time. */
final class Titles {

    private Titles() {}

    static LegalTitle title(TitleKind kind, String from, String until) {
        return title(kind, LocalDate.parse(from), LocalDate.parse(until));
    }

    static LegalTitle title(TitleKind kind, LocalDate from, LocalDate until) {
        return LegalTitle.builder().kind(kind).from(from).until(until).build();
    }

    static LegalTitle withoutEnd(TitleKind kind, String from) {
        return LegalTitle.builder().kind(kind).from(LocalDate.parse(from)).build();
    }

    static TitleTimeline timeline(LegalTitle... titles) {
        return TitleTimeline.of(List.of(titles));
    }

    static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Titles::key).toList();
    }

    static String key(Finding finding) {
        return finding.rule().id() + " " + finding.effect();
    }

    static String fact(String name, Finding finding) {
        return finding.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.value())
                .findFirst()
                .orElse("none");
    }
}
