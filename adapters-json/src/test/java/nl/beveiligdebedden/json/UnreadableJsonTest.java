/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "{]",
                "{\"id\": }",
                "{} {}",
                "{\"id\": NaN}",
                "{\"id\": 1, \"id\": 2}",
                "geen json"
            })
    void what_is_not_one_JSON_value_gives_one_clear_line(String json) {
        assertThatThrownBy(() -> Json.READER.request(Json.text(json)))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void the_message_never_repeats_what_the_document_says() {
        assertThatThrownBy(() -> Json.READER.request(Json.text("{\"naam\": \"Jansen\", \"naam\": \"Pietersen\"}")))
                .hasMessageNotContainingAny("naam", "Jansen", "Pietersen");
    }

    @Test
    void a_field_that_stands_there_twice_is_said_to_do_so() {
        assertThatThrownBy(() -> Json.READER.request(Json.text("{\"id\": 1,\n \"id\": 2}")))
                .isInstanceOfSatisfying(
                        UnreadableJsonException.class,
                        problem -> assertThat(problem.text())
                                .isEqualTo(new Text(
                                        "een veld staat er twee keer op regel 2, kolom 6",
                                        "a field stands there twice at line 2, column 6")));
    }

    @Test
    void a_document_nested_without_end_is_refused() {
        assertThatThrownBy(() -> Json.READER.request(Json.text("[".repeat(100_000))))
                .isInstanceOf(UnreadableJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"tekst\"", "12", "null"})
    void a_document_must_be_an_object(String json) {
        assertThat(Json.READER.request(Json.text(json)).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEmpty();
                    assertThat(fault.kind()).isEqualTo(FaultKind.WRONG_TYPE);
                });
    }
}
