/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of terms. */
class LegalTermsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "LAW-CM-1, P3D, VERIFIED",
        "LAW-CM-2, P7D, TO_CONFIRM",
        "LAW-VCM-1, P21D, VERIFIED",
        "LAW-VCM-2, P42D, VERIFIED",
        "LAW-VCM-3, P0D, TO_CONFIRM",
        "LAW-ZM-1, P6M, VERIFIED",
        "LAW-ZM-2, P12M, VERIFIED",
        "LAW-ZM-3, P24M, VERIFIED",
        "LAW-ZM-4, P28D, VERIFIED",
        "LAW-ZM-5, P0D, VERIFIED",
        "LAW-ZM-6, P28D, VERIFIED",
        "LAW-ZM-7, P21D, TO_CONFIRM",
        "LAW-ZM-8, P49D, TO_CONFIRM",
        "LAW-IBS-1, P3D, VERIFIED",
        "LAW-IBS-2, P7D, TO_CONFIRM",
        "LAW-VIBS-1, P42D, VERIFIED",
        "LAW-VIBS-2, P0D, TO_CONFIRM",
        "LAW-RM-1, P6M, TO_CONFIRM",
        "LAW-RM-2, P2Y, VERIFIED",
        "LAW-RM-3, P5Y, TO_CONFIRM",
        "LAW-RM-4, P28D, VERIFIED",
        "LAW-RM-5, P7D, VERIFIED",
        "LAW-RM-6, P42D, TO_CONFIRM",
        "LAW-ART21-1, P5Y, TO_CONFIRM",
        "LAW-ART21-2, P14D, VERIFIED",
        "LAW-CIZ-1, P42D, VERIFIED",
        "LAW-ZVW-1, P30D, VERIFIED",
        "LAW-TBS-1, P2Y, VERIFIED",
        "LAW-ISD-1, P2Y, VERIFIED",
        "LAW-PIJ-1, P3Y, VERIFIED",
        "LAW-PIJ-2, P7Y, VERIFIED",
        "TTL-12, P42D, VERIFIED"
    })
    void each_term_has_its_length_and_its_mark(String rule, Period length, Mark mark) {
        LegalTerm term = LegalTerms.on(rule, DAY).orElseThrow();

        assertThat(term.length()).isEqualTo(length);
        assertThat(term.evidence().mark()).isEqualTo(mark);
    }

    @Test
    void the_table_holds_these_terms_and_no_others() {
        List<LegalTerm> terms = LegalTerms.all();

        assertThat(terms)
                .hasSize(32)
                .map(LegalTerm::rule)
                .map(Rule::id)
                .doesNotHaveDuplicates()
                .contains(new RuleId("LAW-ZM-1"));
    }

    @Test
    void a_verified_term_of_the_law_says_where_it_was_read_and_one_to_confirm_does_not() {
        List<LegalTerm> terms = LegalTerms.all().stream()
                .filter(term -> term.rule().id().value().startsWith("LAW-"))
                .toList();

        assertThat(terms)
                .allSatisfy(term ->
                        assertThat(term.evidence().address().isPresent()).isEqualTo(term.isVerified()))
                .allSatisfy(term ->
                        assertThat(term.evidence().address().orElse("https://")).startsWith("https://"))
                .allSatisfy(term -> assertThat(term.rule().source().document())
                        .isIn(
                                "Wvggz",
                                "Wzd",
                                "Wetboek van Strafrecht (BWBR0001854)",
                                "CIZ info 143 (september 2021)",
                                "Besluit zorgverzekering (BWBR0018492)"));
    }

    @Test
    void a_term_is_not_known_before_the_day_from_which_it_is_valid() {
        LocalDate first = LocalDate.of(2020, 1, 1);

        assertThat(LegalTerms.on("LAW-ZM-1", first.minusDays(1))).isEmpty();
        assertThat(LegalTerms.on("LAW-ZM-1", first)).isPresent();
    }

    @Test
    void a_mark_has_words() {
        assertThat(List.of(Mark.values()))
                .map(mark -> mark.code() + ": " + mark.words().en())
                .containsExactly("VERIFIED: verified", "TO_CONFIRM: to confirm");
    }
}
