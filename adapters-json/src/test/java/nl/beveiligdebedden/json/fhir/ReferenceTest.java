/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** To which resource a reference points: that of its own server, and only when there is just one (R4, Bundle). */
class ReferenceTest {

    private static final String OURS = "https://a.voorbeeld.nl/fhir/";
    private static final String OTHER = "https://b.voorbeeld.nl/fhir/";

    private final ObjectNode capacity = Json.parse(FhirJson.write(new CapacitySnapshot(
                    Optional.empty(),
                    List.of(new Provider(Examples.aUnit().build().provider().orElseThrow(), Optional.empty())),
                    List.of(Examples.aUnit().build()),
                    List.of(Examples.aBed().build())))
            .value());
    private final ObjectNode request =
            Json.parse(FhirJson.write(Examples.aRequest().build()).value());

    /** With the addresses of a server, as that would send it. */
    @BeforeEach
    void at_a_server() {
        place(capacity, 0, "Organization/o");
        place(capacity, 1, "HealthcareService/s");
        place(capacity, 2, "Location/w");
        place(capacity, 3, "Location/b");
        refer(capacity, "/entry/1/resource/providedBy", "Organization/o");
        refer(capacity, "/entry/1/resource/location/0", "Location/w");
        refer(capacity, "/entry/3/resource/partOf", "Location/w");
        place(request, 0, "ServiceRequest/r");
        place(request, 1, "Patient/p");
        place(request, 2, "Condition/c");
        refer(request, "/entry/0/resource/subject", "Patient/p");
        refer(request, "/entry/2/resource/subject", "Patient/p");
    }

    @Test
    void a_reference_is_read_from_its_own_server_whichever_version_it_names() {
        refer(capacity, "/entry/3/resource/partOf", OURS + "Location/w/_history/2");

        assertThat(states()).containsExactly(BedState.VRIJ);
        assertThat(titles()).isEqualTo(1);
    }

    @Test
    void a_bed_in_a_ward_of_another_server_is_no_bed_of_ours() {
        refer(capacity, "/entry/3/resource/partOf", OTHER + "Location/w");

        assertThat(states()).isEmpty();
        assertThat(lost(LossKind.LEFT_OUT)).containsExactly("/entry/3");
    }

    @Test
    void a_bed_stands_in_the_ward_of_its_own_server() {
        copy(capacity, 2, OTHER + "Location/w").put("status", "suspended");
        copy(capacity, 3, OTHER + "Location/b");

        assertThat(states()).containsExactly(BedState.VRIJ);
        assertThat(lost(LossKind.LEFT_OUT)).containsExactly("/entry/5");
    }

    @Test
    void a_bed_without_an_address_stands_in_no_ward_when_two_servers_have_it() {
        copy(capacity, 2, OTHER + "Location/w");
        ((ObjectNode) capacity.at("/entry/3")).remove("fullUrl");

        assertThat(states()).isEmpty();
        assertThat(lost(LossKind.LEFT_OUT)).containsExactly("/entry/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "urn:uuid:8f3a1c52-0000-4000-8000-000000000001"})
    void a_bed_without_an_address_of_a_server_stands_in_the_only_ward_with_that_id(String address) {
        ((ObjectNode) capacity.at("/entry/3")).put("fullUrl", address);

        assertThat(states()).containsExactly(BedState.VRIJ);
    }

    @Test
    void a_bed_stands_in_the_only_ward_with_that_id_when_that_tells_no_server() {
        ((ObjectNode) capacity.at("/entry/2")).remove("fullUrl");

        assertThat(states()).containsExactly(BedState.VRIJ);
        copy(capacity, 2, OTHER + "Location/w");
        assertThat(states()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void of_two_resources_with_one_address_neither_is_read(int entry) {
        String address = capacity.at("/entry/" + entry + "/fullUrl").asString();
        copy(capacity, entry, address).put("status", "suspended");

        assertThat(states()).isEmpty();
        assertThat(lost(LossKind.LEFT_OUT)).contains("/entry/" + entry, "/entry/4");
    }

    @Test
    void a_bed_of_an_organisation_that_stands_there_twice_is_closed() {
        copy(capacity, 0, OURS + "Organization/o").put("active", false);

        assertThat(states()).containsExactly(BedState.GESLOTEN);
    }

    @Test
    void a_bed_of_an_organisation_that_two_servers_have_is_closed() {
        ((ObjectNode) capacity.at("/entry/1")).remove("fullUrl");
        copy(capacity, 0, OTHER + "Organization/o")
                .putArray("identifier")
                .addObject()
                .put("value", "elders");

        assertThat(states()).containsExactly(BedState.GESLOTEN);
        assertThat(lost(LossKind.READ_AS)).containsExactly("/entry/1/resource/providedBy");
    }

    @Test
    void a_title_of_a_patient_of_another_server_is_no_title_of_ours() {
        refer(request, "/entry/2/resource/subject", OTHER + "Patient/p");

        assertThat(titles()).isZero();
        assertThat(readRequest().losses()).extracting(Loss::path).containsExactly("/entry/2");
    }

    @Test
    void a_title_that_stands_there_twice_is_left_out() {
        copy(request, 2, OURS + "Condition/c").put("onsetDateTime", "2030-01-01");

        assertThat(titles()).isZero();
    }

    @Test
    void a_patient_that_stands_there_twice_is_refused() {
        copy(request, 1, OURS + "Patient/p");

        List<Fault> faults = Bundles.READER.request(request).faults();

        assertThat(faults).extracting(Fault::path).containsExactly("/entry/1/fullUrl");
    }

    @Test
    void a_ward_inside_a_service_is_not_read_and_is_named_in_one_line() {
        contain(capacity, "/entry/1/resource", "Location");
        refer(capacity, "/entry/1/resource/location/0", "#c");
        refer(capacity, "/entry/3/resource/partOf", "#c");

        assertThat(states()).isEmpty();
        assertThat(lost(LossKind.LEFT_OUT)).containsExactly("/entry/1/resource/contained", "/entry/3");
        assertThat(readCapacity().losses().get(0).what().en()).contains("contained");
    }

    @Test
    void a_bed_of_an_organisation_inside_its_service_is_closed_since_that_is_not_read() {
        contain(capacity, "/entry/1/resource", "Organization");
        refer(capacity, "/entry/1/resource/providedBy", "#c");

        assertThat(states()).containsExactly(BedState.GESLOTEN);
    }

    @Test
    void a_patient_inside_a_question_is_not_read_and_has_no_title() {
        contain(request, "/entry/0/resource", "Patient");
        refer(request, "/entry/0/resource/subject", "#c");

        assertThat(titles()).isZero();
        assertThat(readRequest().losses())
                .filteredOn(loss -> loss.kind() == LossKind.LEFT_OUT)
                .extracting(Loss::path)
                .containsExactly("/entry/0/resource/contained");
    }

    private static void contain(ObjectNode bundle, String resource, String type) {
        ((ObjectNode) bundle.at(resource))
                .putArray("contained")
                .addObject()
                .put("resourceType", type)
                .put("id", "c");
    }

    private static void place(ObjectNode bundle, int entry, String typeAndId) {
        ObjectNode placed = (ObjectNode) bundle.at("/entry/" + entry);
        placed.put("fullUrl", OURS + typeAndId);
        ((ObjectNode) placed.get("resource")).put("id", typeAndId.substring(typeAndId.indexOf('/') + 1));
    }

    private static void refer(ObjectNode bundle, String place, String address) {
        ((ObjectNode) bundle.at(place)).put("reference", address);
    }

    private static ObjectNode copy(ObjectNode bundle, int entry, String address) {
        ObjectNode copy = (ObjectNode) bundle.at("/entry/" + entry).deepCopy();
        ((ArrayNode) bundle.get("entry")).add(copy.put("fullUrl", address));
        return (ObjectNode) copy.get("resource");
    }

    private Carried<CapacitySnapshot> readCapacity() {
        return Bundles.READER.capacity(capacity).orElseThrow();
    }

    private List<BedState> states() {
        return readCapacity().value().beds().stream().map(bed -> bed.state()).toList();
    }

    private List<String> lost(LossKind kind) {
        return readCapacity().losses().stream()
                .filter(loss -> loss.kind() == kind)
                .map(Loss::path)
                .toList();
    }

    private Carried<PlacementRequest> readRequest() {
        return Bundles.READER.request(request).orElseThrow();
    }

    private int titles() {
        return readRequest().value().titles().size();
    }
}
