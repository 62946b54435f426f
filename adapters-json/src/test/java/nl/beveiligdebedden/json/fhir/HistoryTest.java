/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bundles that tell of a resource more than once: that it changed, or that it is gone. */
class HistoryTest {

    private final ObjectNode capacity = Bundles.foreign("fhir-capacity-of-an-epd.json");
    private final ObjectNode request = Bundles.foreign("fhir-request-of-an-epd.json");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"request\": {\"method\": \"DELETE\", \"url\": \"Location/bed-12b\"}}",
                "{\"request\": {\"method\": \"DELETE\", \"url\": \"https://epd.voorbeeld.nl/fhir/Location/bed-12b\"}}",
                "{\"request\": {\"method\": \"DELETE\", \"url\": \"Location/bed-12b/_history/4\"}}",
                "{\"fullUrl\": \"https://epd.voorbeeld.nl/fhir/Location/bed-12b\", \"request\": {\"method\": \"DELETE\"}}"
            })
    void a_bed_that_was_deleted_is_no_bed_also_when_the_deletion_has_no_resource(String deletion) {
        history(capacity, 0, deletion);

        assertThat(ids()).containsExactly("bed-12a", "bed-12c");
        assertThat(lost(LossKind.LEFT_OUT)).anyMatch(line -> line.startsWith("/entry/2: ") && line.contains("DELETE"));
        assertThat(lost(LossKind.NOT_UNDERSTOOD)).noneMatch(line -> line.startsWith("/entry/0"));
    }

    @Test
    void the_newest_version_of_a_bed_counts_and_older_ones_are_named() {
        ObjectNode newest = (ObjectNode) capacity.at("/entry/0").deepCopy();
        ((ObjectNode) newest.at("/resource/operationalStatus")).put("code", "O");
        history(capacity, 0, newest.toString());

        assertThat(read().value().beds().get(0).state()).isEqualTo(BedState.BEZET);
        assertThat(ids()).containsOnlyOnce("bed-12a");
        assertThat(lost(LossKind.LEFT_OUT)).contains("/entry/1: older version");
    }

    @Test
    void a_bed_of_which_the_newest_version_is_not_told_is_no_bed() {
        history(capacity, 0, "{\"request\": {\"method\": \"PUT\", \"url\": \"Location/bed-12a\"}}");

        assertThat(ids()).doesNotContain("bed-12a");
        assertThat(lost(LossKind.LEFT_OUT)).contains("/entry/1: older version");
    }

    @Test
    void a_bed_that_was_made_again_after_it_was_deleted_is_a_bed() {
        history(capacity, 1, deletion("Location/bed-12a"));
        entries(capacity).add(capacity.at("/entry/0").deepCopy());

        assertThat(ids()).containsOnlyOnce("bed-12a");
        assertThat(lost(LossKind.LEFT_OUT)).contains("/entry/10: older version");
    }

    @Test
    void outside_a_history_a_deletion_takes_away_what_stands_before_it_too() {
        capacity.put("type", "transaction");
        entries(capacity).add(Json.parse(deletion("Location/bed-12a")));

        assertThat(ids()).doesNotContain("bed-12a");
    }

    @Test
    void a_bed_in_a_ward_that_was_deleted_is_no_bed() {
        history(capacity, 0, deletion("Location/afdeling-3"));

        assertThat(ids()).isEmpty();
    }

    @Test
    void a_bed_of_an_organisation_that_was_deleted_is_not_free() {
        history(capacity, 0, deletion("Organization/aanbieder"));

        assertThat(read().value().beds()).noneMatch(bed -> bed.state() == BedState.VRIJ);
    }

    @Test
    void a_deletion_of_something_else_takes_nothing_away_and_is_named() {
        int beds = ids().size();
        history(capacity, 0, deletion("Location/elders"));

        assertThat(ids()).hasSize(beds);
        assertThat(lost(LossKind.NOT_UNDERSTOOD)).anyMatch(line -> line.startsWith("/entry/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ServiceRequest/verzoek-7", "Patient/p"})
    void a_request_of_which_the_question_or_the_patient_was_deleted_is_one_fault(String gone) {
        history(request, 0, deletion(gone));

        List<Fault> faults = Bundles.READER.request(request).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/entry/0/request/method");
            assertThat(fault.kind()).isEqualTo(FaultKind.NOT_ALLOWED);
        });
    }

    @Test
    void the_newest_version_of_a_question_is_the_question() {
        history(request, 0, request.at("/entry/6").toString());

        assertThat(Bundles.READER.request(request).orElseThrow().value().id()).hasToString("verzoek-7");
    }

    private static String deletion(String url) {
        return "{\"request\": {\"method\": \"DELETE\", \"url\": \"" + url + "\"}}";
    }

    private static void history(ObjectNode bundle, int place, String entry) {
        bundle.put("type", "history");
        entries(bundle).insert(place, Json.parse(entry));
    }

    private static ArrayNode entries(ObjectNode bundle) {
        return (ArrayNode) bundle.get("entry");
    }

    private Carried<CapacitySnapshot> read() {
        return Bundles.READER.capacity(capacity).orElseThrow();
    }

    private List<String> ids() {
        return read().value().beds().stream().map(bed -> bed.id().value()).toList();
    }

    private List<String> lost(LossKind kind) {
        return read().losses().stream()
                .filter(loss -> loss.kind() == kind)
                .map(HistoryTest::line)
                .toList();
    }

    private static String line(Loss loss) {
        return loss.path() + ": " + loss.what().en();
    }
}
