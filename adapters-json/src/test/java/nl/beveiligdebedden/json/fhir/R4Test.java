/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** HAPI's validator, with HL7's definitions, finds nothing wrong in what we write. */
class R4Test {

    private static final CapacitySnapshot CAPACITY = capacity();
    private static final LegalTitle OPEN =
            LegalTitle.builder().kind(TitleKind.ZM).build();

    private static CapacitySnapshot capacity() {
        Unit full = Examples.aUnit()
                .provider(new ProviderId("ura-00015823"))
                .name("Afdeling Noord")
                .contraIndications(Recorded.of(ContraIndication.of("ZEDEN"), ContraIndication.of("NOG_ONBEKEND")))
                .regimes(Recorded.of())
                .somaticCare(Answer.NO)
                .turnoverCeilingReached(true)
                .build();
        List<Bed> beds = Arrays.stream(BedState.values())
                .map(state -> Examples.aBed()
                        .id(new BedId("b-é-" + state))
                        .state(state)
                        .carriedForwardAt(Examples.MOMENT.plusNanos(123_456_789))
                        .verifiedBy(ReporterRole.VERPLEEGKUNDIGE)
                        .build())
                .toList();
        Provider provider = new Provider(new ProviderId("ura-00015823"), Optional.of("Aanbieder Noord"));
        return new CapacitySnapshot(Optional.of(Examples.MOMENT), List.of(provider), List.of(full), beds);
    }

    @Test
    void capacity_is_R4() {
        assertThat(R4.errors(FhirJson.write(CAPACITY).value())).isEmpty();
    }

    @Test
    void counts_are_R4() {
        CapacityTotals totals = CapacityTotals.of(
                        new CapacityOverview(CAPACITY, Examples.MOMENT, FreshnessPolicy.DEFAULT))
                .value();

        assertThat(R4.errors(FhirJson.write(totals).value())).isEmpty();
    }

    @Test
    void a_request_with_every_kind_of_title_is_R4_and_what_claims_to_be_a_zib_is_one() {
        List<LegalTitle> titles = Arrays.stream(TitleKind.values())
                .map(kind -> LegalTitle.builder()
                        .kind(kind)
                        .from(LocalDate.of(2022, 1, 10))
                        .until(LocalDate.of(2022, 7, 10))
                        .bvtPowers(true)
                        .build())
                .toList();

        String bundle = FhirJson.write(request(titles, Representative.MENTOR)).value();

        assertThat(R4.errors(bundle)).isEmpty();
        assertThat(bundle).contains(Urls.LEGAL_STATUS_PROFILE, Urls.REPRESENTATION_PROFILE);
    }

    @Test
    void a_request_with_an_open_title_and_a_representative_that_the_zib_does_not_have_is_R4() {
        assertThat(R4.errors(FhirJson.write(request(List.of(OPEN), Representative.NAASTE))
                        .value()))
                .isEmpty();
    }

    private static PlacementRequest request(List<LegalTitle> titles, Representative representative) {
        return Examples.aRequest()
                .admissionDate(Examples.TODAY)
                .neededLevel(SecurityLevel.LEVEL_2_HIGH)
                .titles(titles)
                .victimProvinces(List.of(Province.FLEVOLAND))
                .person(Examples.aPerson()
                        .iq(75)
                        .problems(List.of(Problem.PSYCHIATRIE, Problem.LVB))
                        .representative(representative)
                        .build())
                .build();
    }

    @Test
    void the_validator_would_see_an_unknown_bed_type_an_unknown_code_of_ours_and_a_zib_that_is_none() {
        String capacity = FhirJson.write(CAPACITY).value();
        String request =
                FhirJson.write(request(List.of(OPEN), Representative.MENTOR)).value();

        assertThat(R4.errors(capacity.replace("\"status\":\"suspended\"", "\"status\":\"broken\"")))
                .isNotEmpty();
        assertThat(R4.errors(capacity.replace("StructureDefinition/confirmed-at", "StructureDefinition/nothing")))
                .isNotEmpty();
        assertThat(R4.errors(capacity.replace("\"valueBoolean\":true", "\"valueString\":\"true\"")))
                .isNotEmpty();
        assertThat(R4.errors(request.replace("\"code\":\"ZM\",\"display\":\"Zorgmachtiging\"", "\"code\":\"XX\"")))
                .isNotEmpty();
    }

    @Test
    void nothing_in_a_request_tells_who_it_is() {
        ObjectNode bundle = Json.parse(
                FhirJson.write(request(List.of(OPEN), Representative.MENTOR)).value());

        ObjectNode patient = (ObjectNode) bundle.at("/entry/1/resource");

        assertThat(patient.path("birthDate").stringValue()).isEqualTo("1988");
        assertThat(patient.propertyNames()).containsOnly("resourceType", "extension", "birthDate", "gender");
    }
}
