/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    @Test
    void all_351_rules_and_the_terms_of_the_law_are_listed_with_their_source_and_where_they_are_applied() {
        Typed typed = lcbb("rules");

        assertThat(typed.status()).isZero();
        assertThat(typed.out())
                .contains("BED-5", "LCBB managementrapportage 02|22, 1 Inleiding")
                .contains("→ matching.ContraIndicationCriterion (BLOCK)")
                .contains("→ nog niet; hoort bij: routes en overlegtafels")
                .contains("382 regels, waarvan");
    }

    @ParameterizedTest
    @CsvSource({"GAR-1, 1", "gar-1, 1", "LVL, 31", "LAW-ZM-1, 1", "LAW, 31", "KVN-INC, 13"})
    void one_rule_or_the_rules_of_one_family_are_listed_when_asked(String id, int count) {
        Typed typed = lcbb("rules", id);

        assertThat(typed.status()).isZero();
        assertThat(typed.out().lines())
                .filteredOn(line -> line.startsWith(id.toUpperCase(Locale.ROOT)))
                .hasSize(count);
        assertThat(typed.out()).contains("\n" + count + (count == 1 ? " regel," : " regels,"));
    }

    @Test
    void as_JSON_each_rule_has_its_statement_source_and_places() {
        JsonNode rules = JsonMapper.shared().readTree(lcbb("rules", "--json").out());

        assertThat(rules.size()).isEqualTo(382);
        assertThat(rules.valueStream())
                .allSatisfy(rule -> assertThat(rule.propertyNames())
                        .startsWith("id", "statement", "source", "subject", "appliedIn"));
        assertThat(rules.valueStream())
                .filteredOn(rule -> rule.has("note"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.path("appliedIn")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KVN", "TEAM", "ORG", "GAR", "FIN", "PRV"})
    void each_rule_of_the_chain_is_applied_or_says_why_not(String family) {
        JsonNode rules =
                JsonMapper.shared().readTree(lcbb("rules", family, "--json").out());

        assertThat(rules.valueStream())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(!rule.path("appliedIn").isEmpty() || rule.has("note"))
                        .as(rule.path("id").asString())
                        .isTrue());
    }

    @Test
    void a_rule_that_no_code_applies_says_that_it_is_data_or_why_it_cannot_be() {
        assertThat(lcbb("rules", "ORG-17").out()).contains("→ Niet te toetsen: een mandaat ligt binnen de aanbieder");
        assertThat(lcbb("rules", "ORG-17", "--lang", "en").out()).contains("→ Cannot be tested");
        assertThat(lcbb("rules", "ORG-17", "--json").out()).contains("\"appliedIn\":[],\"note\":{\"nl\":\"Niet te");
    }

    @Test
    void the_page_in_the_docs_is_the_rule_book_of_this_code() throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "rule-book.md"));

        assertThat(page)
                .as("docs/rule-book.md; make it anew with: examples/lcbb rules --markdown > docs/rule-book.md")
                .isEqualTo(lcbb("rules", "--markdown").out());
    }
}
