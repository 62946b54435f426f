/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_1;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_HIGH;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_LOW;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;
import static nl.beveiligdebedden.base.UnitType.HIC;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.need.Weighing;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 5 of the contract: is the unit secure enough, and not too secure? */
class LevelCriterionTest {

    private static final Criterion CRITERION = new LevelCriterion();

    @Test
    void a_need_that_is_not_recorded_is_not_known_by_LVL_9() {
        Scenario scenario = given().withoutNeededLevel();

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN LVL-9").missing("need.securityLevel");
    }

    @Test
    void a_need_that_is_not_recorded_is_not_known_on_a_unit_without_a_level_either() {
        Scenario scenario = given().withoutNeededLevel().on(aUnit().type(HIC).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN LVL-9");
    }

    @Test
    void a_unit_without_a_level_gives_no_finding_for_a_known_need() {
        Scenario scenario = given().on(aUnit().level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void an_equal_level_is_supported_by_LVL_9() {
        Scenario scenario = given().needing(LEVEL_3).on(aUnit().level(LEVEL_3));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-9").facts(Map.of("needed", "3", "level", "3"));
    }

    @Test
    void a_lower_level_is_blocked_by_LVL_9_and_nobody_can_change_that() {
        Scenario scenario = given().needing(LEVEL_3).on(aUnit().level(LEVEL_2_HIGH));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-9").facts(Map.of("needed", "3", "level", "2H")).cannotBeLifted();
    }

    @Test
    void a_higher_level_must_be_explained_for_KVN_DEF_14() {
        Scenario scenario = given().needing(LEVEL_2_HIGH).on(aUnit().level(LEVEL_3));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION KVN-DEF-14").facts(Map.of("needed", "2H", "level", "3"));
    }

    @Test
    void a_higher_level_that_professionals_find_justified_is_supported_by_LVL_8() {
        Scenario scenario = given().needing(LEVEL_1)
                .requesting(request -> request.weighing(new Weighing(true, false)))
                .on(aUnit().level(LEVEL_2_LOW));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-8").facts(Map.of("needed", "1", "level", "2L"));
    }

    @Test
    void two_high_on_plain_two_is_a_condition_by_LVL_6() {
        Scenario scenario = given().needing(LEVEL_2_HIGH).on(aUnit().level(LEVEL_2));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION LVL-6").facts(Map.of("needed", "2H", "level", "2"));
    }

    @Test
    void two_high_on_two_low_is_blocked_by_LVL_6() {
        Scenario scenario = given().needing(LEVEL_2_HIGH).on(aUnit().level(LEVEL_2_LOW));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-6").facts(Map.of("needed", "2H", "level", "2L")).cannotBeLifted();
    }

    @Test
    void two_high_on_two_high_is_supported_by_LVL_9() {
        Scenario scenario = given().needing(LEVEL_2_HIGH).on(aUnit().level(LEVEL_2_HIGH));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-9");
    }

    @Test
    void two_low_on_two_high_counts_as_higher_for_KVN_DEF_14() {
        Scenario scenario = given().needing(LEVEL_2_LOW).on(aUnit().level(LEVEL_2_HIGH));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION KVN-DEF-14");
    }

    @Test
    void two_low_on_two_high_can_be_justified_by_LVL_8() {
        Scenario scenario = given().needing(LEVEL_2_LOW)
                .requesting(request -> request.weighing(new Weighing(true, false)))
                .on(aUnit().level(LEVEL_2_HIGH));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-8");
    }

    @Test
    void two_low_on_plain_two_is_supported_by_LVL_9() {
        Scenario scenario = given().needing(LEVEL_2_LOW).on(aUnit().level(LEVEL_2));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-9");
    }

    @Test
    void two_low_on_two_low_is_supported_by_LVL_9() {
        Scenario scenario = given().needing(LEVEL_2_LOW).on(aUnit().level(LEVEL_2_LOW));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-9");
    }

    @Test
    void plain_two_on_two_low_is_supported_by_LVL_9() {
        Scenario scenario = given().needing(LEVEL_2).on(aUnit().level(LEVEL_2_LOW));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-9");
    }

    @Test
    void plain_two_on_two_high_is_supported_by_LVL_9() {
        Scenario scenario = given().needing(LEVEL_2).on(aUnit().level(LEVEL_2_HIGH));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-9");
    }

    @Test
    void four_on_three_is_blocked_by_LVL_9() {
        Scenario scenario = given().needing(LEVEL_4).on(aUnit().level(LEVEL_3));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-9");
    }

    @Test
    void a_weighing_does_not_make_a_lower_level_enough() {
        Scenario scenario = given().needing(LEVEL_4)
                .requesting(request -> request.weighing(new Weighing(true, false)))
                .on(aUnit().level(LEVEL_3));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-9");
    }

    @Test
    void a_weighing_does_not_change_the_half_that_is_not_known() {
        Scenario scenario = given().needing(LEVEL_2_HIGH)
                .requesting(request -> request.weighing(new Weighing(true, false)))
                .on(aUnit().level(LEVEL_2));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION LVL-6");
    }
}
