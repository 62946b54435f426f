/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CapacityReaderTest {

    private static final CapacitySnapshot EXAMPLE = new CapacitySnapshot(
            Optional.of(Instant.parse("2022-06-15T10:00:00Z")),
            List.of(new Provider(new ProviderId("p-01"), Optional.of("Voorbeeld"))),
            List.of(Unit.builder()
                    .id(new UnitId("u-01"))
                    .provider(new ProviderId("p-01"))
                    .name("Voorbeeld")
                    .type(UnitType.FPA)
                    .level(SecurityLevel.LEVEL_2_HIGH)
                    .province(Province.NOORD_BRABANT)
                    .specialism(Specialism.PSYCHIATRIE)
                    .addAlsoTreats(Problem.VERSLAVING)
                    .regimes(Recorded.of(Regime.WVGGZ, Regime.WFZ))
                    .contraIndications(Recorded.of(ContraIndication.of("JONGER_DAN_18"), ContraIndication.of("ZEDEN")))
                    .contractedActs(Recorded.of(FinancingAct.ZVW, FinancingAct.WFZ))
                    .addProfessionals(Profession.of("PSYCHIATER"))
                    .build()),
            List.of(Bed.builder()
                    .id(new BedId("b-0001"))
                    .unit(new UnitId("u-01"))
                    .state(BedState.VRIJ)
                    .confirmedAt(Instant.parse("2022-06-15T07:10:00Z"))
                    .build()));

    @Test
    void the_example_of_the_contract_is_read_whole() {
        assertThat(Json.READER.capacity(Json.capacity()).orElseThrow()).isEqualTo(EXAMPLE);
    }

    @Test
    void lists_that_are_absent_are_not_recorded_or_empty() {
        Unit unit = Json.READER
                .capacity(Json.text("{\"units\": [{\"id\": \"u-1\", \"type\": \"HIC\"}]}"))
                .orElseThrow()
                .units()
                .get(0);

        assertThat(unit.regimes()).isEqualTo(Recorded.nothing());
        assertThat(unit.contraIndications()).isEqualTo(Recorded.nothing());
        assertThat(unit.contractedActs()).isEqualTo(Recorded.nothing());
        assertThat(unit.alsoTreats()).isEmpty();
    }

    @Test
    void every_id_stands_once_and_every_reference_points_to_something() {
        ObjectNode capacity = Json.capacity();
        ((ObjectNode) capacity.at("/units/0")).put("provider", "p-99");
        capacity.withArray("/beds").add(capacity.at("/beds/0").deepCopy());
        ((ObjectNode) capacity.at("/beds/0")).put("unit", "u-99");

        assertThat(Json.paths(Json.READER.capacity(capacity).faults()))
                .containsExactly("/beds/0/unit", "/beds/1/id", "/units/0/provider");
    }

    @Test
    void a_provider_and_a_unit_may_have_a_name() {
        assertThat(Json.READER.capacity(Json.capacity()).faults()).isEmpty();
    }
}
