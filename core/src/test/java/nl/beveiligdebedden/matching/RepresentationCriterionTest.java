/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.base.Answer.NOT_RECORDED;
import static nl.beveiligdebedden.base.Answer.YES;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.Optional;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 17 of the contract: who decides about care? */
class RepresentationCriterionTest {

    private static final Criterion CRITERION = new RepresentationCriterion();

    @Test
    void a_person_who_cannot_decide_and_has_nobody_is_a_condition_by_ESC_10() {
        Scenario scenario = given(aPerson().decisionallyCapable(NO).representative(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION ESC-10");
    }

    @Test
    void an_administrator_of_property_does_not_decide_about_care_for_ESC_10() {
        Scenario scenario = given(aPerson().decisionallyCapable(NO).representative(Representative.BEWINDVOERDER));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION ESC-10");
    }

    @Test
    void a_mentor_decides_about_care() {
        Scenario scenario = given(aPerson().decisionallyCapable(NO).representative(Representative.MENTOR));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_relative_decides_about_care() {
        Scenario scenario = given(aPerson().decisionallyCapable(NO).representative(Representative.NAASTE));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_person_who_can_decide_needs_nobody() {
        Scenario scenario = given(aPerson().decisionallyCapable(YES).representative(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_person_of_whom_this_is_not_recorded_gives_no_finding() {
        Scenario scenario = given(aPerson().decisionallyCapable(NOT_RECORDED).representative(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }
}
