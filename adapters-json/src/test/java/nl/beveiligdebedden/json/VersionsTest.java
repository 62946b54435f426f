/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.beveiligdebedden.norm.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A kind of document of which there are three versions: in the third "colour" was called "color" before. */
class VersionsTest {

    private static final Versions THREE = new Versions("urn:lcbb:schema:car:", 3, VersionsTest::upgraded);

    private final Reading reading = new Reading(UnknownFields.REFUSED);

    private static JsonNode upgraded(JsonNode before) {
        ObjectNode now = (ObjectNode) before.deepCopy();
        now.set("colour", now.remove("color"));
        return now;
    }

    private Optional<JsonNode> read(String json) {
        return THREE.read(new Place("", Json.parse(json), reading));
    }

    @ParameterizedTest
    @CsvSource({"3, colour", "2, color"})
    void this_version_and_the_one_before_it_are_read_alike(int version, String field) {
        JsonNode read = read("{\"$schema\": \"urn:lcbb:schema:car:%d\", \"%s\": \"red\"}".formatted(version, field))
                .orElseThrow();

        assertThat(read.path("colour").asString()).isEqualTo("red");
        assertThat(read.has("color")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$schema\": \"urn:lcbb:schema:car:4\"}",
                "{\"$schema\": \"urn:lcbb:schema:car:1\"}",
                "{\"$schema\": \"urn:lcbb:schema:bus:3\"}",
                "{}"
            })
    void a_newer_version_one_of_long_ago_and_another_kind_are_refused_with_what_is_read(String json) {
        assertThat(read(json)).isEmpty();
        assertThat(reading.faults().sorted())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en())
                        .startsWith("/$schema: ")
                        .contains("allowed: urn:lcbb:schema:car:3, urn:lcbb:schema:car:2, and no newer version"));
    }

    @ParameterizedTest
    @CsvSource({
        "urn:lcbb:schema:Kornelis:1, urn:…",
        "urn:lcbb:schema:request:Zwaluw, urn:…",
        "urn:lcbb:schema:request:31121, urn:…",
        "urn:lcbb:schema:request:2, urn:lcbb:schema:request:2",
        "urn:lcbb:schema:chain:1, urn:lcbb:schema:chain:1"
    })
    void what_is_named_is_shown_in_full_only_when_it_is_a_version_of_a_document_that_there_is(
            String named, String shown) {
        Place document = new Place("", Json.parse("{\"$schema\": \"" + named + "\"}"), reading);

        assertThat(LcbbSchema.REQUEST.versions().read(document)).isEmpty();
        assertThat(reading.faults().sorted()).extracting(Fault::found).containsExactly(shown);
    }

    @Test
    void a_version_that_is_no_text_is_refused() {
        assertThat(read("{\"$schema\": 3}")).isEmpty();
        assertThat(reading.faults().sorted()).extracting(Fault::path).containsExactly("/$schema");
    }

    @ParameterizedTest
    @EnumSource
    void every_document_is_of_version_1_so_far_and_one_that_names_none_is_too(LcbbSchema schema) {
        Place unnamed = new Place("", Json.parse("{}"), reading);

        assertThat(schema.id()).endsWith(":1");
        assertThat(schema.versions().read(unnamed)).contains(unnamed.node());
    }
}
