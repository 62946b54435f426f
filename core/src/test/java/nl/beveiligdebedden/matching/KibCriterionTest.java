/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.UnitType.FPK;
import static nl.beveiligdebedden.base.UnitType.KIB;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 7 of the contract: what a KIB is meant for. */
class KibCriterionTest {

    private static final Criterion CRITERION = new KibCriterion();

    @Test
    void a_KIB_with_a_disturbed_treatment_relation_is_supported_by_KVN_DEF_18() {
        Scenario scenario = given(aPerson().disturbedTreatmentRelation(true)).on(aUnit().type(KIB));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT KVN-DEF-18");
    }

    @Test
    void a_KIB_without_a_disturbed_treatment_relation_is_a_condition_by_KVN_DEF_18() {
        Scenario scenario = given().on(aUnit().type(KIB));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION KVN-DEF-18");
    }

    @Test
    void another_unit_gives_no_finding() {
        Scenario scenario = given(aPerson().disturbedTreatmentRelation(true)).on(aUnit().type(FPK));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }
}
