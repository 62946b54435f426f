/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A fault names the place that its author knows: one that stands in the bundle. */
class FaultPlaceTest {

    private static final String WRONG = "geen-code!";

    private final ObjectNode capacity = Json.parse(FhirJson.write(new CapacitySnapshot(
                    Optional.empty(),
                    List.of(),
                    List.of(Examples.aUnit()
                            .provider(Optional.empty())
                            .level(SecurityLevel.LEVEL_2_HIGH)
                            .specialism(Specialism.values()[0])
                            .addAlsoTreats(Problem.values()[0])
                            .contraIndications(Recorded.of(ContraIndication.of("ZEDEN")))
                            .addRequiredIndications(Indication.of("7VG"))
                            .contractedActs(Recorded.of(FinancingAct.values()[0]))
                            .addProfessionals(Profession.of("PSYCHIATER"))
                            .build()),
                    List.of(Examples.aBed()
                            .state(BedState.GERESERVEERD)
                            .carriedForwardAt(Examples.MOMENT)
                            .verifiedBy(ReporterRole.values()[0])
                            .build())))
            .value());
    private final ObjectNode request = Json.parse(FhirJson.write(Examples.aRequest()
                    .neededLevel(SecurityLevel.LEVEL_2_HIGH)
                    .addIndications(Indication.of("7VG"))
                    .financing(Recorded.of(FinancingAct.values()[0]))
                    .returnGuaranteeBy(Guarantor.values()[0])
                    .addVictimProvinces(Province.FLEVOLAND)
                    .person(Examples.aPerson()
                            .homeProvince(Province.FLEVOLAND)
                            .addCharacteristics(Characteristic.of("ZEDEN"))
                            .representative(Representative.NAASTE)
                            .build())
                    .titles(List.of(LegalTitle.builder()
                            .kind(TitleKind.VIBS)
                            .from(LocalDate.of(2022, 1, 1))
                            .build()))
                    .build())
            .value());

    @Test
    void a_wrong_code_or_moment_of_capacity_is_a_fault_where_it_stands() {
        List<String> places = places(capacity);

        assertThat(places).hasSizeGreaterThan(12).allSatisfy(place -> {
            ObjectNode wrong = wrong(capacity, place, WRONG);
            assertThat(Bundles.READER.capacity(wrong).faults())
                    .isNotEmpty()
                    .extracting(Fault::path)
                    .containsExactly(told(place));
        });
    }

    @Test
    void a_wrong_code_of_a_request_is_a_fault_where_it_stands() {
        List<String> places = places(request);

        assertThat(places).hasSizeGreaterThan(9).allSatisfy(place -> {
            ObjectNode wrong = wrong(request, place, WRONG);
            assertThat(Bundles.READER.request(wrong).faults())
                    .extracting(Fault::path)
                    .containsExactly(told(place));
        });
    }

    @Test
    void REJ_S3_a_province_of_victims_that_cannot_be_read_is_a_fault_and_is_never_left_out() {
        ObjectNode unreadable = request.deepCopy();
        ArrayNode extensions = (ArrayNode) unreadable.at("/entry/0/resource/extension");
        extensions.addObject().put("url", Extra.VICTIM_PROVINCE.url()).put("valueString", "NL-ZH");

        assertThat(Json.paths(Bundles.READER.request(unreadable).faults()))
                .containsExactly("/entry/0/resource/extension/" + (extensions.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entry/0/resource/occurrenceDateTime",
                "/entry/2/resource/onsetDateTime",
                "/entry/2/resource/abatementDateTime"
            })
    void a_day_that_does_not_exist_is_a_fault_where_it_stands(String place) {
        ObjectNode wrong = wrong(request, place, "2022-02-30");

        assertThat(Json.paths(Bundles.READER.request(wrong).faults())).containsExactly(place);
    }

    /** Where a code of ours stands, or the text of an extension of ours. */
    private static List<String> places(JsonNode bundle) {
        List<String> places = new ArrayList<>();
        add("", bundle, places);
        return places;
    }

    private static void add(String path, JsonNode node, List<String> places) {
        if (node.path("system").asString("").startsWith(Urls.OWN + "CodeSystem/")
                && !node.path("system").asString().equals(RequestBundle.SERVICE)) {
            places.add(path + "/code");
        }
        if (node.path("url").asString("").startsWith(Urls.EXTENSION)) {
            node.properties().stream()
                    .filter(field -> field.getKey().startsWith("value"))
                    .filter(field -> field.getValue().isString())
                    .forEach(field -> places.add(path + "/" + field.getKey()));
        }
        node.properties().forEach(field -> add(path + "/" + field.getKey(), field.getValue(), places));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            add(path + "/" + index, node.get(index), places);
        }
    }

    private static ObjectNode wrong(ObjectNode bundle, String place, String value) {
        ObjectNode wrong = bundle.deepCopy();
        int field = place.lastIndexOf('/');
        ((ObjectNode) wrong.at(place.substring(0, field))).put(place.substring(field + 1), value);
        return wrong;
    }

    private static String told(String place) {
        return place.endsWith("/code") ? place : place.substring(0, place.lastIndexOf('/'));
    }
}
