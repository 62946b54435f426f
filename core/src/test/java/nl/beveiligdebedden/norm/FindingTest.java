/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings, their texts and their verdict. */
class FindingTest {

    private final Reasons reasons = Reasons.of("test");

    @Test
    void no_findings_fit() {
        assertThat(Verdict.of(List.of())).isEqualTo(Verdict.FITS);
    }

    @ParameterizedTest
    @CsvSource({"SUPPORT, FITS", "CONDITION, FITS_WITH_CONDITIONS", "UNKNOWN, UNDETERMINED", "BLOCK, DOES_NOT_FIT"})
    void the_strongest_finding_is_the_verdict(Effect strongest, Verdict expected) {
        List<Finding> upToStrongest = Stream.of(Effect.values())
                .filter(effect -> effect.compareTo(strongest) <= 0)
                .map(effect -> reasons.add(effect, "BED-1", "ja", "yes").found())
                .toList();

        Verdict verdict = Verdict.of(upToStrongest);

        assertThat(verdict).isEqualTo(expected);
    }

    @Test
    void the_text_is_filled_with_the_words_of_the_facts() {
        Reason reason = reasons.block("BED-5", "{a} en {b} en {a}", "{a} and {b}");

        Finding finding = reason.found(Fact.of("a", Problem.LVB), Fact.of("b", 7));

        assertThat(finding.text())
                .isEqualTo(new Text(
                        "licht verstandelijke beperking en 7 en licht verstandelijke beperking",
                        "mild intellectual disability and 7"));
    }

    @Test
    void a_finding_knows_its_criterion_rule_and_effect() {
        Finding finding = reasons.unknown("BED-12", "?", "?").found();

        assertThat(finding.criterion()).isEqualTo("test");
        assertThat(finding.rule()).isEqualTo(RuleCatalogue.rule("BED-12"));
        assertThat(finding.effect()).isEqualTo(Effect.UNKNOWN);
        assertThat(finding.remedies()).isEmpty();
    }

    @Test
    void all_reasons_are_kept_in_order_and_cannot_be_changed_from_outside() {
        Reason first = reasons.support("BED-1", "a", "a");
        Reason second = reasons.condition("BED-2", "b", "b");

        assertThat(reasons.all()).containsExactly(first, second).isUnmodifiable();
    }

    @Test
    void a_finding_shows_no_facts_in_its_text_because_they_can_be_of_a_person() {
        Finding finding = reasons.block("TTL-1", "Op {day}.", "On {day}.").found(Fact.of("day", "1961-03-04"));

        assertThat(finding).hasToString(finding.criterion() + ": BLOCK TTL-1");
        assertThat(KeptFinding.of(finding).toString()).contains("TTL-1").doesNotContain("1961");
    }

    @Test
    void what_could_be_done_about_a_finding_is_kept_with_it_by_code() {
        Finding finding = reasons.block("BED-5", "Nee.", "No.")
                .found()
                .liftedBy(List.of(remedy("SOMATISCHE_ZORG", Owner.AANBIEDER), remedy("INSTEMMING", Owner.CLIENT)));

        KeptFinding kept = KeptFinding.of(finding);

        assertThat(kept.remedies())
                .containsOnly(Map.entry("INSTEMMING", Owner.CLIENT), Map.entry("SOMATISCHE_ZORG", Owner.AANBIEDER));
        assertThat(kept.canonicalRows())
                .containsSubsequence(
                        List.of("finding", "remedy", "INSTEMMING", "CLIENT"),
                        List.of("finding", "remedy", "SOMATISCHE_ZORG", "AANBIEDER"));
    }

    @Test
    void facts_are_equal_by_name_value_and_words() {
        Fact fact = Fact.of("needed", Problem.LVB);

        assertThat(fact)
                .isEqualTo(new Fact("needed", "LVB", Problem.LVB.words()))
                .hasSameHashCodeAs(new Fact("needed", "LVB", Problem.LVB.words()))
                .isNotEqualTo(Fact.of("held", Problem.LVB))
                .isNotEqualTo(Fact.of("needed", Problem.NAH))
                .isNotEqualTo(Fact.of("needed", (Object) "LVB"))
                .isNotEqualTo("needed=LVB")
                .hasToString("needed=LVB");
    }

    @Test
    void remedies_are_equal_by_code_and_owner() {
        Remedy remedy = new Remedy("A", Owner.CIZ, () -> Text.same("a"));

        assertThat(remedy)
                .isEqualTo(new Remedy("A", Owner.CIZ, () -> Text.same("b")))
                .hasSameHashCodeAs(new Remedy("A", Owner.CIZ, () -> Text.same("b")))
                .isNotEqualTo(new Remedy("B", Owner.CIZ, () -> Text.same("a")))
                .isNotEqualTo(new Remedy("A", Owner.CLIENT, () -> Text.same("a")))
                .isNotEqualTo("A")
                .hasToString("A");
    }

    @Test
    void a_list_of_facts_shows_codes_to_programs_and_words_to_people() {
        Fact fact = Fact.of("problems", List.of(Problem.LVB, Problem.NAH));

        assertThat(fact.value()).isEqualTo("LVB, NAH");
        assertThat(fact.words().en()).isEqualTo("mild intellectual disability, acquired brain injury");
        assertThat(Fact.of("problems", List.<Problem>of()).words()).isEqualTo(new Text("geen", "none"));
    }

    private static Remedy remedy(String code, Owner owner) {
        return new Remedy(code, owner, () -> Text.same(code));
    }
}
