/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.port.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DecisionReaderTest {

    private static final Instant ASKED = Instant.parse("2022-06-15T10:00:00Z");
    private static final String BSN = "111222333";

    private final ObjectNode record = record();

    @Test
    void a_record_has_one_fixed_shape() {
        assertThat(record.propertyNames())
                .containsExactly(
                        "$schema",
                        "format",
                        "asOf",
                        "policy",
                        "ruleSet",
                        "referenceData",
                        "requestHash",
                        "request",
                        "capacity",
                        "assessments",
                        "hash");
        assertThat(record.path("format").asString()).isEqualTo("lcbb-decision/1");
        assertThat(record.path("asOf").asString()).isEqualTo("2022-06-15T12:00:00+02:00");
        assertThat(record.path("policy")).hasToString("{\"freshDays\":1,\"usableDays\":7}");
        assertThat(record.at("/assessments/0/nearMisses")).hasToString("[[\"CONTRA_INDICATIE:ZEDEN\"]]");
    }

    @Test
    void the_answer_in_a_record_reads_as_the_answer_itself() {
        JsonNode answer = Json.parse(LcbbJson.write(SecuredBeds.builder()
                .capacity(() -> Json.READER.capacity(Json.capacity()).orElseThrow())
                .build()
                .match(Json.READER.request(request()).orElseThrow(), ASKED)));

        ObjectNode assessment = (ObjectNode) answer.at("/assessments/0");
        assessment.remove("warnings");
        assertThat(record.at("/assessments/0")).isEqualTo(assessment);
    }

    /** Every object of the record, by its pointer. */
    static Stream<String> objects() {
        return pointers("", record()).filter(pointer -> record().at(pointer).isObject() && !pointer.endsWith("/facts"));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void an_unknown_field_is_refused_in_every_object_unless_the_reader_is_tolerant(String pointer) {
        ((ObjectNode) record.at(pointer)).put("note", 1);

        assertThat(Json.READER.decision(record).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo(pointer + "/note");
            assertThat(fault.kind()).isEqualTo(FaultKind.UNKNOWN_FIELD);
        });
        assertThat(Json.READER.tolerant().decision(record).value()).isPresent();
    }

    /** Every value of the record outside of the request and the snapshot. */
    static Stream<String> values() {
        return pointers("", record())
                .filter(pointer -> !pointer.isEmpty()
                        && !pointer.startsWith("/request/")
                        && !pointer.startsWith("/capacity/snapshot/"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_of_another_type_is_refused_with_its_path(String pointer) {
        put(pointer, Json.parse("{\"a\": [true]}").path("a"));

        Fault fault = Json.READER.decision(record).faults().get(0);

        assertThat(fault.path()).startsWith(pointer);
        assertThat(Json.READER.decision(record).value()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_that_is_absent_is_refused_unless_it_may_be_absent(String pointer) {
        List<String> mayBeAbsent = List.of("/$schema", "/capacity/asOf", "/capacity/snapshot");
        put(pointer, Json.parse("{\"a\": null}").path("a"));

        List<Fault> faults = Json.READER.decision(record).faults();

        boolean absent = mayBeAbsent.contains(pointer) || pointer.matches("/assessments/0/(bed|validUntil)");
        assertThat(faults).extracting(Fault::kind).isEqualTo(absent ? List.of() : List.of(FaultKind.MISSING));
        assertThat(Json.paths(faults)).isEqualTo(absent ? List.of() : List.of(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "/format, lcbb-decision/2, UNKNOWN_CODE",
        "/asOf, 2022-06-15, WRONG_FORM",
        "/hash, sha256:12, WRONG_FORM",
        "/ruleSet/hash, 12, WRONG_FORM",
        "/assessments/0/unit, u 1, WRONG_FORM",
        "/assessments/0/verdict, MAYBE, UNKNOWN_CODE",
        "/assessments/0/findings/0/effect, MAYBE, UNKNOWN_CODE",
        "/assessments/0/findings/0/rule, bed, WRONG_FORM",
        "/capacity/snapshot/units/0/type, XXX, UNKNOWN_CODE",
        "/request/need/securityLevel, 9, UNKNOWN_CODE"
    })
    void a_word_that_cannot_stand_there_is_named_with_what_can(String pointer, String word, FaultKind kind) {
        put(pointer, Json.parse("{\"a\": \"" + word + "\"}").path("a"));

        assertThat(Json.READER.decision(record).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo(pointer);
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(word).startsWith(fault.found().replace("…", "")).isNotEmpty();
        });
    }

    @Test
    void every_fault_is_named_at_once() {
        put("/asOf", Json.parse("{\"a\": 1}").path("a"));
        ((ObjectNode) record.path("request")).put("sex", "MAN");
        ((ObjectNode) record.at("/capacity/snapshot/units/0")).put("level", "9");
        record.put("note", 1);

        assertThat(Json.paths(Json.READER.decision(record).faults()))
                .containsExactly("/asOf", "/capacity/snapshot/units/0/level", "/note", "/request/sex");
    }

    @Test
    void a_policy_that_cannot_be_is_refused() {
        ((ObjectNode) record.path("policy")).put("freshDays", 8);

        assertThat(Json.paths(Json.READER.decision(record).faults())).containsExactly("/policy");
    }

    @Test
    void where_victims_live_is_not_repeated_when_it_is_faulty() {
        ((ObjectNode) record.path("request")).putArray("victimProvinces").add("Flevoland");

        assertThat(Json.READER.decision(record).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/request/victimProvinces/0");
            assertThat(fault.toString()).doesNotContain("Flevoland");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/request", "/request/person", "/request/titles/0"})
    void a_forbidden_field_is_refused_in_the_request_of_a_record_even_by_a_tolerant_reader(String pointer) {
        ((ObjectNode) record.at(pointer)).put("naam", "Jansen");

        assertThat(Json.READER.tolerant().decision(record).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEqualTo(pointer + "/naam");
                    assertThat(fault.kind()).isEqualTo(FaultKind.PERSONAL_DATA);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/request/id",
                "/capacity/snapshot/units/0/name",
                "/ruleSet/version",
                "/assessments/0/findings/0/text/nl",
                "/assessments/0/findings/0/criterion"
            })
    void a_BSN_is_refused_in_any_text_of_a_record(String pointer) {
        put(pointer, Json.parse("{\"a\": \"" + BSN + "\"}").path("a"));

        List<Fault> faults = Json.READER.tolerant().decision(record).faults();

        assertThat(Json.paths(faults)).containsExactly(pointer);
        assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.PERSONAL_DATA);
        assertThat(faults.toString()).doesNotContain(BSN);
    }

    @Test
    void a_record_of_a_title_that_ends_before_it_begins_can_be_read() {
        ObjectNode odd = request();
        ((ObjectNode) odd.at("/titles/0")).put("until", "2022-01-09");
        Decision decision = decision(odd);

        assertThat(Json.READER.decision(Json.parse(LcbbJson.write(decision))).value())
                .contains(decision);
    }

    @Test
    void a_record_that_was_changed_can_be_read_and_its_replay_says_so() {
        ((ObjectNode) record.path("policy")).put("freshDays", 0);
        Decision changed = Json.READER.decision(record).orElseThrow();

        String replay = LcbbJson.write(SecuredBeds.builder()
                .capacity(() -> changed.capacity().snapshot().orElseThrow())
                .build()
                .replay(changed));

        assertThat(Json.parse(replay).at("/differences/0/part").asString()).isEqualTo("RECORD");
    }

    private static Stream<String> pointers(String pointer, JsonNode node) {
        List<String> inside = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.propertyNames()
                    .forEach(name -> inside.addAll(
                            pointers(pointer + "/" + name, object.get(name)).toList()));
        }
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            inside.addAll(pointers(pointer + "/0", array.get(0)).toList());
        }
        return Stream.concat(Stream.of(pointer), inside.stream());
    }

    private void put(String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = record.at(pointer.substring(0, slash));
        if (parent instanceof ArrayNode array) {
            array.set(0, value);
        } else {
            ((ObjectNode) parent).set(pointer.substring(slash + 1), value);
        }
    }

    private static ObjectNode record() {
        return Json.parse(LcbbJson.write(decision(request())));
    }

    private static ObjectNode request() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.path("person")).putArray("characteristics").add("ZEDEN");
        return request;
    }

    private static Decision decision(ObjectNode requestJson) {
        PlacementRequest request = Json.READER.request(requestJson).value().orElseThrow();
        CapacitySnapshot capacity = Json.READER.capacity(Json.capacity()).orElseThrow();
        return SecuredBeds.builder()
                .capacity(() -> capacity)
                .build()
                .match(request, ASKED)
                .decision();
    }
}
