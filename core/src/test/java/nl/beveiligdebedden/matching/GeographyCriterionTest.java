/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Province.NOORD_BRABANT;
import static nl.beveiligdebedden.base.Province.ZEELAND;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_1;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_LOW;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 16 of the contract: how far from home? */
class GeographyCriterionTest {

    private static final Criterion CRITERION = new GeographyCriterion();

    @Test
    void level_2_in_another_province_is_a_condition_by_LVL_24() {
        Scenario scenario = given().on(aUnit().province(ZEELAND));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION LVL-24").facts(Map.of("homeProvince", "NL-NB", "unitProvince", "NL-ZE"));
    }

    @Test
    void level_2_low_in_another_province_is_a_condition_by_LVL_24() {
        Scenario scenario = given().on(aUnit().province(ZEELAND).level(LEVEL_2_LOW));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION LVL-24");
    }

    @Test
    void level_2_in_the_own_province_gives_no_finding() {
        Scenario scenario = given().on(aUnit().province(NOORD_BRABANT));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void level_3_in_another_province_is_supported_by_LVL_22() {
        Scenario scenario = given().on(aUnit().province(ZEELAND).level(LEVEL_3));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-22").facts(Map.of("homeProvince", "NL-NB", "unitProvince", "NL-ZE"));
    }

    @Test
    void level_3_in_the_own_province_is_supported_by_LVL_22() {
        Scenario scenario = given().on(aUnit().level(LEVEL_3));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-22");
    }

    @Test
    void level_1_in_another_province_gives_no_finding() {
        Scenario scenario = given().on(aUnit().province(ZEELAND).level(LEVEL_1));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void level_4_in_another_province_gives_no_finding() {
        Scenario scenario = given().on(aUnit().province(ZEELAND).level(LEVEL_4));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_unit_without_a_level_gives_no_finding() {
        Scenario scenario = given().on(aUnit().province(ZEELAND).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_home_that_is_not_recorded_gives_no_finding() {
        Scenario scenario = given(aPerson().homeProvince(Optional.empty())).on(aUnit().province(ZEELAND));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_unit_of_which_the_province_is_not_recorded_gives_no_finding() {
        Scenario scenario = given().on(aUnit().province(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }
}
