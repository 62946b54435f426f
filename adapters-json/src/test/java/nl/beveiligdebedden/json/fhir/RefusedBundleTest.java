/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.UnreadableJsonException;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bundles that nobody may send us, or that are none. */
class RefusedBundleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | [{\"family\": \"Jansen\"}]",
                "telecom | [{\"value\": \"06\"}]",
                "address | [{\"city\": \"Jansenburg\"}]",
                "birthDate | \"1988-03-04\"",
                "contact | [{\"name\": {\"text\": \"Jansen\"}}]",
                "naam | \"Jansen\""
            })
    void who_a_patient_is_is_refused_and_not_repeated(String field, String value) {
        ObjectNode bundle = Bundles.foreign("fhir-request-of-an-epd.json");
        ((ObjectNode) bundle.at("/entry/5/resource"))
                .set(field, Json.parse("{\"v\": " + value + "}").get("v"));

        List<Fault> faults = Bundles.READER.request(bundle).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/entry/5/resource/" + field);
            assertThat(fault.kind()).isEqualTo(FaultKind.PERSONAL_DATA);
            assertThat(fault.message().nl()).doesNotContain("Jansen", "1988-03");
        });
    }

    @Test
    void the_names_of_fields_on_the_way_to_it_are_cut() {
        ObjectNode bundle = Bundles.foreign("fhir-request-of-an-epd.json");
        bundle.removeAll()
                .put("resourceType", "Bundle")
                .putObject("Kornelis Zwaluwstaart")
                .putObject("component")
                .put("naam", "x");

        assertThat(Json.paths(Bundles.READER.request(bundle).faults())).contains("/Korn…[2]/component/naam");
    }

    @Test
    void a_BSN_is_refused_by_its_system_and_by_its_digits() {
        ObjectNode bundle = Bundles.foreign("fhir-request-of-an-epd.json");
        ((ObjectNode) bundle.at("/entry/5/resource"))
                .putArray("identifier")
                .addObject()
                .put("system", "http://fhir.nl/fhir/NamingSystem/bsn")
                .put("value", "111222333");

        assertThat(Json.paths(Bundles.READER.request(bundle).faults()))
                .containsExactly("/entry/5/resource/identifier/0", "/entry/5/resource/identifier/0/value");
    }

    @Test
    void a_BSN_is_not_missed_behind_more_public_codes_that_resemble_one_than_there_is_room_for_faults() {
        ObjectNode bundle = Bundles.foreign("fhir-capacity-of-an-epd.json");
        ArrayNode codes = ((ObjectNode) bundle.at("/entry/0/resource")).putArray("type");
        for (int code = 0; code < 10_001; code++) {
            codes.addObject().put("system", Urls.SNOMED).put("code", "111222333");
        }

        List<Fault> none = Bundles.READER.capacity(bundle).faults();
        codes.addObject().put("system", "urn:else").put("code", "111222333");

        assertThat(none).isEmpty();
        assertThat(Json.paths(Bundles.READER.capacity(bundle).faults()))
                .containsExactly("/entry/0/resource/type/10001/code");
    }

    @Test
    void the_name_of_a_provider_is_no_personal_data_but_a_BSN_in_it_is() {
        ObjectNode bundle = Bundles.foreign("fhir-capacity-of-an-epd.json");
        ((ObjectNode) bundle.at("/entry/8/resource")).put("name", "van 111222333");

        assertThat(Json.paths(Bundles.READER.capacity(bundle).faults())).containsExactly("/entry/8/resource/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "address", "postalCode", "email"})
    void PRV_9_a_person_in_a_bundle_of_capacity_is_refused_too(String field) {
        ObjectNode bundle = Bundles.foreign("fhir-capacity-of-an-epd.json");
        ((ArrayNode) bundle.get("entry"))
                .addObject()
                .putObject("resource")
                .put("resourceType", "Patient")
                .put(field, "Jansen");

        List<Fault> faults = Bundles.READER.capacity(bundle).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).endsWith("/resource/" + field);
            assertThat(fault.kind()).isEqualTo(FaultKind.PERSONAL_DATA);
            assertThat(fault.message().nl()).doesNotContain("Jansen");
        });
    }

    @Test
    void the_address_of_a_place_is_no_personal_data() {
        ObjectNode bundle = Bundles.foreign("fhir-capacity-of-an-epd.json");
        ((ObjectNode) bundle.at("/entry/0/resource")).putObject("address").put("postalCode", "1000 AA");

        assertThat(Bundles.READER.capacity(bundle).faults()).isEmpty();
    }

    @Test
    void a_code_of_ours_that_does_not_exist_is_a_fault_in_the_resource() {
        String bundle =
                Bundles.foreign("fhir-capacity-of-an-epd.json").toString().replace("\"2H\"", "\"9\"");

        List<Fault> faults = Bundles.READER.capacity(Json.parse(bundle)).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/entry/4/resource/characteristic/1/coding/0/code");
            assertThat(fault.kind()).isEqualTo(FaultKind.UNKNOWN_CODE);
        });
    }

    @Test
    void a_code_of_ours_that_does_not_exist_is_a_fault_where_the_reason_stands_and_not_in_the_patient() {
        ObjectNode bundle = Bundles.foreign("fhir-request-of-an-epd.json");
        ArrayNode reasons = ((ObjectNode) bundle.at("/entry/6/resource")).putArray("reasonCode");
        reasons.addObject()
                .putArray("coding")
                .addObject()
                .put("system", "urn:else")
                .put("code", "F20");
        for (OwnSystem system : List.of(OwnSystem.PROBLEM, OwnSystem.CHARACTERISTIC)) {
            reasons.addObject()
                    .putArray("coding")
                    .addObject()
                    .put("system", system.url())
                    .put("code", "no code");
        }

        assertThat(Json.paths(Bundles.READER.request(bundle).faults()))
                .containsExactly(
                        "/entry/6/resource/reasonCode/1/coding/0/code", "/entry/6/resource/reasonCode/2/coding/0/code");
    }

    @Test
    void a_representative_that_does_not_exist_is_a_fault_in_the_condition_that_names_it() {
        ObjectNode bundle = Json.parse(FhirJson.write(Examples.aRequest()
                        .person(Examples.aPerson()
                                .representative(Representative.NAASTE)
                                .build())
                        .build())
                .value()
                .replace("\"NAASTE\"", "\"BUURMAN\""));

        assertThat(Json.paths(Bundles.READER.request(bundle).faults()))
                .singleElement()
                .satisfies(path -> assertThat(bundle.at(path).asString()).isEqualTo("BUURMAN"));
    }

    @Test
    void a_moment_that_is_none_is_a_fault_in_the_timestamp_of_the_bundle() {
        ObjectNode bundle = Bundles.foreign("fhir-capacity-of-an-epd.json").put("timestamp", "gisteren");

        assertThat(Json.paths(Bundles.READER.capacity(bundle).faults())).containsExactly("/timestamp");
    }

    @Test
    void two_services_in_one_ward_are_a_fault_where_the_second_names_the_ward() {
        ObjectNode bundle = Bundles.foreign("fhir-capacity-of-an-epd.json");
        ObjectNode second = (ObjectNode) bundle.at("/entry/4/resource").deepCopy();
        ((ArrayNode) bundle.get("entry")).addObject().set("resource", second.put("id", "zorg-4"));

        assertThat(Bundles.READER.capacity(bundle).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/entry/9/resource/location/0/reference");
            assertThat(fault.kind()).isEqualTo(FaultKind.DUPLICATE);
            assertThat(fault.allowed().en()).isEqualTo("a ward of its own for each HealthcareService");
        });
    }

    @Test
    void two_questions_are_one_too_many() {
        ObjectNode bundle = Bundles.foreign("fhir-request-of-an-epd.json");
        ObjectNode second = (ObjectNode) bundle.at("/entry/6/resource").deepCopy();
        ((ArrayNode) bundle.get("entry")).addObject().set("resource", second.put("id", "verzoek-8"));

        assertThat(Bundles.READER.request(bundle).faults())
                .extracting(fault -> fault.message().en())
                .containsExactly(
                        "/entry: this value does not have the right form; found: \"2\"; allowed: exactly one ServiceRequest in the bundle");
    }

    @Test
    void two_questions_for_a_place_are_one_too_many() {
        ObjectNode bundle =
                Json.parse(FhirJson.write(Examples.aRequest().build()).value());
        ArrayNode entries = (ArrayNode) bundle.get("entry");
        entries.add(((ObjectNode) entries.get(0).deepCopy())
                .put("fullUrl", "urn:uuid:8f3a1c52-0000-4000-8000-000000000001"));

        assertThat(Json.paths(Bundles.READER.request(bundle).faults())).containsExactly("/entry");
    }

    @Test
    void capacity_is_no_request() {
        List<Fault> faults = Bundles.READER
                .request(Bundles.foreign("fhir-capacity-of-an-epd.json"))
                .faults();

        assertThat(faults).extracting(Fault::path).containsExactly("/entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "{\"resourceType\": \"Patient\"}", "{\"resourceType\": [\"Bundle\"]}"})
    void what_is_no_bundle_is_one_clear_fault(String json) {
        assertThat(Bundles.READER.capacity(Json.text(json)).faults())
                .extracting(Fault::path)
                .containsExactly("/resourceType");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\": \"Bundle\", \"entry\": {}}",
                "{\"resourceType\": \"Bundle\", \"entry\": [null, 1, [], {\"resource\": null}]}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Location\","
                        + " \"id\": \"a\", \"partOf\": {\"reference\": \"Location/a\"}, \"physicalType\":"
                        + " {\"coding\": [{\"system\": \"http://terminology.hl7.org/CodeSystem/location-physical-type\","
                        + " \"code\": \"bd\"}]}}}]}"
            })
    void what_has_no_unit_or_turns_in_a_circle_is_capacity_of_nothing(String json) {
        assertThat(Bundles.READER
                        .capacity(Json.text(json))
                        .orElseThrow()
                        .value()
                        .beds())
                .isEmpty();
    }

    @Test
    void a_million_brackets_are_one_clear_error() {
        assertThatThrownBy(() -> Bundles.READER.capacity(Json.text("[".repeat(1_000_000))))
                .isInstanceOf(UnreadableJsonException.class);
    }
}
