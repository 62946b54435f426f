/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.base.Answer.YES;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;
import static nl.beveiligdebedden.base.UnitType.FHIC;
import static nl.beveiligdebedden.base.UnitType.FPA;
import static nl.beveiligdebedden.base.UnitType.GGZ_GESLOTEN;
import static nl.beveiligdebedden.base.UnitType.HIC;
import static nl.beveiligdebedden.base.UnitType.KIB;
import static nl.beveiligdebedden.base.UnitType.VIC;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 6 of the contract: is a unit without a level secure enough by its kind? */
class UnitWithoutLevelCriterionTest {

    private static final Criterion CRITERION = new UnitWithoutLevelCriterion();

    @Test
    void a_unit_with_a_level_gives_no_finding() {
        Scenario scenario = given().on(aUnit().type(HIC).level(LEVEL_2));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_HIC_for_a_need_below_two_high_gives_no_finding() {
        Scenario scenario = given().needing(LEVEL_2).on(aUnit().type(HIC).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_HIC_for_a_need_that_is_not_recorded_gives_no_finding() {
        Scenario scenario = given().withoutNeededLevel().on(aUnit().type(HIC).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_HIC_for_level_4_is_blocked_by_LVL_9() {
        Scenario scenario = given().needing(LEVEL_4)
                .on(aUnit().type(HIC).level(Optional.empty()).extraStaffSecurity(YES));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-9").facts(Map.of("needed", "4", "type", "HIC")).cannotBeLifted();
    }

    @Test
    void a_HIC_of_which_the_extra_staff_is_not_recorded_is_not_known_by_LVL_13() {
        Scenario scenario = given().on(aUnit().type(HIC).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN LVL-13").missing("extraStaffSecurity");
    }

    @Test
    void a_HIC_without_extra_staff_is_blocked_by_LVL_13_until_the_provider_adds_it() {
        Scenario scenario = given().on(aUnit().type(HIC).level(Optional.empty()).extraStaffSecurity(NO));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-13").liftedBy("EXTRA_BEVEILIGING by AANBIEDER");
    }

    @Test
    void a_HIC_with_extra_staff_is_supported_by_LVL_13() {
        Scenario scenario = given().on(aUnit().type(HIC).level(Optional.empty()).extraStaffSecurity(YES));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-13");
    }

    @Test
    void a_HIC_with_extra_staff_for_level_3_must_be_weighed_for_LVL_8() {
        Scenario scenario = given().needing(LEVEL_3)
                .on(aUnit().type(HIC).level(Optional.empty()).extraStaffSecurity(YES));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-13", "CONDITION LVL-8").facts(Map.of("needed", "3", "type", "HIC"));
    }

    @Test
    void a_HIC_without_extra_staff_for_level_3_is_blocked_by_LVL_13_only() {
        Scenario scenario = given().needing(LEVEL_3)
                .on(aUnit().type(HIC).level(Optional.empty()).extraStaffSecurity(NO));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-13");
    }

    @Test
    void an_FHIC_is_judged_as_a_HIC_by_LVL_13() {
        Scenario scenario =
                given().on(aUnit().type(FHIC).level(Optional.empty()).extraStaffSecurity(NO));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-13").liftedBy("EXTRA_BEVEILIGING by AANBIEDER");
    }

    @Test
    void a_VIC_for_a_person_with_LVB_is_supported_by_KVN_DEF_8() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.LVB)))
                .on(aUnit().type(VIC).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-DEF-8");
    }

    @Test
    void a_VIC_for_a_person_without_LVB_is_blocked_by_KVN_DEF_8() {
        Scenario scenario = given().on(aUnit().type(VIC).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK KVN-DEF-8").cannotBeLifted();
    }

    @Test
    void a_VIC_for_level_4_is_blocked_by_LVL_9() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.LVB)))
                .needing(LEVEL_4)
                .on(aUnit().type(VIC).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-9").facts(Map.of("needed", "4", "type", "VIC"));
    }

    @Test
    void a_VIC_for_level_4_and_a_person_without_LVB_is_blocked_twice() {
        Scenario scenario = given().needing(LEVEL_4).on(aUnit().type(VIC).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK KVN-DEF-8", "BLOCK LVL-9");
    }

    @Test
    void a_VIC_is_judged_without_a_need_too() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.LVB)))
                .withoutNeededLevel()
                .on(aUnit().type(VIC).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-DEF-8");
    }

    @Test
    void a_KIB_is_supported_by_KVN_DEF_7() {
        Scenario scenario = given().needing(LEVEL_3).on(aUnit().type(KIB).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-DEF-7");
    }

    @Test
    void a_KIB_is_supported_without_a_need_too() {
        Scenario scenario = given().withoutNeededLevel().on(aUnit().type(KIB).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-DEF-7");
    }

    @Test
    void a_KIB_for_level_4_is_blocked_by_LVL_9() {
        Scenario scenario = given().needing(LEVEL_4).on(aUnit().type(KIB).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-9").facts(Map.of("needed", "4", "type", "KIB"));
    }

    @Test
    void an_FPA_without_a_level_is_not_known_by_LVL_27() {
        Scenario scenario = given().on(aUnit().type(FPA).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN LVL-27").missing("level");
    }

    @Test
    void a_closed_ward_without_a_level_is_not_known_by_LVL_27_without_a_need_too() {
        Scenario scenario =
                given().withoutNeededLevel().on(aUnit().type(GGZ_GESLOTEN).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN LVL-27");
    }
}
