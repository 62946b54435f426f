/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands beside the part of an element that we read. */
class LeftOverTest {

    private final ObjectNode capacity = Bundles.foreign("fhir-capacity-of-an-epd.json");
    private final ObjectNode request = Bundles.foreign("fhir-request-of-an-epd.json");

    @ParameterizedTest
    @ValueSource(strings = {"/entry/0/resource/partOf", "/entry/4/resource/providedBy", "/entry/4/resource/location/0"})
    void what_stands_beside_a_reference_of_capacity_is_named_and_not_repeated(String reference) {
        at(capacity, reference).put("display", "Wachtafdeling dicht");

        assertThat(named(Bundles.READER.capacity(capacity).orElseThrow())).contains(reference + "/display: display");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entry/0/resource/subject", "/entry/6/resource/subject"})
    void a_number_beside_a_reference_to_a_patient_is_named_and_not_repeated(String reference) {
        at(request, reference).putObject("identifier").put("value", "P-99812");

        assertThat(named(Bundles.READER.request(request).orElseThrow()))
                .contains(reference + "/identifier: identifier");
    }

    @Test
    void another_word_for_the_state_of_a_bed_is_named() {
        ObjectNode status = at(capacity, "/entry/0/resource/operationalStatus");
        status.put("display", "Occupied").put("userSelected", false);

        assertThat(named(Bundles.READER.capacity(capacity).orElseThrow()))
                .contains(
                        "/entry/0/resource/operationalStatus/display: display",
                        "/entry/0/resource/operationalStatus/userSelected: userSelected");
    }

    @Test
    void what_stands_beside_a_code_of_ours_is_named() {
        at(capacity, "/entry/4/resource/characteristic/1/coding/0").put("userSelected", true);

        assertThat(named(Bundles.READER.capacity(capacity).orElseThrow()))
                .contains("/entry/4/resource/characteristic/1/coding/0/userSelected: userSelected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reference\": \"Patient/p\"}",
                "{\"reference\": \"https://epd.voorbeeld.nl/fhir/Patient/p/_history/2\"}",
                "{\"reference\": \"#p\", \"type\": \"Patient\"}",
                "{\"reference\": \"RelatedPerson/r\"}",
                "{\"reference\": \"urn:uuid:1\"}",
                "{}"
            })
    void PRV_9_the_name_of_who_a_reference_points_to_is_refused_and_not_repeated(String reference) {
        at(request, "/entry/5").put("fullUrl", "urn:uuid:1");
        ObjectNode subject = Json.parse(reference);
        at(request, "/entry/3/resource").set("subject", subject.put("display", "Kornelis Zwaluwstaart"));

        List<Fault> faults = Bundles.READER.request(request).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/entry/3/resource/subject/display");
            assertThat(fault.kind()).isEqualTo(FaultKind.PERSONAL_DATA);
            assertThat(fault.message().nl()).doesNotContain("Kornelis");
        });
    }

    @Test
    void PRV_9_the_name_in_a_list_of_references_is_refused_too() {
        at(request, "/entry/6/resource")
                .putArray("supportingInfo")
                .addObject()
                .put("reference", "Patient/p")
                .put("display", "Kornelis Zwaluwstaart");

        assertThat(Json.paths(Bundles.READER.request(request).faults()))
                .containsExactly("/entry/6/resource/supportingInfo/0/display");
    }

    private static ObjectNode at(JsonNode bundle, String place) {
        return (ObjectNode) bundle.at(place);
    }

    private static List<String> named(Carried<?> read) {
        return read.losses().stream()
                .filter(loss -> loss.kind() == LossKind.NOT_UNDERSTOOD)
                .map(LeftOverTest::line)
                .toList();
    }

    private static String line(Loss loss) {
        return loss.path() + ": " + loss.what().en();
    }
}
