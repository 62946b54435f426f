/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.matching.Scene.scene;

import java.util.Map;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Recorded;
import org.junit.jupiter.api.Test;

/** Row 14 of the contract: money is a condition and never a block. */
class FinancingCriterionTest {

    private static final Criterion CRITERION = new FinancingCriterion();

    @Test
    void an_act_that_both_have_is_supported_by_FIN_11() {
        Scene scene = scene().request(request -> request.financing(Recorded.of(FinancingAct.WLZ, FinancingAct.ZVW)))
                .unit(unit -> unit.contractedActs(Recorded.of(FinancingAct.ZVW, FinancingAct.WFZ)));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT FIN-11").facts(Map.of("acts", "ZVW"));
    }

    @Test
    void no_act_in_common_is_a_condition_by_REJ_F2() {
        Scene scene = scene().request(request -> request.financing(Recorded.of(FinancingAct.WLZ)))
                .unit(unit -> unit.contractedActs(Recorded.of(FinancingAct.ZVW, FinancingAct.WFZ)));

        Found found = scene.ask(CRITERION);

        found.is("CONDITION REJ-F2").facts(Map.of("wanted", "WLZ", "contracted", "ZVW, WFZ"));
    }

    @Test
    void a_request_that_nobody_pays_is_a_condition_by_REJ_F2() {
        Scene scene = scene().request(request -> request.financing(Recorded.of()))
                .unit(unit -> unit.contractedActs(Recorded.of(FinancingAct.ZVW)));

        Found found = scene.ask(CRITERION);

        found.is("CONDITION REJ-F2").facts(Map.of("wanted", "", "contracted", "ZVW"));
    }

    @Test
    void a_unit_without_any_contract_is_a_condition_by_REJ_F2() {
        Scene scene = scene().request(request -> request.financing(Recorded.of(FinancingAct.ZVW)))
                .unit(unit -> unit.contractedActs(Recorded.of()));

        Found found = scene.ask(CRITERION);

        found.is("CONDITION REJ-F2").facts(Map.of("wanted", "ZVW", "contracted", ""));
    }

    @Test
    void financing_that_is_not_recorded_gives_no_finding() {
        Scene scene = scene().request(request -> request.financing(Recorded.nothing()));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void contracts_that_are_not_recorded_give_no_finding() {
        Scene scene = scene().unit(unit -> unit.contractedActs(Recorded.nothing()));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void a_turnover_ceiling_is_a_condition_by_REJ_F4() {
        Scene scene = scene().unit(unit -> unit.turnoverCeilingReached(true));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT FIN-11", "CONDITION REJ-F4");
    }

    @Test
    void a_turnover_ceiling_is_named_also_when_nothing_else_is_recorded() {
        Scene scene = scene().unit(unit -> unit.turnoverCeilingReached(true).contractedActs(Recorded.nothing()));

        Found found = scene.ask(CRITERION);

        found.is("CONDITION REJ-F4");
    }
}
