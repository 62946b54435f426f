/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The national rules and the text over which they are hashed. */
class RuleCatalogueTest {

    @Test
    void the_catalogue_has_351_rules_that_stand_once() {
        List<Rule> rules = RuleCatalogue.all();

        assertThat(rules).hasSize(351);
        assertThat(rules).map(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_is_filled() {
        List<Rule> rules = RuleCatalogue.all();

        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.statement().nl()).isNotBlank().endsWith(".").doesNotContain(" § ");
            assertThat(rule.statement().en()).isNotBlank().endsWith(".").doesNotContain(" § ");
            assertThat(rule.source().document()).isNotBlank();
            assertThat(rule.source().heading()).isNotBlank();
        });
    }

    @Test
    void a_rule_is_found_by_its_id() {
        Rule rule = RuleCatalogue.rule("BED-5");

        assertThat(rule.id()).isEqualTo(new RuleId("BED-5")).hasToString("BED-5");
        assertThat(rule.source()).isEqualTo(new Source("LCBB managementrapportage 02|22", "1 Inleiding"));
    }

    @Test
    void a_rule_that_is_not_there_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCatalogue.rule("BED-999"))
                .withMessage("rule (BED-999) is not in the national catalogue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BED", "bed-1", "BED-", "-1", "1BED-1"})
    void a_rule_id_has_its_form(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(id)).withMessageContaining(id);
    }

    @Test
    void rule_ids_stand_in_the_order_of_their_letters() {
        List<RuleId> ids =
                Stream.of("LVL-9", "BED-5", "BED-15").map(RuleId::new).toList();

        assertThat(ids.stream().sorted()).map(RuleId::value).containsExactly("BED-15", "BED-5", "LVL-9");
    }

    @Test
    void canonical_text_escapes_what_would_end_a_cell_or_a_row() {
        List<List<String>> rows = List.of(List.of("a\tb", "c\nd"), List.of("e\\t", ""));

        CanonicalText text = CanonicalText.of(rows);

        assertThat(text.value()).isEqualTo("a\\tb\tc\\nd\t\ne\\\\t\t\t\n");
    }

    @Test
    void equal_content_has_an_equal_hash_and_other_content_another() {
        CanonicalText text = CanonicalText.of(List.of(List.of("a", "b")));

        assertThat(text.hash())
                .isEqualTo(CanonicalText.of(List.of(List.of("a", "b"))).hash())
                .isNotEqualTo(CanonicalText.of(List.of(List.of("ab"))).hash());
    }

    @Test
    void the_hash_is_SHA_256_over_UTF_8() {
        CanonicalText empty = CanonicalText.of(List.of());

        assertThat(empty.hash()).isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
