/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** A document says of which kind and which version it is. */
class SchemaFieldTest {

    @Test
    void a_document_without_the_name_of_a_schema_is_of_before_and_is_read() {
        ObjectNode before = Json.request();
        ObjectNode now = Json.request();
        now.put("$schema", "urn:lcbb:schema:request:1");

        assertThat(Json.READER.request(now).orElseThrow())
                .isEqualTo(Json.READER.request(before).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:lcbb:schema:request:2", "urn:lcbb:schema:capacity:1", ""})
    void another_kind_or_version_gives_one_fault_that_names_what_is_allowed(String id) {
        ObjectNode request = Json.request();
        request.put("$schema", id).put("colour", "blue").put("admissionDate", 7);

        List<Fault> faults = Json.READER.tolerant().request(request).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/$schema");
            assertThat(fault.message().nl()).contains("urn:lcbb:schema:request:1");
        });
    }

    @Test
    void another_version_brings_ours_along() {
        ObjectNode request = Json.request();
        request.put("$schema", "urn:lcbb:schema:request:2");

        assertThat(Json.READER.request(request).faults().get(0).didYouMean()).contains("urn:lcbb:schema:request:1");
    }

    @Test
    void a_schema_that_is_not_named_with_a_text_is_refused() {
        ObjectNode capacity = Json.capacity();
        capacity.put("$schema", 1);

        assertThat(Json.READER.capacity(capacity).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/$schema");
            assertThat(fault.kind()).isEqualTo(FaultKind.WRONG_TYPE);
        });
    }

    @Test
    void only_a_whole_document_names_its_schema() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.path("person")).put("$schema", "urn:lcbb:schema:request:1");

        assertThat(Json.paths(Json.READER.request(request).faults())).containsExactly("/person/$schema");
    }

    @ParameterizedTest
    @EnumSource
    void a_name_tells_the_kind_in_any_version(LcbbSchema schema) {
        assertThat(LcbbSchema.named(schema.id())).contains(schema);
        assertThat(LcbbSchema.named(schema.id().replaceAll("1$", "12"))).contains(schema);
        assertThat(LcbbSchema.named("urn:lcbb:schema:")).isEmpty();
    }
}
