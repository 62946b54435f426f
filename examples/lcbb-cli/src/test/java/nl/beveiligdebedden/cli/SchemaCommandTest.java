/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import nl.beveiligdebedden.json.LcbbSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {

    @ParameterizedTest
    @EnumSource
    void a_schema_is_printed_by_its_name_and_nothing_else(LcbbSchema schema) {
        assertThat(lcbb("schema", schema.code()).out()).isEqualTo(schema.text());
    }

    @Test
    void without_a_name_every_document_is_listed_with_its_schema() {
        assertThat(lcbb("schema").out().lines()).hasSize(LcbbSchema.values().length);
        assertThat(lcbb("schema", "--lang", "en").out())
                .contains("urn:lcbb:schema:request:1")
                .contains("a request for a bed");
    }

    @Test
    void as_JSON_all_schemas_stand_in_one_array() {
        assertThat(JsonMapper.shared().readTree(lcbb("schema", "--json").out()).size())
                .isEqualTo(LcbbSchema.values().length);
    }

    @Test
    void a_name_that_we_do_not_have_gives_one_line_that_names_all() {
        Typed typed = lcbb("schema", "reqest", "--lang", "en");

        assertThat(typed.status()).isEqualTo(Main.WRONG_USE);
        assertThat(typed.err()).contains("reqest", "request", "chain-answer").hasLineCount(1);
    }
}
