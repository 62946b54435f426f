/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A bed of which our own extension and the standard elements do not say the same. */
class BedStateTest {

    private static final String BED = "/entry/2/resource";

    private final ObjectNode bundle = Json.parse(FhirJson.write(new CapacitySnapshot(
                    Optional.empty(),
                    List.of(),
                    List.of(Examples.aUnit().provider(Optional.empty()).build()),
                    List.of(Examples.aBed().build())))
            .value());
    private final ObjectNode bed = (ObjectNode) bundle.at(BED);

    @BeforeEach
    void by_the_standard_alone() {
        bed.remove("extension");
    }

    @ParameterizedTest
    @EnumSource(
            value = BedState.class,
            names = {"GERESERVEERD", "BEZET", "GESLOTEN", "GEEN_PERSONEEL"})
    void an_unoccupied_bed_is_what_our_extension_says_and_that_is_named(BedState told) {
        tell("valueCode", told.code());

        assertThat(read().value().beds()).extracting(Bed::state).containsExactly(told);
        assertThat(readAs()).containsExactly(BED + "/operationalStatus");
    }

    @ParameterizedTest
    @CsvSource({"O, BEZET", "C, GESLOTEN", "H, GESLOTEN"})
    void a_bed_that_our_extension_reserves_and_the_standard_closes_is_closed(String code, BedState state) {
        tell("valueCode", "GERESERVEERD");
        ((ObjectNode) bed.get("operationalStatus")).put("code", code);

        assertThat(read().value().beds()).extracting(Bed::state).containsExactly(state);
        assertThat(readAs()).containsExactly(BED + "/operationalStatus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bogus", "suspended", "inactive", "ACTIVE"})
    void a_bed_of_which_the_place_is_not_active_is_closed(String status) {
        bed.put("status", status);

        assertThat(read().value().beds()).extracting(Bed::state).containsExactly(BedState.GESLOTEN);
        assertThat(readAs()).containsExactly(BED + "/operationalStatus");
    }

    @Test
    void of_two_extensions_the_less_free_one_counts() {
        bed.remove("operationalStatus");
        tell("valueCode", "VRIJ");
        tell("valueCode", "GERESERVEERD");

        assertThat(read().value().beds()).extracting(Bed::state).containsExactly(BedState.GERESERVEERD);
        assertThat(readAs()).hasSize(1);
    }

    @Test
    void an_unoccupied_bed_with_an_extension_that_cannot_be_read_is_closed() {
        tell("valueString", "BEZET");

        assertThat(read().value().beds()).extracting(Bed::state).containsExactly(BedState.GESLOTEN);
    }

    @Test
    void a_free_bed_of_which_the_standard_element_is_not_understood_is_left_out() {
        tell("valueCode", "VRIJ");
        ((ObjectNode) bed.get("operationalStatus")).put("system", "urn:else");

        assertThat(read().value().beds()).isEmpty();
    }

    @Test
    void an_extension_with_a_state_that_does_not_exist_is_a_fault() {
        tell("valueCode", "LEEG");

        assertThat(Bundles.READER.capacity(bundle).faults()).hasSize(1);
    }

    private void tell(String type, String state) {
        ArrayNode told = bed.has("extension") ? (ArrayNode) bed.get("extension") : bed.putArray("extension");
        told.addObject().put("url", Extra.BED_STATE.url()).put(type, state);
    }

    private Carried<CapacitySnapshot> read() {
        return Bundles.READER.capacity(bundle).orElseThrow();
    }

    private List<String> readAs() {
        return read().losses().stream()
                .filter(loss -> loss.kind() == LossKind.READ_AS)
                .map(Loss::path)
                .toList();
    }
}
