/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.capacity.BedState.BEZET;
import static nl.beveiligdebedden.capacity.BedState.GEEN_PERSONEEL;
import static nl.beveiligdebedden.capacity.BedState.GERESERVEERD;
import static nl.beveiligdebedden.capacity.BedState.GESLOTEN;
import static nl.beveiligdebedden.capacity.BedState.VRIJ;
import static nl.beveiligdebedden.matching.Scene.scene;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Row 1 of the contract: is the bed free? */
class BedStateCriterionTest {

    private static final Criterion CRITERION = new BedStateCriterion();

    @Test
    void a_free_bed_is_supported_by_BED_1() {
        Scene scene = scene().bed(bed -> bed.state(VRIJ));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT BED-1").facts(Map.of("state", "VRIJ")).cannotBeLifted();
    }

    @Test
    void a_reserved_bed_is_blocked_by_BED_2_until_the_provider_frees_it() {
        Scene scene = scene().bed(bed -> bed.state(GERESERVEERD));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK BED-2").facts(Map.of("state", "GERESERVEERD")).liftedBy("BED_BESCHIKBAAR by AANBIEDER");
    }

    @Test
    void a_bed_without_staff_is_blocked_by_BED_3_until_the_provider_frees_it() {
        Scene scene = scene().bed(bed -> bed.state(GEEN_PERSONEEL));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK BED-3").facts(Map.of("state", "GEEN_PERSONEEL")).liftedBy("BED_BESCHIKBAAR by AANBIEDER");
    }

    @Test
    void a_closed_bed_is_blocked_by_BED_9_until_the_provider_opens_it() {
        Scene scene = scene().bed(bed -> bed.state(GESLOTEN));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK BED-9").facts(Map.of("state", "GESLOTEN")).liftedBy("BED_BESCHIKBAAR by AANBIEDER");
    }

    @Test
    void an_occupied_bed_is_blocked_by_LCBB_10_and_nobody_can_change_that() {
        Scene scene = scene().bed(bed -> bed.state(BEZET));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK LCBB-10").facts(Map.of("state", "BEZET")).cannotBeLifted();
    }

    @Test
    void a_unit_without_beds_counts_as_occupied_by_LCBB_10() {
        Pairing pairing = scene().pairingWithoutBed();

        Found found = new Found(CRITERION.ask(pairing));

        found.is("BLOCK LCBB-10").cannotBeLifted();
    }
}
