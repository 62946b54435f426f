/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aPersonOf;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 4 of the contract: the norm is for adults. */
class AdultNormCriterionTest {

    private static final Criterion CRITERION = new AdultNormCriterion();

    @Test
    void a_person_who_turns_18_this_year_is_a_condition_by_KVN_INC_1() {
        Scenario scenario = given(aPersonOf(18));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION KVN-INC-1").facts(Map.of("years", "18"));
    }

    @Test
    void a_person_of_16_is_a_condition_by_KVN_INC_1() {
        Scenario scenario = given(aPersonOf(16));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION KVN-INC-1").facts(Map.of("years", "16"));
    }

    @Test
    void a_person_who_turns_19_this_year_gives_no_finding() {
        Scenario scenario = given(aPersonOf(19));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_person_without_year_of_birth_gives_no_finding() {
        Scenario scenario = given(aPerson().birthYear(OptionalInt.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void the_age_is_that_on_the_day_of_admission() {
        Scenario scenario = given(aPersonOf(18)).admittedOn(LocalDate.of(2023, 1, 1));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }
}
