/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;
import static nl.beveiligdebedden.base.UnitType.FPC;
import static nl.beveiligdebedden.base.UnitType.FPK;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 8 of the contract: only an FPC with level 4 can take an EVBG person. */
class EvbgCriterionTest {

    private static final Criterion CRITERION = new EvbgCriterion();

    @Test
    void a_person_who_is_not_EVBG_gives_no_finding() {
        Scenario scenario = given().on(aUnit().type(FPC).level(LEVEL_4));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void an_FPC_with_level_4_is_supported_by_LVL_26() {
        Scenario scenario = given(aPerson().characteristics(List.of(Characteristic.of("EVBG"))))
                .on(aUnit().type(FPC).level(LEVEL_4));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT LVL-26").facts(Map.of("type", "FPC"));
    }

    @Test
    void an_FPC_with_level_3_is_blocked_by_LVL_26() {
        Scenario scenario = given(aPerson().characteristics(List.of(Characteristic.of("EVBG"))))
                .on(aUnit().type(FPC).level(LEVEL_3));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-26").facts(Map.of("type", "FPC")).cannotBeLifted();
    }

    @Test
    void an_FPC_without_a_level_is_blocked_by_LVL_26() {
        Scenario scenario = given(aPerson().characteristics(List.of(Characteristic.of("EVBG"))))
                .on(aUnit().type(FPC).level(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-26");
    }

    @Test
    void an_FPK_with_level_4_is_blocked_by_LVL_26() {
        Scenario scenario = given(aPerson().characteristics(List.of(Characteristic.of("EVBG"))))
                .on(aUnit().type(FPK).level(LEVEL_4));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LVL-26").facts(Map.of("type", "FPK"));
    }
}
