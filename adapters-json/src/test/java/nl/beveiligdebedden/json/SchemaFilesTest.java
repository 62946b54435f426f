/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.chain.AgreementKind;
import nl.beveiligdebedden.chain.CareForm;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas are published as they are, and agree with each other and with the code. */
class SchemaFilesTest {

    private static final Path PUBLISHED = Path.of("..", "docs", "schema");

    @ParameterizedTest
    @EnumSource
    void a_schema_is_published_as_it_is(LcbbSchema schema) throws IOException {
        assertThat(Files.readString(PUBLISHED.resolve(schema.code() + ".json"))).isEqualTo(schema.text());
        assertThat(Json.parse(schema.text()).path("$id").asString()).isEqualTo(schema.id());
    }

    @Test
    void nothing_else_is_published_as_a_schema() throws IOException {
        try (Stream<Path> files = Files.list(PUBLISHED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(LcbbSchema.values())
                            .map(schema -> schema.code() + ".json")
                            .toList());
        }
    }

    @Test
    void a_part_of_one_name_is_the_same_in_every_schema() {
        Map<String, JsonNode> parts = new HashMap<>();
        for (LcbbSchema schema : LcbbSchema.values()) {
            Json.parse(schema.text())
                    .path("$defs")
                    .properties()
                    .forEach(part -> assertThat(parts.merge(part.getKey(), part.getValue(), (first, second) -> first))
                            .as("%s in %s", part.getKey(), schema.code())
                            .isEqualTo(part.getValue()));
        }
        assertThat(parts).containsKeys("request", "capacity", "finding");
    }

    /** Sets that grow: a new role, care form or owner must be told in the schemas too. */
    @Test
    void a_set_of_which_a_schema_knows_some_codes_is_told_whole() {
        for (LcbbSchema schema : LcbbSchema.values()) {
            List<List<String>> told = Json.parse(schema.text()).findValues("enum").stream()
                    .map(set -> set.valueStream()
                            .filter(JsonNode::isString)
                            .map(JsonNode::asString)
                            .toList())
                    .filter(set -> !set.get(0).startsWith("urn:"))
                    .toList();
            Stream.of(Role.values(), CareForm.values(), AgreementKind.values(), Owner.values(), FaultKind.values())
                    .map(set -> Arrays.stream(set).map(Coded::code).toList())
                    .forEach(set -> assertThat(told)
                            .filteredOn(list -> list.get(0).equals(set.get(0)))
                            .allSatisfy(list -> assertThat(list).isEqualTo(set)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LcbbSchema.class,
            names = {"REQUEST", "CAPACITY"})
    void a_closed_set_has_the_codes_that_the_reader_allows(LcbbSchema schema) {
        JsonNode defs = Json.parse(schema.text()).path("$defs");
        ObjectNode document = schema == LcbbSchema.REQUEST ? Json.request() : Json.capacity();
        ObjectNode wrong = document.deepCopy();

        long planted = plant(wrong, defs.path(schema.code()), defs);

        assertThat(Stream.of(wrong)
                        .flatMap(json -> (schema == LcbbSchema.REQUEST
                                        ? Json.READER.request(json)
                                        : Json.READER.capacity(json))
                                .faults().stream())
                        .filter(fault -> fault.kind() == FaultKind.UNKNOWN_CODE)
                        .filter(fault -> fault.allowed().en().equals(codes(fault, defs, schema))))
                .hasSize((int) planted)
                .hasSizeGreaterThanOrEqualTo(5);
    }

    /** Puts a code that does not exist in the place of each code that the example has. */
    private static long plant(JsonNode node, JsonNode schema, JsonNode defs) {
        long planted = 0;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode about = resolved(schema.path("properties").path(field.getKey()), defs);
            if (about.has("enum")
                    && field.getValue().isString()
                    && !field.getKey().startsWith("$")) {
                ((ObjectNode) node).put(field.getKey(), "NIET_BESTAAND");
                planted++;
            } else if (field.getValue().isObject()) {
                planted += plant(field.getValue(), about, defs);
            } else if (field.getValue().isArray()) {
                for (JsonNode element : field.getValue()) {
                    planted += plant(element, resolved(about.path("items"), defs), defs);
                }
            }
        }
        return planted;
    }

    private static JsonNode resolved(JsonNode schema, JsonNode defs) {
        return schema.has("$ref") ? defs.path(schema.path("$ref").asString().substring("#/$defs/".length())) : schema;
    }

    private static String codes(Fault fault, JsonNode defs, LcbbSchema schema) {
        JsonNode at = defs.path(schema.code());
        for (String step : fault.path().substring(1).split("/")) {
            at = resolved(
                    step.matches("[0-9]+")
                            ? at.path("items")
                            : at.path("properties").path(step),
                    defs);
        }
        return String.join(
                ", ",
                at.path("enum")
                        .valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .toList());
    }
}
