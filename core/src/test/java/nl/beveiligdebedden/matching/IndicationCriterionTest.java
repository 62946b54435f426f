/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aPersonOf;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 13 of the contract: does the person hold a usable indication that the unit asks for? */
class IndicationCriterionTest {

    private static final Criterion CRITERION = new IndicationCriterion();

    @Test
    void a_unit_that_asks_for_no_indication_gives_no_finding() {
        Scenario scenario = given().requesting(request -> request.indications(List.of(Indication.of("3LVG"))));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_usable_indication_is_supported_by_KVN_BIZ_5() {
        Scenario scenario = given().requesting(
                        request -> request.indications(List.of(Indication.of("7VG"), Indication.of("5GGZW"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("7VG"), Indication.of("1SGLVG"))));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-BIZ-5").facts(Map.of("held", "7VG"));
    }

    @Test
    void a_young_adult_profile_at_19_is_usable() {
        Scenario scenario = given(aPersonOf(19))
                .requesting(request -> request.indications(List.of(Indication.of("3LVG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("3LVG"))));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-BIZ-5");
    }

    @Test
    void a_young_adult_profile_at_22_is_usable() {
        Scenario scenario = given(aPersonOf(22))
                .requesting(request -> request.indications(List.of(Indication.of("1LVG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("1LVG"))));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-BIZ-5");
    }

    @Test
    void a_young_adult_profile_at_18_is_not_known_by_FIN_20() {
        Scenario scenario = given(aPersonOf(18))
                .requesting(request -> request.indications(List.of(Indication.of("5LVG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("5LVG"))));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN FIN-20").facts(Map.of("held", "5LVG", "missing", "age"));
    }

    @Test
    void a_young_adult_profile_at_23_is_not_known_by_FIN_20() {
        Scenario scenario = given(aPersonOf(23))
                .requesting(request -> request.indications(List.of(Indication.of("3LVG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("3LVG"))));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN FIN-20");
    }

    @Test
    void a_young_adult_profile_without_year_of_birth_is_not_known_by_FIN_20() {
        Scenario scenario = given(aPerson().birthYear(OptionalInt.empty()))
                .requesting(request -> request.indications(List.of(Indication.of("3LVG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("3LVG"))));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN FIN-20").missing("age");
    }

    @Test
    void a_young_adult_profile_at_17_is_blocked_by_FIN_20() {
        Scenario scenario = given(aPersonOf(17))
                .requesting(request -> request.indications(List.of(Indication.of("3LVG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("3LVG"))));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK FIN-20").facts(Map.of("held", "3LVG")).cannotBeLifted();
    }

    @Test
    void a_young_adult_profile_at_24_is_blocked_by_FIN_20_until_the_CIZ_grants_another() {
        Scenario scenario = given(aPersonOf(24))
                .requesting(request -> request.indications(List.of(Indication.of("3LVG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("3LVG"), Indication.of("7VG"))));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK FIN-20").facts(Map.of("held", "3LVG")).liftedBy("INDICATIE:7VG by CIZ");
    }

    @Test
    void an_SGLVG_profile_is_usable_at_any_age() {
        Scenario scenario = given(aPersonOf(50))
                .requesting(request -> request.indications(List.of(Indication.of("1SGLVG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("1SGLVG"))));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-BIZ-5");
    }

    @Test
    void one_usable_indication_is_enough_beside_an_unusable_one() {
        Scenario scenario = given(aPersonOf(50))
                .requesting(request -> request.indications(List.of(Indication.of("3LVG"), Indication.of("7VG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("3LVG"), Indication.of("7VG"))));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-BIZ-5").facts(Map.of("held", "7VG"));
    }

    @Test
    void an_indication_that_is_not_held_is_blocked_by_FIN_28_until_the_CIZ_grants_it() {
        Scenario scenario = given().requesting(request -> request.indications(List.of(Indication.of("5GGZW"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("7VG"), Indication.of("1SGLVG"))));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK FIN-28")
                .facts(Map.of("required", "1SGLVG, 7VG"))
                .liftedBy("INDICATIE:1SGLVG by CIZ", "INDICATIE:7VG by CIZ");
    }

    @Test
    void a_young_adult_profile_can_be_granted_at_23() {
        Scenario scenario = given(aPersonOf(23)).on(aUnit().requiredIndications(List.of(Indication.of("3LVG"))));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK FIN-28").liftedBy("INDICATIE:3LVG by CIZ");
    }

    @Test
    void a_young_adult_profile_can_not_be_granted_at_24() {
        Scenario scenario = given(aPersonOf(24)).on(aUnit().requiredIndications(List.of(Indication.of("3LVG"))));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK FIN-28").cannotBeLifted();
    }

    @Test
    void a_young_adult_profile_can_be_granted_without_year_of_birth() {
        Scenario scenario = given(aPerson().birthYear(OptionalInt.empty()))
                .on(aUnit().requiredIndications(List.of(Indication.of("3LVG"))));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK FIN-28").liftedBy("INDICATIE:3LVG by CIZ");
    }

    @Test
    void an_LVB_that_cannot_be_shown_is_blocked_by_FIN_27_too() {
        Scenario scenario = given(aPersonOf(20).lvbDemonstrableBefore18(NO))
                .on(aUnit().requiredIndications(List.of(Indication.of("3LVG"), Indication.of("1SGLVG"))));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK FIN-28", "BLOCK FIN-27")
                .facts(Map.of("required", "1SGLVG, 3LVG"))
                .cannotBeLifted();
    }

    @Test
    void another_profile_beside_those_keeps_FIN_27_away() {
        Scenario scenario = given(aPerson().lvbDemonstrableBefore18(NO))
                .on(aUnit().requiredIndications(List.of(Indication.of("1SGLVG"), Indication.of("7VG"))));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK FIN-28").liftedBy("INDICATIE:7VG by CIZ");
    }

    @Test
    void an_LVB_of_which_nothing_is_recorded_is_not_blocked_by_FIN_27() {
        Scenario scenario = given().on(aUnit().requiredIndications(List.of(Indication.of("1SGLVG"))));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK FIN-28").liftedBy("INDICATIE:1SGLVG by CIZ");
    }

    @Test
    void an_indication_that_is_held_counts_also_when_the_LVB_cannot_be_shown() {
        Scenario scenario = given(aPerson().lvbDemonstrableBefore18(NO))
                .requesting(request -> request.indications(List.of(Indication.of("1SGLVG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("1SGLVG"))));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-BIZ-5");
    }
}
