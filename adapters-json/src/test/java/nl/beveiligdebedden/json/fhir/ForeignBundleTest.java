/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Bundles that other systems write: another order, other identifiers, elements that we do not know. */
class ForeignBundleTest {

    private static final Carried<CapacitySnapshot> CAPACITY = Bundles.READER
            .capacity(Bundles.foreign("fhir-capacity-of-an-epd.json"))
            .orElseThrow();
    private static final Carried<PlacementRequest> REQUEST = Bundles.READER
            .request(Bundles.foreign("fhir-request-of-an-epd.json"))
            .orElseThrow();

    @Test
    void the_unit_is_understood_by_our_codes_and_the_elements_of_R4() {
        Unit unit = CAPACITY.value().units().get(0);

        assertThat(CAPACITY.value().units()).hasSize(1);
        assertThat(unit.id()).hasToString("3");
        assertThat(unit.name()).contains("Afdeling 3");
        assertThat(unit.level()).contains(SecurityLevel.LEVEL_2_HIGH);
        assertThat(unit.province()).contains(Province.NOORD_BRABANT);
        assertThat(unit.regimes()).isEqualTo(Recorded.of(Regime.WVGGZ));
        assertThat(unit.contraIndications()).isEqualTo(Recorded.nothing());
    }

    @Test
    void a_building_of_a_hospital_is_no_unit_and_is_named_as_what_it_is() {
        String bundle = """
                {"resourceType": "Bundle", "type": "collection", "entry": [
                 {"fullUrl": "https://example.org/fhir/Location/nord", "resource": {"resourceType": "Location", "id": "nord",
                  "identifier": [{"system": "http://fhir.de/sid/dkgev/standortnummer", "value": "770001"}],
                  "operationalStatus": {"system": "http://terminology.hl7.org/CodeSystem/v2-0116", "code": "U"},
                  "name": "Klinik Nord", "address": {"city": "Nordstadt", "postalCode": "99999"},
                  "physicalType": {"coding": [
                   {"system": "http://terminology.hl7.org/CodeSystem/location-physical-type", "code": "bu"}]}}}]}
                """;

        Carried<CapacitySnapshot> read =
                Bundles.READER.capacity(Json.parse(bundle)).orElseThrow();

        assertThat(read.value().units()).isEmpty();
        assertThat(read.losses())
                .extracting(loss -> loss.message().en())
                .containsExactly("/entry/0: Location: we do not know or use this; not taken over");
    }

    @Test
    void the_provider_is_known_by_its_URA_before_its_AGB_code() {
        assertThat(CAPACITY.value().units().get(0).provider().map(Object::toString))
                .contains("ura-00015823");
        assertThat(at("/entry/8/resource/identifier/0")).isEqualTo(LossKind.NOT_UNDERSTOOD);
    }

    @Test
    void a_bed_that_is_unoccupied_is_free_but_nobody_confirmed_it() {
        Bed bed = CAPACITY.value().beds().get(0);

        assertThat(bed.id()).hasToString("bed-12a");
        assertThat(bed.state()).isEqualTo(BedState.VRIJ);
        assertThat(bed.confirmedAt()).isEmpty();
        assertThat(at("/entry/0/resource/meta")).isEqualTo(LossKind.NOT_UNDERSTOOD);
    }

    @Test
    void a_bed_that_is_contaminated_or_suspended_is_never_free() {
        assertThat(CAPACITY.value().beds().stream().skip(1).map(Bed::state))
                .containsExactly(BedState.GESLOTEN, BedState.GESLOTEN);
        assertThat(at("/entry/1/resource/operationalStatus")).isEqualTo(LossKind.READ_AS);
        assertThat(at("/entry/2/resource/operationalStatus")).isEqualTo(LossKind.READ_AS);
    }

    @Test
    void a_bed_without_a_state_and_a_service_that_is_no_unit_are_left_out_and_named() {
        assertThat(at("/entry/3")).isEqualTo(LossKind.LEFT_OUT);
        assertThat(at("/entry/5")).isEqualTo(LossKind.LEFT_OUT);
    }

    @Test
    void everything_else_that_came_in_is_named_once() {
        assertThat(CAPACITY.losses())
                .extracting(Loss::path)
                .doesNotHaveDuplicates()
                .contains(
                        "/total",
                        "/entry/0/search",
                        "/entry/0/resource/name",
                        "/entry/0/resource/physicalType/text",
                        "/entry/4/resource/type/0",
                        "/entry/4/resource/type/1/coding/0",
                        "/entry/4/resource/telecom",
                        "/entry/6/resource/address/city",
                        "/entry/7");
    }

    @Test
    void a_title_of_the_zib_begins_on_the_day_that_it_is_in_Amsterdam() {
        assertThat(REQUEST.value().titles().get(0))
                .isEqualTo(LegalTitle.builder()
                        .kind(TitleKind.ZM)
                        .from(LocalDate.of(2022, 1, 10))
                        .build());
    }

    @Test
    void tbs_of_the_zib_may_be_either_kind_so_it_fits_only_what_both_fit() {
        assertThat(REQUEST.value().titles()).hasSize(2);
        assertThat(REQUEST.value().titles().get(1).kind()).isEqualTo(TitleKind.OVERIG_STRAFRECHTELIJK);
    }

    @Test
    void a_title_that_ended_on_a_day_that_is_not_told_or_of_a_kind_that_we_do_not_have_is_left_out() {
        assertThat(lost(REQUEST, LossKind.LEFT_OUT)).containsExactly("/entry/1", "/entry/3");
    }

    @Test
    void the_question_is_read_without_our_code_for_it() {
        PlacementRequest request = REQUEST.value();

        assertThat(request.id()).hasToString("verzoek-7");
        assertThat(request.admissionDate()).isEqualTo(Optional.of(LocalDate.of(2022, 6, 23)));
        assertThat(request.neededLevel()).contains(SecurityLevel.LEVEL_2_HIGH);
        assertThat(request.person().representative()).contains(Representative.MENTOR);
        assertThat(lost(REQUEST, LossKind.NOT_UNDERSTOOD))
                .contains("/entry/6/resource/intent", "/entry/6/resource/priority", "/entry/6/resource/note");
    }

    @Test
    void no_loss_tells_a_fact_of_the_person() {
        assertThat(REQUEST.losses())
                .isNotEmpty()
                .allSatisfy(
                        loss -> assertThat(loss.message().nl() + loss.message().en())
                                .doesNotContain("graag", "tbs", "TBS", "OTS", "1988", "2021"));
    }

    @Test
    void a_name_in_the_place_of_a_field_is_cut_in_the_losses() {
        ObjectNode bundle = Bundles.foreign("fhir-capacity-of-an-epd.json");
        ((ObjectNode) bundle.at("/entry/4/resource")).put("Kornelis Zwaluwstaart", "x");
        int number = bundle.at("/entry/4/resource").size();

        assertThat(Bundles.READER.capacity(bundle).orElseThrow().losses())
                .extracting(loss -> loss.message().nl())
                .contains("/entry/4/resource/Korn…[" + number + "]: Korn…: "
                        + LossKind.NOT_UNDERSTOOD.words().nl())
                .noneMatch(loss -> loss.contains("Kornelis"));
    }

    @Test
    void a_reserved_bed_that_another_system_frees_is_free_only_by_its_own_word() {
        CapacitySnapshot one = new CapacitySnapshot(
                Optional.empty(),
                List.of(),
                List.of(Examples.aUnit().provider(Optional.empty()).build()),
                List.of(Examples.aBed().state(BedState.GERESERVEERD).build()));
        ObjectNode bundle = Json.parse(FhirJson.write(one).value());

        assertThat(bundle.toString()).doesNotContain("\"U\"").contains("GERESERVEERD");
    }

    @Test
    void who_edits_the_standard_elements_only_is_believed() {
        CapacitySnapshot free = new CapacitySnapshot(
                Optional.empty(),
                List.of(),
                List.of(Examples.aUnit().provider(Optional.empty()).build()),
                List.of(Examples.aBed().build()));
        String taken = FhirJson.write(free).value().replace("\"code\":\"U\"", "\"code\":\"O\"");

        Carried<CapacitySnapshot> read =
                Bundles.READER.capacity(Json.parse(taken)).orElseThrow();

        assertThat(read.value().beds()).extracting(Bed::state).containsExactly(BedState.BEZET);
        assertThat(read.losses()).extracting(Loss::kind).contains(LossKind.READ_AS);
    }

    private static LossKind at(String path) {
        return CAPACITY.losses().stream()
                .filter(loss -> loss.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is not in " + CAPACITY.losses()))
                .kind();
    }

    private static List<String> lost(Carried<?> read, LossKind kind) {
        return read.losses().stream()
                .filter(loss -> loss.kind() == kind)
                .map(Loss::path)
                .toList();
    }
}
