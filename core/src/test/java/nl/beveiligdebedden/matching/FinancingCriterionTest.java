/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.Map;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 14 of the contract: money is a condition and never a block. */
class FinancingCriterionTest {

    private static final Criterion CRITERION = new FinancingCriterion();

    @Test
    void an_act_that_both_have_is_supported_by_FIN_11() {
        Scenario scenario = given().requesting(
                        request -> request.financing(Recorded.of(FinancingAct.WLZ, FinancingAct.ZVW)))
                .on(aUnit().contractedActs(Recorded.of(FinancingAct.ZVW, FinancingAct.WFZ)));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT FIN-11").facts(Map.of("acts", "ZVW"));
    }

    @Test
    void no_act_in_common_is_a_condition_by_REJ_F2() {
        Scenario scenario = given().requesting(request -> request.financing(Recorded.of(FinancingAct.WLZ)))
                .on(aUnit().contractedActs(Recorded.of(FinancingAct.ZVW, FinancingAct.WFZ)));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION REJ-F2").facts(Map.of("wanted", "WLZ", "contracted", "ZVW, WFZ"));
    }

    @Test
    void a_request_that_nobody_pays_is_a_condition_by_REJ_F2() {
        Scenario scenario = given().requesting(request -> request.financing(Recorded.of()))
                .on(aUnit().contractedActs(Recorded.of(FinancingAct.ZVW)));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION REJ-F2").facts(Map.of("wanted", "", "contracted", "ZVW"));
    }

    @Test
    void a_unit_without_any_contract_is_a_condition_by_REJ_F2() {
        Scenario scenario = given().requesting(request -> request.financing(Recorded.of(FinancingAct.ZVW)))
                .on(aUnit().contractedActs(Recorded.of()));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION REJ-F2").facts(Map.of("wanted", "ZVW", "contracted", ""));
    }

    @Test
    void financing_that_is_not_recorded_gives_no_finding() {
        Scenario scenario = given().requesting(request -> request.financing(Recorded.nothing()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void contracts_that_are_not_recorded_give_no_finding() {
        Scenario scenario = given().on(aUnit().contractedActs(Recorded.nothing()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_turnover_ceiling_is_a_condition_by_REJ_F4() {
        Scenario scenario = given().on(aUnit().turnoverCeilingReached(true));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT FIN-11", "CONDITION REJ-F4");
    }

    @Test
    void a_turnover_ceiling_is_named_also_when_nothing_else_is_recorded() {
        Scenario scenario = given().on(aUnit().turnoverCeilingReached(true).contractedActs(Recorded.nothing()));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION REJ-F4");
    }
}
