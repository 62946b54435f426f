/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What says two things, or more than we understand, is not recorded. */
class PartlyUnderstoodTest {

    private static final String SERVICE = "/entry/0/resource";
    private static final String BED = "/entry/2/resource";

    private final ObjectNode capacity = Json.parse(FhirJson.write(new CapacitySnapshot(
                    Optional.empty(),
                    List.of(),
                    List.of(Examples.aUnit()
                            .provider(Optional.empty())
                            .level(SecurityLevel.LEVEL_2_HIGH)
                            .contraIndications(Recorded.of(ContraIndication.of("ZEDEN")))
                            .addRequiredIndications(Indication.of("7VG"))
                            .build()),
                    List.of(Examples.aBed().build())))
            .value());
    private final ObjectNode request =
            Json.parse(FhirJson.write(Examples.aRequest().build()).value());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\": {\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"32709003\"}]}}",
                "{\"code\": {\"text\": \"geen brandstichters\"}}",
                "{\"comment\": \"geen brandstichters\"}",
                "\"geen brandstichters\""
            })
    void BED_15_contra_indications_of_which_we_understand_a_part_are_not_recorded(String other) {
        list(SERVICE, "eligibility").add(Json.parse("{\"v\": " + other + "}").get("v"));

        assertThat(unit().contraIndications()).isEqualTo(Recorded.nothing());
        assertThat(unit().requiredIndications()).containsExactly(Indication.of("7VG"));
        assertThat(readAs(readCapacity())).containsExactly(SERVICE + "/eligibility/2");
        assertThat(readCapacity().losses()).extracting(Loss::path).contains(SERVICE + "/eligibility/0");
    }

    @Test
    void BED_15_contra_indications_that_were_recorded_as_none_beside_one_that_we_do_not_know_are_not_recorded() {
        list(SERVICE, "eligibility").removeAll().addObject().put("comment", "geen brandstichters");
        list(SERVICE, "extension")
                .addObject()
                .put("url", Extra.RECORDED_AS_NONE.url())
                .put("valueCode", OwnSystem.CONTRA_INDICATION.systemName());

        assertThat(unit().contraIndications()).isEqualTo(Recorded.nothing());
    }

    @Test
    void a_contra_indication_that_somebody_else_codes_as_well_is_understood() {
        ((ArrayNode) capacity.at(SERVICE + "/eligibility/0/code/coding"))
                .addObject()
                .put("system", "urn:else")
                .put("code", "Z");

        assertThat(unit().contraIndications()).isEqualTo(Recorded.of(ContraIndication.of("ZEDEN")));
    }

    @Test
    void a_unit_with_two_levels_has_no_level_and_both_are_named() {
        coding(list(SERVICE, "characteristic").addObject(), OwnSystem.SECURITY_LEVEL, "4");

        assertThat(unit().level()).isEmpty();
        assertThat(readAs(readCapacity())).hasSize(2);
    }

    @Test
    void a_unit_with_the_same_level_twice_has_that_level() {
        coding(list(SERVICE, "characteristic").addObject(), OwnSystem.SECURITY_LEVEL, "2H");

        assertThat(unit().level()).contains(SecurityLevel.LEVEL_2_HIGH);
        assertThat(readCapacity().losses()).isEmpty();
    }

    @Test
    void a_bed_that_was_confirmed_on_two_moments_is_not_confirmed() {
        list(BED, "extension")
                .addObject()
                .put("url", Extra.CONFIRMED_AT.url())
                .put("valueInstant", "2022-06-16T09:00:00+02:00");

        assertThat(readCapacity().value().beds().get(0).confirmedAt()).isEmpty();
        assertThat(readAs(readCapacity())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Extra.class,
            names = {"TURNOVER_CEILING_REACHED", "RESERVED_FOR_NON_FORENSIC"})
    void what_keeps_people_out_holds_when_it_is_contradicted_or_not_understood(Extra extra) {
        flag(capacity, SERVICE, extra, false);
        assertThat(keepsOut(extra)).isFalse();

        list(SERVICE, "extension").addObject().put("url", extra.url()).put("valueString", "ja");

        assertThat(keepsOut(extra)).isTrue();
        assertThat(readAs(readCapacity())).hasSize(2);
    }

    @Test
    void a_consent_that_is_contradicted_is_not_recorded_and_both_are_named() {
        flag(request, "/entry/0/resource", Extra.INFORMED_CONSENT, true);
        flag(request, "/entry/0/resource", Extra.INFORMED_CONSENT, false);

        assertThat(readRequest().value().informedConsent()).isEqualTo(Answer.NOT_RECORDED);
        assertThat(readAs(readRequest())).hasSize(2);
    }

    @Test
    void a_capability_or_a_power_that_is_contradicted_is_not_recorded() {
        list(request, "/entry/1/resource", "extension").removeAll();
        for (boolean told : new boolean[] {true, false}) {
            flag(request, "/entry/1/resource", Extra.DECISIONALLY_CAPABLE, told);
            flag(request, "/entry/2/resource", Extra.BVT_POWERS, told);
        }

        assertThat(readRequest().value().person().decisionallyCapable()).isEqualTo(Answer.NOT_RECORDED);
        assertThat(readRequest().value().titles().get(0).bvtPowers()).isFalse();
        assertThat(readAs(readRequest())).hasSize(4);
    }

    @Test
    void tbs_of_which_our_own_extension_says_two_things_fits_only_what_both_fit() {
        ((ObjectNode) request.at("/entry/2/resource/code/coding/0")).put("code", "TBS");
        for (TitleKind kind : List.of(TitleKind.TBS_DWANG, TitleKind.TBS_VOORWAARDEN)) {
            list(request, "/entry/2/resource", "extension")
                    .addObject()
                    .put("url", Extra.TITLE_KIND.url())
                    .put("valueCode", kind.code());
        }

        assertThat(readRequest().value().titles().get(0).kind()).isEqualTo(TitleKind.OVERIG_STRAFRECHTELIJK);
    }

    private boolean keepsOut(Extra extra) {
        return extra == Extra.TURNOVER_CEILING_REACHED
                ? unit().turnoverCeilingReached()
                : unit().reservedForNonForensic();
    }

    private static void flag(ObjectNode bundle, String resource, Extra extra, boolean value) {
        list(bundle, resource, "extension").addObject().put("url", extra.url()).put("valueBoolean", value);
    }

    private static void coding(ObjectNode concept, OwnSystem system, String code) {
        concept.putArray("coding").addObject().put("system", system.url()).put("code", code);
    }

    private ArrayNode list(String resource, String field) {
        return list(capacity, resource, field);
    }

    private static ArrayNode list(ObjectNode bundle, String resource, String field) {
        ObjectNode node = (ObjectNode) bundle.at(resource);
        return node.has(field) ? (ArrayNode) node.get(field) : node.putArray(field);
    }

    private Carried<CapacitySnapshot> readCapacity() {
        return Bundles.READER.capacity(capacity).orElseThrow();
    }

    private Unit unit() {
        return readCapacity().value().units().get(0);
    }

    private Carried<PlacementRequest> readRequest() {
        return Bundles.READER.request(request).orElseThrow();
    }

    private static List<String> readAs(Carried<?> read) {
        return read.losses().stream()
                .filter(loss -> loss.kind() == LossKind.READ_AS)
                .map(Loss::path)
                .toList();
    }
}
