/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A free bed in a place that is closed: nobody can be placed there, whatever the bed says of itself. */
class ClosedPlaceTest {

    private static final String ORGANIZATION = "/entry/0/resource";
    private static final String SERVICE = "/entry/1/resource";
    private static final String WARD = "/entry/2/resource";
    private static final String BED = "/entry/3/resource";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/entry/2 | status | \"suspended\"",
                "/entry/2 | status | \"inactive\"",
                "/entry/2 | operationalStatus | {\"system\": \"http://terminology.hl7.org/CodeSystem/v2-0116\", \"code\": \"C\"}",
                "/entry/2 | operationalStatus | {\"code\": \"dicht\"}",
                "/entry/2 | mode | \"kind\"",
                "/entry/1 | active | false",
                "/entry/1 | notAvailable | [{\"description\": \"verbouwing\"}]",
                "/entry/0 | active | false"
            })
    void a_free_bed_is_read_as_closed_where_its_ward_service_or_organisation_is(
            String entry, String field, String value) {
        ObjectNode bundle = with(entry + "/resource", field, value);

        assertThat(state(bundle)).isEqualTo(BedState.GESLOTEN);
        assertThat(read(bundle).losses())
                .filteredOn(loss -> loss.kind() == LossKind.READ_AS)
                .extracting(Loss::path)
                .containsExactly(entry + "/resource/" + field);
    }

    @Test
    void a_ward_in_a_closed_building_has_no_free_bed() {
        ObjectNode bundle = with(WARD, "partOf", "{\"reference\": \"Location/gebouw\"}");
        ObjectNode building = add(bundle, "gebouw");

        assertThat(state(bundle)).isEqualTo(BedState.VRIJ);
        building.put("status", "inactive");
        assertThat(state(bundle)).isEqualTo(BedState.GESLOTEN);
    }

    @Test
    void places_that_stand_in_each_other_without_end_have_no_free_bed() {
        ObjectNode bundle = with(WARD, "partOf", "{\"reference\": \"Location/gebouw\"}");
        add(bundle, "gebouw").putObject("partOf").put("reference", "Location/gebouw");

        assertThat(state(bundle)).isEqualTo(BedState.GESLOTEN);
    }

    @Test
    void a_reserved_bed_in_a_closed_ward_is_closed_and_an_occupied_one_stays_occupied() {
        String closed = with(WARD, "status", "\"inactive\"").toString();
        String occupied = closed.replace("\"code\":\"U\"", "\"code\":\"O\"").replace("\"VRIJ\"", "\"BEZET\"");
        ObjectNode reserved = bundle(BedState.GERESERVEERD);
        ((ObjectNode) reserved.at(WARD)).put("status", "suspended");

        assertThat(state(Json.parse(occupied))).isEqualTo(BedState.BEZET);
        assertThat(state(reserved)).isEqualTo(BedState.GESLOTEN);
    }

    @Test
    void what_says_that_it_is_open_is_understood() {
        ObjectNode bundle = with(SERVICE, "active", "true");
        ((ObjectNode) bundle.at(ORGANIZATION)).put("active", true);
        ((ObjectNode) bundle.at(WARD))
                .putObject("operationalStatus")
                .put("system", Urls.BED_STATUS)
                .put("code", "U");

        assertThat(state(bundle)).isEqualTo(BedState.VRIJ);
        assertThat(read(bundle).losses()).isEmpty();
    }

    @Test
    void a_kind_of_bed_is_no_bed() {
        ObjectNode bundle = with(BED, "mode", "\"kind\"");

        assertThat(read(bundle).value().beds()).isEmpty();
        assertThat(read(bundle).losses())
                .extracting(loss -> loss.message().en())
                .containsExactly("/entry/3: kind of bed and no bed (mode): "
                        + LossKind.LEFT_OUT.words().en());
    }

    private static ObjectNode bundle(BedState state) {
        Provider provider = new Provider(Examples.aUnit().build().provider().orElseThrow(), Optional.empty());
        return Json.parse(FhirJson.write(new CapacitySnapshot(
                        Optional.empty(),
                        List.of(provider),
                        List.of(Examples.aUnit().build()),
                        List.of(Examples.aBed().state(state).build())))
                .value());
    }

    private static ObjectNode with(String place, String field, String value) {
        ObjectNode bundle = bundle(BedState.VRIJ);
        ((ObjectNode) bundle.at(place))
                .set(field, Json.parse("{\"v\": " + value + "}").get("v"));
        return bundle;
    }

    private static ObjectNode add(ObjectNode bundle, String id) {
        return ((ArrayNode) bundle.get("entry"))
                .addObject()
                .putObject("resource")
                .put("resourceType", "Location")
                .put("id", id);
    }

    private static Carried<CapacitySnapshot> read(ObjectNode bundle) {
        return Bundles.READER.capacity(bundle).orElseThrow();
    }

    private static BedState state(ObjectNode bundle) {
        List<Bed> beds = read(bundle).value().beds();
        assertThat(beds).hasSize(1);
        return beds.get(0).state();
    }
}
