/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AdviceWriterTest {

    private static final Instant ASKED = Instant.parse("2022-06-15T10:00:00Z");

    @Test
    void an_answer_has_the_shape_of_the_contract() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.path("person")).putArray("characteristics").add("ZEDEN");

        JsonNode answer = Json.parse(LcbbJson.write(match(request, Json.capacity())));

        assertThat(answer.propertyNames())
                .containsExactly(
                        "$schema", "requestId", "asOf", "ruleSet", "assessments", "openings", "obstacles", "warnings");
        assertThat(answer.path("asOf").asString()).isEqualTo("2022-06-15T12:00:00+02:00");
        assertThat(answer.at("/ruleSet/hash").asString()).startsWith("sha256:");
        JsonNode assessment = answer.at("/assessments/0");
        assertThat(assessment.propertyNames())
                .containsExactly("unit", "bed", "rank", "verdict", "validUntil", "findings", "nearMisses", "warnings");
        assertThat(assessment.path("verdict").asString()).isEqualTo("DOES_NOT_FIT");
        assertThat(assessment.path("validUntil").asString()).isEqualTo("2022-06-16T23:59:59+02:00");
        assertThat(assessment.path("nearMisses")).hasToString("[[\"CONTRA_INDICATIE:ZEDEN\"]]");
    }

    @Test
    void a_finding_cites_its_rule_facts_source_and_remedies() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.path("person")).putArray("characteristics").add("ZEDEN");

        JsonNode finding = Json.parse(LcbbJson.write(match(request, Json.capacity())))
                .at("/assessments/0/findings")
                .valueStream()
                .filter(candidate -> candidate.path("rule").asString().equals("BED-5"))
                .findFirst()
                .orElseThrow();

        assertThat(finding).isEqualTo(Json.parse("""
                {"criterion": "contra-indication", "rule": "BED-5", "effect": "BLOCK",
                 "facts": {"contraIndication": "ZEDEN"},
                 "text": {"nl": "De afdeling neemt niemand op met contra-indicatie: zedenproblematiek.",
                          "en": "The unit admits nobody with contra-indication: sexual offences."},
                 "source": {"document": "LCBB managementrapportage 02|22", "heading": "1 Inleiding"},
                 "remedies": [{"code": "CONTRA_INDICATIE:ZEDEN", "owner": "AANBIEDER"}]}
                """));
    }

    @Test
    void an_opening_tells_who_must_change_what_and_which_units_it_opens() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.path("person")).putArray("characteristics").add("ZEDEN");

        JsonNode answer = Json.parse(LcbbJson.write(match(request, Json.capacity())));

        assertThat(answer.path("openings")).hasSize(1);
        assertThat(answer.at("/openings/0")).isEqualTo(Json.parse("""
                {"changes": [{"code": "CONTRA_INDICATIE:ZEDEN", "owner": "AANBIEDER", "provider": "p-01",
                              "askAhead": [], "decidedWithin": []}],
                 "units": ["u-01"]}
                """));
        assertThat(answer.path("obstacles")).isEmpty();
    }

    @Test
    void a_change_tells_how_long_it_takes_with_the_source_and_whether_it_was_checked() {
        ObjectNode capacity = Json.capacity();
        ((ObjectNode) capacity.at("/units/0")).putArray("requiredIndications").add("7VG");

        JsonNode change =
                Json.parse(LcbbJson.write(match(Json.request(), capacity))).at("/openings/0/changes/0");

        assertThat(change).isEqualTo(Json.parse("""
                {"code": "INDICATIE:7VG", "owner": "CIZ", "provider": null, "askAhead": [],
                 "decidedWithin": [
                   {"rule": "LAW-CIZ-1", "length": "P42D", "mark": "VERIFIED",
                    "text": {"nl": "Het CIZ beslist binnen 6 weken op een aanvraag voor een Wlz-indicatie; binnen 2 weken in bijzondere omstandigheden.",
                             "en": "The CIZ decides within 6 weeks on an application for a Wlz indication; within 2 weeks in special circumstances."},
                    "source": {"document": "CIZ info 143 (september 2021)",
                               "heading": "Hoe lang mag het CIZ over een aanvraag doen?"}}]}
                """));
    }

    @Test
    void an_obstacle_is_a_finding_with_the_units_where_nobody_can_change_it() {
        ObjectNode capacity = Json.capacity();
        ((ObjectNode) capacity.at("/beds/0")).put("state", "BEZET");

        JsonNode answer = Json.parse(LcbbJson.write(match(Json.request(), capacity)));

        assertThat(answer.path("openings")).isEmpty();
        assertThat(answer.at("/obstacles/0").propertyNames())
                .containsExactly("criterion", "rule", "effect", "facts", "text", "source", "remedies", "units");
        assertThat(answer.at("/obstacles/0/rule").asString()).isEqualTo("LCBB-10");
        assertThat(answer.at("/obstacles/0/units")).hasToString("[\"u-01\"]");
    }

    @Test
    void a_unit_without_beds_has_no_bed_in_the_answer() {
        ObjectNode capacity = Json.capacity();
        capacity.putArray("beds");

        assertThat(Json.parse(LcbbJson.write(match(Json.request(), capacity)))
                        .at("/assessments/0/bed")
                        .isNull())
                .isTrue();
    }

    @Test
    void what_is_not_sound_is_told_beside_the_answer() {
        ObjectNode capacity = Json.capacity();
        ((ObjectNode) capacity.at("/units/0")).put("level", "3");

        JsonNode warning =
                Json.parse(LcbbJson.write(match(Json.request(), capacity))).at("/assessments/0/warnings/0");

        assertThat(warning.path("path").asString()).isEqualTo("/level");
        assertThat(warning.path("rule").asString()).isEqualTo("LVL-1");
    }

    @Test
    void an_answer_over_a_period_is_that_at_the_start_with_its_turns() {
        PlacementRequest request = Json.READER.request(Json.request()).orElseThrow();
        CapacitySnapshot capacity = Json.READER.capacity(Json.capacity()).orElseThrow();
        SecuredBeds beds = SecuredBeds.builder().capacity(() -> capacity).build();

        JsonNode answer = Json.parse(LcbbJson.write(beds.match(request, ASKED, ASKED.plus(Duration.ofDays(8)))));

        assertThat(answer.propertyNames())
                .containsExactly(
                        "$schema",
                        "requestId",
                        "asOf",
                        "ruleSet",
                        "assessments",
                        "openings",
                        "obstacles",
                        "warnings",
                        "until",
                        "turns");
        assertThat(answer.path("until").asString()).isEqualTo("2022-06-23T12:00:00+02:00");
        assertThat(answer.path("turns")
                        .valueStream()
                        .map(turn -> turn.path("at").asString()))
                .containsExactly("2022-06-17T00:00:00+02:00", "2022-06-23T00:00:00+02:00");
        JsonNode unit = answer.at("/turns/1/units/0");
        assertThat(unit.propertyNames()).containsExactly("unit", "bed", "verdictBefore", "verdict", "came", "went");
        assertThat(unit.path("verdict").asString()).isEqualTo("UNDETERMINED");
        assertThat(unit.at("/came/0/rule").asString()).isEqualTo("FILL-9");
        assertThat(unit.at("/went/0/rule").asString()).isEqualTo("BED-11");
    }

    @Test
    void an_answer_written_twice_is_the_same_bytes() {
        assertThat(LcbbJson.write(match(Json.request(), Json.capacity())))
                .isEqualTo(LcbbJson.write(match(Json.request(), Json.capacity())));
    }

    private static Advice match(ObjectNode requestJson, ObjectNode capacityJson) {
        PlacementRequest request = Json.READER.request(requestJson).orElseThrow();
        CapacitySnapshot capacity = Json.READER.capacity(capacityJson).orElseThrow();
        return SecuredBeds.builder().capacity(() -> capacity).build().match(request, ASKED);
    }
}
