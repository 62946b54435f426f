/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.capacity.BedState.BEZET;
import static nl.beveiligdebedden.capacity.BedState.GEEN_PERSONEEL;
import static nl.beveiligdebedden.capacity.BedState.GERESERVEERD;
import static nl.beveiligdebedden.capacity.BedState.GESLOTEN;
import static nl.beveiligdebedden.capacity.BedState.VRIJ;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.Map;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 1 of the contract: is the bed free? */
class BedStateCriterionTest {

    private static final Criterion CRITERION = new BedStateCriterion();

    @Test
    void a_free_bed_is_supported_by_BED_1() {
        Scenario scenario = given().in(aBed().state(VRIJ));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT BED-1").facts(Map.of("state", "VRIJ")).cannotBeLifted();
    }

    @Test
    void a_reserved_bed_is_blocked_by_BED_2_until_the_provider_frees_it() {
        Scenario scenario = given().in(aBed().state(GERESERVEERD));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK BED-2").facts(Map.of("state", "GERESERVEERD")).liftedBy("BED_BESCHIKBAAR by AANBIEDER");
    }

    @Test
    void a_bed_without_staff_is_blocked_by_BED_3_until_the_provider_frees_it() {
        Scenario scenario = given().in(aBed().state(GEEN_PERSONEEL));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK BED-3").facts(Map.of("state", "GEEN_PERSONEEL")).liftedBy("BED_BESCHIKBAAR by AANBIEDER");
    }

    @Test
    void a_closed_bed_is_blocked_by_BED_9_until_the_provider_opens_it() {
        Scenario scenario = given().in(aBed().state(GESLOTEN));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK BED-9").facts(Map.of("state", "GESLOTEN")).liftedBy("BED_BESCHIKBAAR by AANBIEDER");
    }

    @Test
    void an_occupied_bed_is_blocked_by_LCBB_10_and_nobody_can_change_that() {
        Scenario scenario = given().in(aBed().state(BEZET));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LCBB-10").facts(Map.of("state", "BEZET")).cannotBeLifted();
    }

    @Test
    void a_unit_without_beds_counts_as_occupied_by_LCBB_10() {
        Scenario scenario = given().withoutBed();

        Found found = scenario.when(CRITERION);

        found.is("BLOCK LCBB-10").cannotBeLifted();
    }
}
