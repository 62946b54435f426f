/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.UnitType.FPK;
import static nl.beveiligdebedden.base.UnitType.KIB;
import static nl.beveiligdebedden.matching.Scene.scene;

import org.junit.jupiter.api.Test;

/** Row 7 of the contract: what a KIB is meant for. */
class KibCriterionTest {

    private static final Criterion CRITERION = new KibCriterion();

    @Test
    void a_KIB_with_a_disturbed_treatment_relation_is_supported_by_KVN_DEF_18() {
        Scene scene = scene().unit(unit -> unit.type(KIB)).person(person -> person.disturbedTreatmentRelation(true));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT KVN-DEF-18");
    }

    @Test
    void a_KIB_without_a_disturbed_treatment_relation_is_a_condition_by_KVN_DEF_18() {
        Scene scene = scene().unit(unit -> unit.type(KIB));

        Found found = scene.ask(CRITERION);

        found.is("CONDITION KVN-DEF-18");
    }

    @Test
    void another_unit_gives_no_finding() {
        Scene scene = scene().unit(unit -> unit.type(FPK)).person(person -> person.disturbedTreatmentRelation(true));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }
}
