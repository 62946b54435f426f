/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Which identifier of a resource becomes its id, and what is said of the rest. */
class IdentifierTest {

    private static final String OF_A_BED = "/entry/1/resource/identifier/0";
    private static final String OF_A_PROVIDER = "/entry/8/resource/identifier/";

    private final ObjectNode capacity = Bundles.foreign("fhir-capacity-of-an-epd.json");

    static List<String> valuesThatAreNoIds() {
        return List.of("bed twee", "x".repeat(101), "", "bed\u0000", "\u200b");
    }

    @Test
    void only_the_value_is_taken_and_what_stands_beside_it_is_named_and_not_repeated() {
        at(OF_A_BED).putObject("assigner").put("display", "Kliniek Oost");

        assertThat(bedIds()).contains("12-B");
        assertThat(lost())
                .contains(OF_A_BED + "/use: use", OF_A_BED + "/system: system", OF_A_BED + "/assigner: assigner");
    }

    @Test
    void the_system_of_a_number_that_all_of_care_knows_is_understood() {
        assertThat(lost()).noneMatch(line -> line.startsWith(OF_A_PROVIDER + "1"));
    }

    @ParameterizedTest
    @MethodSource("valuesThatAreNoIds")
    void a_value_of_another_system_that_can_be_no_id_gives_way_to_the_next(String value) {
        at(OF_A_BED).put("value", value);
        at("/entry/1/resource").withArray("/identifier").addObject().put("value", "12-C");

        assertThat(bedIds()).contains("12-C");
        assertThat(lost()).contains(OF_A_BED + ": identifier");
    }

    @ParameterizedTest
    @MethodSource("valuesThatAreNoIds")
    void a_value_of_another_system_that_can_be_no_id_gives_way_to_the_id_of_the_resource(String value) {
        at(OF_A_BED).put("value", value);

        assertThat(bedIds()).contains("bed-12b");
    }

    @Test
    void a_value_of_ours_that_can_be_no_id_is_a_fault() {
        at(OF_A_BED).put("system", Urls.BED_ID).put("value", "bed twee");

        List<Fault> faults = Bundles.READER.capacity(capacity).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/entry/1/resource/id");
            assertThat(fault.kind()).isEqualTo(FaultKind.WRONG_FORM);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "temp"})
    void an_identifier_that_is_no_longer_or_not_yet_the_right_one_is_passed_over(String use) {
        at(OF_A_BED).put("use", use);

        assertThat(bedIds()).contains("bed-12b");
        assertThat(lost()).contains("/entry/1/resource/identifier: identifier");
    }

    @ParameterizedTest
    @CsvSource({
        "urn:oid:2.16.528.1.1007.3.3, 00015824, ura-00015824",
        "urn:oid:2.16.840.1.113883.2.4.6.1, 06290124, agb-06290124"
    })
    void a_URA_or_an_AGB_code_is_known_by_its_OID_too(String system, String value, String id) {
        at("/entry/8/resource")
                .putArray("identifier")
                .addObject()
                .put("system", system)
                .put("value", value);

        assertThat(provider()).isEqualTo(id);
        assertThat(lost()).noneMatch(line -> line.startsWith(OF_A_PROVIDER));
    }

    @Test
    void a_URA_that_can_be_no_id_gives_way_to_the_AGB_code() {
        at(OF_A_PROVIDER + "1").put("value", "0001 5823");

        assertThat(provider()).isEqualTo("agb-06290123");
        assertThat(lost()).contains(OF_A_PROVIDER + "1: identifier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fhir.nl/fhir/NamingSystem/bsn",
                "https://fhir.nl/fhir/NamingSystem/BSN/",
                "urn:oid:2.16.840.1.113883.2.4.6.3",
                "2.16.840.1.113883.2.4.6.3",
                "https://epd.voorbeeld.nl/bsn-nummers",
                "urn:Burgerservicenummer"
            })
    void PRV_9_whatever_calls_itself_a_BSN_is_refused_also_when_its_digits_are_none(String system) {
        at(OF_A_BED).put("system", system).put("value", "12345678");

        assertRefused(OF_A_BED);
    }

    @Test
    void PRV_9_a_number_of_the_kind_of_a_BSN_is_refused() {
        at(OF_A_BED)
                .put("value", "12345678")
                .putObject("type")
                .putArray("coding")
                .addObject()
                .put("code", "NNNLD");

        assertRefused(OF_A_BED + "/type/coding/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://absnode.voorbeeld.nl/bedden", "urn:oid:2.16.840.1.113883.2.4.6.31"})
    void what_only_resembles_such_a_system_is_not_refused(String system) {
        at(OF_A_BED).put("system", system);

        assertThat(bedIds()).contains("12-B");
    }

    private void assertRefused(String path) {
        List<Fault> faults = Bundles.READER.capacity(capacity).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.kind()).isEqualTo(FaultKind.PERSONAL_DATA);
            assertThat(fault.message().nl()).doesNotContain("12345678");
        });
    }

    private ObjectNode at(String place) {
        return (ObjectNode) capacity.at(place);
    }

    private Carried<CapacitySnapshot> read() {
        return Bundles.READER.capacity(Json.parse(capacity.toString())).orElseThrow();
    }

    private List<String> bedIds() {
        return read().value().beds().stream().map(bed -> bed.id().value()).toList();
    }

    private String provider() {
        return read().value().units().get(0).provider().orElseThrow().value();
    }

    private List<String> lost() {
        return read().losses().stream().map(IdentifierTest::line).toList();
    }

    private static String line(Loss loss) {
        return loss.path() + ": " + loss.what().en();
    }
}
