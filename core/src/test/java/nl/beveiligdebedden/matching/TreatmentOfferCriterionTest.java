/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 12 of the contract: does the unit treat every problem? */
class TreatmentOfferCriterionTest {

    private static final Criterion CRITERION = new TreatmentOfferCriterion();

    @Test
    void a_specialism_that_is_not_recorded_is_not_known_by_REJ_I1() {
        Scenario scenario = given().on(aUnit().specialism(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN REJ-I1").missing("specialism");
    }

    @Test
    void a_problem_beyond_the_specialism_is_a_condition_by_REJ_I1() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.PSYCHIATRIE, Problem.VERSLAVING)))
                .on(aUnit().specialism(Specialism.PSYCHIATRIE));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION REJ-I1").facts(Map.of("notTreated", "VERSLAVING"));
    }

    @Test
    void a_problem_that_the_unit_also_treats_gives_no_finding() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.PSYCHIATRIE, Problem.VERSLAVING)))
                .on(aUnit().specialism(Specialism.PSYCHIATRIE).alsoTreats(List.of(Problem.VERSLAVING)));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void an_addiction_unit_treats_addiction_only() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.PSYCHIATRIE, Problem.VERSLAVING)))
                .on(aUnit().specialism(Specialism.VERSLAVING));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION REJ-I1").facts(Map.of("notTreated", "PSYCHIATRIE"));
    }

    @Test
    void an_SGLVG_unit_treats_LVB() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.LVB))).on(aUnit().specialism(Specialism.SGLVG));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void an_SGLVG_unit_does_not_treat_brain_injury_by_REJ_I1() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.NAH))).on(aUnit().specialism(Specialism.SGLVG));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION REJ-I1");
    }

    @Test
    void a_KIB_LIZ_unit_treats_psychiatry_and_disruptive_behaviour() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.PSYCHIATRIE, Problem.ONTWRICHTEND_GEDRAG)))
                .on(aUnit().specialism(Specialism.KIB_LIZ));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void all_problems_that_are_left_are_named() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.LVB, Problem.NAH)))
                .on(aUnit().specialism(Specialism.PSYCHIATRIE));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION REJ-I1").facts(Map.of("notTreated", "LVB, NAH"));
    }

    @Test
    void a_person_without_problems_gives_no_finding() {
        Scenario scenario = given(aPerson().problems(List.of()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }
}
