/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;
import static nl.beveiligdebedden.base.UnitType.FPC;
import static nl.beveiligdebedden.law.TitleKind.CM;
import static nl.beveiligdebedden.law.TitleKind.ISD;
import static nl.beveiligdebedden.law.TitleKind.RM;
import static nl.beveiligdebedden.law.TitleKind.TBS_DWANG;
import static nl.beveiligdebedden.law.TitleKind.VCM;
import static nl.beveiligdebedden.law.TitleKind.ZM;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.need.Weighing;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 9 of the contract: who may go to level 4. */
class LevelFourCriterionTest {

    private static final Criterion CRITERION = new LevelFourCriterion();

    @Test
    void the_court_can_lift_LVL_19_with_a_ZM() {
        Scenario scenario = given().holding().on(aUnit().level(LEVEL_4));

        Finding noTitle = finding(scenario, "LVL-19");

        assertThat(noTitle.remedies()).map(Remedy::code).containsExactly("TITEL_WVGGZ");
        assertThat(noTitle.remedies()).map(Remedy::owner).containsExactly(Owner.RECHTER);
    }

    @Test
    void nobody_can_lift_LVL_19_for_a_person_whom_the_Wvggz_is_not_for() {
        Scenario scenario = given(aPerson().problems(List.of())).holding().on(aUnit().level(LEVEL_4));

        Finding noTitle = finding(scenario, "LVL-19");

        assertThat(noTitle.remedies()).isEmpty();
    }

    @Test
    void the_court_can_lift_TTL_4_with_the_Bvt_powers() {
        Scenario scenario = given().holding(aTitle(ZM)).on(aUnit().level(LEVEL_4));

        Finding noPowers = finding(scenario, "TTL-4");

        assertThat(noPowers.remedies()).map(Remedy::code).containsExactly("BVT_VERKLARING");
        assertThat(noPowers.facts()).containsExactly(Fact.of("titles", ZM));
    }

    @Test
    void the_Bvt_powers_of_a_crisis_measure_are_named_as_missing() {
        Scenario scenario = given().holding(aTitle(CM), aTitle(VCM)).on(aUnit().level(LEVEL_4));

        Finding notKnown = finding(scenario, "TTL-4");

        assertThat(notKnown.facts()).map(Fact::value).containsExactly("CM, VCM", "titles.bvtPowers");
    }

    private static Finding finding(Scenario scenario, String rule) {
        return scenario.when(CRITERION).findings().stream()
                .filter(finding -> finding.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_unit_below_level_4_gives_no_finding() {
        Scenario scenario = given().on(aUnit().level(LEVEL_3).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_unit_without_a_level_gives_no_finding() {
        Scenario scenario = given().on(aUnit().level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_criminal_title_on_a_place_that_is_not_reserved_gives_no_finding() {
        Scenario scenario =
                given().holding(aTitle(TBS_DWANG)).on(aUnit().type(FPC).level(LEVEL_4));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_criminal_title_on_a_reserved_place_is_blocked_by_LVL_18() {
        Scenario scenario = given().holding(aTitle(TBS_DWANG))
                .on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-18").cannotBeLifted();
    }

    @Test
    void a_criminal_title_beside_a_civil_one_counts_as_criminal_for_LVL_18() {
        Scenario scenario = given().holding(aTitle(ZM).bvtPowers(true), aTitle(ISD))
                .on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-18");
    }

    @Test
    void a_criminal_title_that_has_ended_does_not_count() {
        Scenario scenario = given().holding(
                        aTitle(ZM).bvtPowers(true), aTitle(ISD).until(TODAY.minusDays(1)))
                .on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-4", "CONDITION LVL-11");
    }

    @Test
    void a_civil_title_on_a_place_that_is_not_reserved_is_blocked_by_LVL_21() {
        Scenario scenario =
                given().holding(aTitle(ZM).bvtPowers(true)).on(aUnit().type(FPC).level(LEVEL_4));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-21", "SUPPORT TTL-4", "CONDITION LVL-11");
    }

    @Test
    void a_Wzd_title_is_blocked_by_LVL_19_until_the_court_gives_a_ZM() {
        Scenario scenario = given().holding(aTitle(RM))
                .requesting(request -> request.weighing(new Weighing(false, true)))
                .on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-19", "SUPPORT LVL-11");
    }

    @Test
    void a_ZM_with_Bvt_powers_is_supported_by_TTL_4() {
        Scenario scenario = given().holding(aTitle(ZM).bvtPowers(true))
                .on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-4", "CONDITION LVL-11");
    }

    @Test
    void a_ZM_without_Bvt_powers_is_blocked_by_TTL_4() {
        Scenario scenario = given().holding(aTitle(ZM), aTitle(CM))
                .on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK TTL-4", "CONDITION LVL-11");
    }

    @Test
    void a_CM_with_Bvt_powers_beside_a_ZM_without_is_supported_by_TTL_4() {
        Scenario scenario = given().holding(aTitle(ZM), aTitle(CM).bvtPowers(true))
                .on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-4", "CONDITION LVL-11");
    }

    @Test
    void a_CM_without_Bvt_powers_is_not_known_by_TTL_4() {
        Scenario scenario =
                given().holding(aTitle(CM)).on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN TTL-4", "CONDITION LVL-11");
    }

    @Test
    void a_VCM_without_Bvt_powers_is_not_known_by_TTL_4() {
        Scenario scenario =
                given().holding(aTitle(VCM)).on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN TTL-4", "CONDITION LVL-11");
    }

    @Test
    void lower_levels_that_are_not_enough_are_a_support_by_LVL_11() {
        Scenario scenario = given().holding(aTitle(ZM).bvtPowers(true))
                .requesting(request -> request.weighing(new Weighing(false, true)))
                .on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-4", "SUPPORT LVL-11");
    }
}
