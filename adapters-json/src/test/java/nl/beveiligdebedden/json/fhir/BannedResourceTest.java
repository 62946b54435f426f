/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Resources that say of themselves that nobody may use them as they stand. */
class BannedResourceTest {

    private static final String CHANGED = "[{\"url\": \"http://voorbeeld.nl/niet\", \"valueBoolean\": true}]";

    private final ObjectNode capacity = Bundles.foreign("fhir-capacity-of-an-epd.json");
    private final ObjectNode request = Bundles.foreign("fhir-request-of-an-epd.json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/entry/0/resource | modifierExtension | " + CHANGED,
                "/entry/0/resource/operationalStatus | modifierExtension | " + CHANGED,
                "/entry/0 | modifierExtension | " + CHANGED,
                "/entry/0/resource | implicitRules | \"http://voorbeeld.nl/regels\"",
                "/entry/0 | request | {\"method\": \"DELETE\", \"url\": \"Location/bed-12a\"}"
            })
    void a_bed_that_may_not_be_used_as_it_stands_is_no_bed(String place, String field, String value) {
        set(capacity, place, field, value);

        Carried<CapacitySnapshot> read = capacity();

        assertThat(read.value().beds()).noneMatch(bed -> bed.id().toString().equals("bed-12a"));
        assertThat(read.losses())
                .filteredOn(loss -> loss.path().equals("/entry/0"))
                .singleElement()
                .satisfies(loss -> assertThat(loss.kind()).isEqualTo(LossKind.LEFT_OUT))
                .satisfies(loss -> assertThat(loss.what().en())
                        .contains(field.equals("request") ? "DELETE" : field)
                        .doesNotContain("voorbeeld"));
    }

    @Test
    void a_bed_of_an_organisation_that_may_not_be_used_is_not_free() {
        set(capacity, "/entry/8/resource", "modifierExtension", CHANGED);

        assertThat(capacity().value().providers()).isEmpty();
        assertThat(capacity().value().beds().get(0).state()).isEqualTo(BedState.GESLOTEN);
    }

    @Test
    void a_title_with_something_that_changes_its_meaning_is_no_title() {
        int titles = request().value().titles().size();
        set(request, "/entry/0/resource", "modifierExtension", CHANGED);

        assertThat(request().value().titles()).hasSize(titles - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"coding\": [{\"code\": \"unconfirmed\"}]}",
                "{\"coding\": [{\"code\": \"provisional\"}]}",
                "{\"coding\": [{\"code\": \"differential\"}]}",
                "{\"coding\": [{\"code\": \"refuted\"}, {\"code\": \"confirmed\"}]}",
                "{\"coding\": [{\"code\": \"entered-in-error\"}]}",
                "{\"text\": \"refuted\"}"
            })
    void a_title_that_nobody_confirmed_is_no_title(String status) {
        int titles = request().value().titles().size();
        set(request, "/entry/0/resource", "verificationStatus", status);

        assertThat(request().value().titles()).hasSize(titles - 1);
        assertThat(request().losses())
                .anyMatch(loss -> loss.path().equals("/entry/0") && loss.kind() == LossKind.LEFT_OUT);
    }

    @Test
    void a_title_that_was_confirmed_is_a_title() {
        int titles = request().value().titles().size();
        set(request, "/entry/0/resource", "verificationStatus", "{\"coding\": [{\"code\": \"confirmed\"}]}");

        assertThat(request().value().titles()).hasSize(titles);
        assertThat(request().losses()).noneMatch(loss -> loss.path().contains("verificationStatus"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | status | \"revoked\"",
                "6 | status | \"entered-in-error\"",
                "6 | doNotPerform | true",
                "6 | modifierExtension | " + CHANGED,
                "6 | implicitRules | \"http://voorbeeld.nl/regels\"",
                "5 | modifierExtension | " + CHANGED
            })
    void a_request_that_may_not_be_used_as_it_stands_is_one_fault(int entry, String field, String value) {
        set(request, "/entry/" + entry + "/resource", field, value);

        List<Fault> faults = Bundles.READER.request(request).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/entry/" + entry + "/resource/" + field);
            assertThat(fault.kind()).isEqualTo(FaultKind.NOT_ALLOWED);
        });
        assertThat(FhirJson.isRequest(request)).isTrue();
    }

    @Test
    void rules_that_change_the_whole_bundle_refuse_it() {
        capacity.put("implicitRules", "http://voorbeeld.nl/regels");

        assertThat(Json.paths(Bundles.READER.capacity(capacity).faults())).containsExactly("/implicitRules");
    }

    @Test
    void a_report_with_something_that_changes_its_meaning_is_no_total() {
        String report = """
                {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "MeasureReport", "status": "complete",
                 "type": "summary", "modifierExtension": [{"url": "http://voorbeeld.nl/oefening", "valueBoolean": true}]}}]}
                """;

        assertThat(FhirJson.totals(Json.parse(report), Examples.MOMENT)
                        .orElseThrow()
                        .value()
                        .facilities())
                .isEmpty();
    }

    private Carried<CapacitySnapshot> capacity() {
        return Bundles.READER.capacity(capacity).orElseThrow();
    }

    private Carried<PlacementRequest> request() {
        return Bundles.READER.request(request).orElseThrow();
    }

    private static void set(ObjectNode bundle, String place, String field, String value) {
        JsonNode json = Json.parse("{\"v\": " + value + "}").get("v");
        ((ObjectNode) bundle.at(place)).set(field, json);
    }
}
