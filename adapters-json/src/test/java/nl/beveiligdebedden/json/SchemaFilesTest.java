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
import java.util.stream.IntStream;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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

    @ParameterizedTest
    @CsvSource({
        "REQUEST, /person, problems, LVB",
        "REQUEST, /person, characteristics, X",
        "REQUEST, '', indications, 3LVG",
        "REQUEST, '', financing, ZVW",
        "REQUEST, '', victimProvinces, NL-OV",
        "CAPACITY, /units/0, alsoTreats, LVB",
        "CAPACITY, /units/0, regimes, WZD",
        "CAPACITY, /units/0, contraIndications, X",
        "CAPACITY, /units/0, requiredIndications, 3LVG",
        "CAPACITY, /units/0, contractedActs, WLZ",
        "CAPACITY, /units/0, professionals, X"
    })
    void a_list_in_a_part_has_at_most_a_hundred_values_by_the_schema_and_by_the_reader(
            LcbbSchema schema, String part, String field, String code) {
        ObjectNode document = schema == LcbbSchema.REQUEST ? Json.request() : Json.capacity();
        ArrayNode list = ((ObjectNode) document.at(part)).putArray(field);
        IntStream.range(0, 100).forEach(one -> list.add(code));

        assertThat(Schemas.paths(schema, document)).isEmpty();
        assertThat(faults(schema, document)).isEmpty();

        list.add(code);

        assertThat(Schemas.paths(schema, document)).containsExactly(part + "/" + field);
        assertThat(Json.paths(faults(schema, document))).containsExactly(part + "/" + field);
    }

    @Test
    void there_are_at_most_a_hundred_titles_by_the_schema_and_by_the_reader() {
        ObjectNode request = Json.request();
        ArrayNode titles = request.putArray("titles");
        IntStream.range(0, 101).forEach(one -> titles.addObject().put("kind", "ZM"));

        assertThat(Schemas.paths(LcbbSchema.REQUEST, request)).containsExactly("/titles");
        assertThat(Json.paths(faults(LcbbSchema.REQUEST, request))).containsExactly("/titles");
    }

    @ParameterizedTest
    @CsvSource({
        "iq, 85.0, true",
        "iq, 8.5e1, true",
        "iq, 85.5, false",
        "iq, 1e9, false",
        "iq, 1e-999999999, false",
        "birthYear, 1988.0, true",
        "birthYear, 1.988e3, true",
        "birthYear, 1988.5, false"
    })
    void a_number_without_a_fraction_is_whole_by_the_schema_and_by_the_reader(
            String field, String number, boolean whole) {
        JsonNode request = Json.parse("{\"id\": \"c\", \"person\": {\"%s\": %s}}".formatted(field, number));

        assertThat(Schemas.paths(LcbbSchema.REQUEST, request).isEmpty()).isEqualTo(whole);
        assertThat(faults(LcbbSchema.REQUEST, request).isEmpty()).isEqualTo(whole);
    }

    private static List<Fault> faults(LcbbSchema schema, JsonNode document) {
        return schema == LcbbSchema.REQUEST
                ? Json.READER.request(document).faults()
                : Json.READER.capacity(document).faults();
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
