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
import static nl.beveiligdebedden.matching.Scene.scene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.Problem;
import org.junit.jupiter.api.Test;

/** Row 6 of the contract: is a unit without a level secure enough by its kind? */
class UnitWithoutLevelCriterionTest {

    private static final Criterion CRITERION = new UnitWithoutLevelCriterion();

    @Test
    void a_unit_with_a_level_gives_no_finding() {
        Scene scene = scene().unit(unit -> unit.type(HIC).level(LEVEL_2));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void a_HIC_for_a_need_below_two_high_gives_no_finding() {
        Scene scene = scene().unit(unit -> unit.type(HIC).level(Optional.empty()))
                .request(request -> request.neededLevel(LEVEL_2));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void a_HIC_for_a_need_that_is_not_recorded_gives_no_finding() {
        Scene scene = scene().noLevelNeeded().unit(unit -> unit.type(HIC).level(Optional.empty()));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void a_HIC_for_level_4_is_blocked_by_LVL_9() {
        Scene scene = scene().unit(
                        unit -> unit.type(HIC).level(Optional.empty()).extraStaffSecurity(YES))
                .request(request -> request.neededLevel(LEVEL_4));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK LVL-9").facts(Map.of("needed", "4", "type", "HIC")).cannotBeLifted();
    }

    @Test
    void a_HIC_of_which_the_extra_staff_is_not_recorded_is_not_known_by_LVL_13() {
        Scene scene = scene().unit(unit -> unit.type(HIC).level(Optional.empty()));

        Found found = scene.ask(CRITERION);

        found.is("UNKNOWN LVL-13").missing("extraStaffSecurity");
    }

    @Test
    void a_HIC_without_extra_staff_is_blocked_by_LVL_13_until_the_provider_adds_it() {
        Scene scene =
                scene().unit(unit -> unit.type(HIC).level(Optional.empty()).extraStaffSecurity(NO));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK LVL-13").liftedBy("EXTRA_BEVEILIGING by AANBIEDER");
    }

    @Test
    void a_HIC_with_extra_staff_is_supported_by_LVL_13() {
        Scene scene =
                scene().unit(unit -> unit.type(HIC).level(Optional.empty()).extraStaffSecurity(YES));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT LVL-13");
    }

    @Test
    void a_HIC_with_extra_staff_for_level_3_must_be_weighed_for_LVL_8() {
        Scene scene = scene().unit(
                        unit -> unit.type(HIC).level(Optional.empty()).extraStaffSecurity(YES))
                .request(request -> request.neededLevel(LEVEL_3));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT LVL-13", "CONDITION LVL-8").facts(Map.of("needed", "3", "type", "HIC"));
    }

    @Test
    void a_HIC_without_extra_staff_for_level_3_is_blocked_by_LVL_13_only() {
        Scene scene = scene().unit(
                        unit -> unit.type(HIC).level(Optional.empty()).extraStaffSecurity(NO))
                .request(request -> request.neededLevel(LEVEL_3));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK LVL-13");
    }

    @Test
    void an_FHIC_is_judged_as_a_HIC_by_LVL_13() {
        Scene scene =
                scene().unit(unit -> unit.type(FHIC).level(Optional.empty()).extraStaffSecurity(NO));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK LVL-13").liftedBy("EXTRA_BEVEILIGING by AANBIEDER");
    }

    @Test
    void a_VIC_for_a_person_with_LVB_is_supported_by_KVN_DEF_8() {
        Scene scene = scene().unit(unit -> unit.type(VIC).level(Optional.empty()))
                .person(person -> person.problems(List.of(Problem.LVB)));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT KVN-DEF-8");
    }

    @Test
    void a_VIC_for_a_person_without_LVB_is_blocked_by_KVN_DEF_8() {
        Scene scene = scene().unit(unit -> unit.type(VIC).level(Optional.empty()));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK KVN-DEF-8").cannotBeLifted();
    }

    @Test
    void a_VIC_for_level_4_is_blocked_by_LVL_9() {
        Scene scene = scene().unit(unit -> unit.type(VIC).level(Optional.empty()))
                .person(person -> person.problems(List.of(Problem.LVB)))
                .request(request -> request.neededLevel(LEVEL_4));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK LVL-9").facts(Map.of("needed", "4", "type", "VIC"));
    }

    @Test
    void a_VIC_for_level_4_and_a_person_without_LVB_is_blocked_twice() {
        Scene scene = scene().unit(unit -> unit.type(VIC).level(Optional.empty()))
                .request(request -> request.neededLevel(LEVEL_4));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK KVN-DEF-8", "BLOCK LVL-9");
    }

    @Test
    void a_VIC_is_judged_without_a_need_too() {
        Scene scene = scene().noLevelNeeded()
                .unit(unit -> unit.type(VIC).level(Optional.empty()))
                .person(person -> person.problems(List.of(Problem.LVB)));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT KVN-DEF-8");
    }

    @Test
    void a_KIB_is_supported_by_KVN_DEF_7() {
        Scene scene = scene().unit(unit -> unit.type(KIB).level(Optional.empty()))
                .request(request -> request.neededLevel(LEVEL_3));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT KVN-DEF-7");
    }

    @Test
    void a_KIB_is_supported_without_a_need_too() {
        Scene scene = scene().noLevelNeeded().unit(unit -> unit.type(KIB).level(Optional.empty()));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT KVN-DEF-7");
    }

    @Test
    void a_KIB_for_level_4_is_blocked_by_LVL_9() {
        Scene scene = scene().unit(unit -> unit.type(KIB).level(Optional.empty()))
                .request(request -> request.neededLevel(LEVEL_4));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK LVL-9").facts(Map.of("needed", "4", "type", "KIB"));
    }

    @Test
    void an_FPA_without_a_level_is_not_known_by_LVL_27() {
        Scene scene = scene().unit(unit -> unit.type(FPA).level(Optional.empty()));

        Found found = scene.ask(CRITERION);

        found.is("UNKNOWN LVL-27").missing("level");
    }

    @Test
    void a_closed_ward_without_a_level_is_not_known_by_LVL_27_without_a_need_too() {
        Scene scene =
                scene().noLevelNeeded().unit(unit -> unit.type(GGZ_GESLOTEN).level(Optional.empty()));

        Found found = scene.ask(CRITERION);

        found.is("UNKNOWN LVL-27");
    }
}
