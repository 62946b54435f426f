/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Province.NOORD_BRABANT;
import static nl.beveiligdebedden.base.Province.ZEELAND;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_1;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_LOW;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;
import static nl.beveiligdebedden.matching.Scene.scene;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Row 16 of the contract: how far from home? */
class GeographyCriterionTest {

    private static final Criterion CRITERION = new GeographyCriterion();

    @Test
    void level_2_in_another_province_is_a_condition_by_LVL_24() {
        Scene scene = scene().unit(unit -> unit.province(ZEELAND));

        Found found = scene.ask(CRITERION);

        found.is("CONDITION LVL-24").facts(Map.of("homeProvince", "NL-NB", "unitProvince", "NL-ZE"));
    }

    @Test
    void level_2_low_in_another_province_is_a_condition_by_LVL_24() {
        Scene scene = scene().unit(unit -> unit.province(ZEELAND).level(LEVEL_2_LOW));

        Found found = scene.ask(CRITERION);

        found.is("CONDITION LVL-24");
    }

    @Test
    void level_2_in_the_own_province_gives_no_finding() {
        Scene scene = scene().unit(unit -> unit.province(NOORD_BRABANT));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void level_3_in_another_province_is_supported_by_LVL_22() {
        Scene scene = scene().unit(unit -> unit.province(ZEELAND).level(LEVEL_3));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT LVL-22").facts(Map.of("homeProvince", "NL-NB", "unitProvince", "NL-ZE"));
    }

    @Test
    void level_3_in_the_own_province_is_supported_by_LVL_22() {
        Scene scene = scene().unit(unit -> unit.level(LEVEL_3));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT LVL-22");
    }

    @Test
    void level_1_in_another_province_gives_no_finding() {
        Scene scene = scene().unit(unit -> unit.province(ZEELAND).level(LEVEL_1));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void level_4_in_another_province_gives_no_finding() {
        Scene scene = scene().unit(unit -> unit.province(ZEELAND).level(LEVEL_4));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void a_unit_without_a_level_gives_no_finding() {
        Scene scene = scene().unit(unit -> unit.province(ZEELAND).level(Optional.empty()));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void a_home_that_is_not_recorded_gives_no_finding() {
        Scene scene =
                scene().unit(unit -> unit.province(ZEELAND)).person(person -> person.homeProvince(Optional.empty()));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void a_unit_of_which_the_province_is_not_recorded_gives_no_finding() {
        Scene scene = scene().unit(unit -> unit.province(Optional.empty()));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }
}
