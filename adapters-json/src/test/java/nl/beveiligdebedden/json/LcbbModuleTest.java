/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.validation.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.port.Decision;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The module in the embedder's own mapper. */
class LcbbModuleTest {

    private static final PlacementRequest REQUEST =
            Json.READER.request(Json.request()).orElseThrow();
    private static final CapacitySnapshot CAPACITY =
            Json.READER.capacity(Json.capacity()).orElseThrow();

    /** What an EPD may have, with one of our documents in it. */
    record Letter(String subject, PlacementRequest request, Optional<CapacitySnapshot> capacity) {}

    /** Something of the embedder's own. */
    record Own(LocalDate day, Optional<String> note, Map<String, List<Integer>> numbers, Sex sex, Instant at) {}

    /** Found by the service loader, by hand, and in mappers that are set otherwise. */
    static List<JsonMapper> mappers() {
        return List.of(
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder().addModule(new LcbbModule()).build(),
                JsonMapper.builder()
                        .findAndAddModules()
                        .addModule(new LcbbModule(validator()))
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfSubType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_document_is_read_and_written_as_by_LcbbJson(JsonMapper mapper) {
        String written = mapper.writeValueAsString(REQUEST);

        assertThat(mapper.readTree(written)).isEqualTo(Json.parse(LcbbJson.write(REQUEST)));
        assertThat(mapper.readValue(written, PlacementRequest.class)).isEqualTo(REQUEST);
        assertThat(mapper.readValue(mapper.writeValueAsString(CAPACITY), CapacitySnapshot.class))
                .isEqualTo(CAPACITY);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_document_stands_in_a_document_of_the_embedder(JsonMapper mapper) {
        Letter letter = new Letter("bed", REQUEST, Optional.of(CAPACITY));

        assertThat(mapper.readValue(mapper.writeValueAsString(letter), Letter.class))
                .isEqualTo(letter);
    }

    @Test
    void an_answer_is_written_with_the_same_bytes() {
        var advice = SecuredBeds.builder()
                .capacity(() -> CAPACITY)
                .build()
                .match(REQUEST, Instant.parse("2022-06-15T10:00:00Z"));
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.writeValueAsString(advice)).isEqualTo(LcbbJson.write(advice));
        assertThat(mapper.writeValueAsString(advice.decision())).isEqualTo(LcbbJson.write(advice.decision()));
        assertThat(mapper.readValue(mapper.writeValueAsString(advice.decision()), Decision.class))
                .isEqualTo(advice.decision());
        assertThat(mapper.writeValueAsString(mapper.readValue(mapper.writeValueAsString(advice), KeptAnswer.class)))
                .isEqualTo(LcbbJson.write(advice));
    }

    @Test
    void every_fault_comes_at_once_in_our_own_exception() {
        String json =
                "{\"subject\": \"bed\", \"request\": {\"id\": \"c 1\", \"person\": {\"sex\": \"man\"}, \"x\": 1}}";

        assertThatThrownBy(() -> strict().readValue(json, Letter.class))
                .isInstanceOf(JacksonException.class)
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        problem ->
                                assertThat(Json.paths(problem.faults())).containsExactly("/id", "/person/sex", "/x"));
    }

    @Test
    void a_field_that_stands_there_twice_is_refused_also_where_the_mapper_lets_it_pass() {
        assertThatThrownBy(
                        () -> strict().readValue("{\"id\": \"c-1\", \"Jan\": 1, \"Jan\": 2}", PlacementRequest.class))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        problem -> assertThat(problem.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(FaultKind.WRONG_FORM)))
                .hasMessageNotContaining("Jan");
    }

    @Test
    void a_number_that_is_none_is_refused_also_where_the_mapper_lets_it_pass() {
        JsonMapper odd = JsonMapper.builder()
                .enable(tools.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .findAndAddModules()
                .build();

        assertThatThrownBy(() -> odd.readValue("{\"id\": \"c-1\", \"person\": {\"iq\": NaN}}", PlacementRequest.class))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void unknown_fields_are_tolerated_when_asked_and_personal_data_never_is() {
        JsonMapper tolerant = JsonMapper.builder()
                .addModule(new LcbbModule(validator(), LcbbFeature.TOLERATE_UNKNOWN_FIELDS))
                .build();

        assertThat(tolerant.readValue("{\"id\": \"c-1\", \"colour\": \"blue\"}", PlacementRequest.class))
                .isEqualTo(strict().readValue("{\"id\": \"c-1\"}", PlacementRequest.class));
        assertThatThrownBy(() -> tolerant.readValue("{\"id\": \"c-1\", \"naam\": \"x\"}", PlacementRequest.class))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"day\":\"2022-06-15\",\"note\":\"x\",\"numbers\":{\"a\":[1,2]},\"sex\":\"MAN\",\"at\":\"2022-06-15T10:00:00Z\"}",
                "{\"day\":null,\"note\":null,\"numbers\":{},\"sex\":null,\"at\":null}"
            })
    void nothing_changes_for_other_types(String json) {
        JsonMapper without = JsonMapper.builder().build();

        assertThat(strict().readValue(json, Own.class)).isEqualTo(without.readValue(json, Own.class));
        assertThat(strict().writeValueAsString(without.readValue(json, Own.class)))
                .isEqualTo(without.writeValueAsString(without.readValue(json, Own.class)));
        assertThat(strict().writeValueAsString(BedState.values()))
                .isEqualTo(without.writeValueAsString(BedState.values()));
        assertThat(strict().writeValueAsString(CAPACITY.beds())).isEqualTo(without.writeValueAsString(CAPACITY.beds()));
        assertThat(strict().readTree("{\"a\": 1, \"a\": 2.5}")).isEqualTo(without.readTree("{\"a\": 1, \"a\": 2.5}"));
    }

    /** An EPD on Jackson 2 reads and writes the same documents as trees and texts, in the same JVM. */
    @Test
    void Jackson_2_runs_beside_ours_in_one_JVM() throws Exception {
        var jackson2 = new com.fasterxml.jackson.databind.ObjectMapper();

        var tree = jackson2.readTree(LcbbJson.write(REQUEST));
        String again = jackson2.writeValueAsString(tree);

        assertThat(tree.path("id").asText()).isEqualTo("casus-2022-014");
        assertThat(strict().readValue(again, PlacementRequest.class)).isEqualTo(REQUEST);
        assertThat(again).isEqualTo(LcbbJson.write(REQUEST));
    }

    /** What an EPD on Jackson 2 may have, with one of our documents in it. */
    record OldLetter(String subject, @JsonRawValue String request) {}

    @Test
    void a_letter_on_Jackson_2_holds_our_document_and_its_mapper_finds_nothing_of_ours() throws Exception {
        var jackson2 = new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();

        var letter = jackson2.readTree(jackson2.writeValueAsString(new OldLetter("bed", LcbbJson.write(REQUEST))));

        assertThat(Json.READER
                        .request(Json.parse(letter.path("request").toString()))
                        .orElseThrow())
                .isEqualTo(REQUEST);
        assertThat(jackson2.getRegisteredModuleIds())
                .noneMatch(module -> module.toString().contains("nl.beveiligdebedden"));
    }

    private static JsonMapper strict() {
        return JsonMapper.builder().findAndAddModules().build();
    }

    private static jakarta.validation.Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
