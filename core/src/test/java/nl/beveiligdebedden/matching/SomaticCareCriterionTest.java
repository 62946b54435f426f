/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.base.Answer.YES;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.List;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 19 of the contract: can the unit give complex bodily care? */
class SomaticCareCriterionTest {

    private static final Criterion CRITERION = new SomaticCareCriterion();

    @Test
    void a_unit_that_can_is_supported_by_REJ_I3() {
        Scenario scenario = given(aPerson().characteristics(List.of(Characteristic.of("SOMATISCH_COMPLEX"))))
                .on(aUnit().somaticCare(YES));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT REJ-I3");
    }

    @Test
    void a_unit_that_cannot_is_blocked_by_REJ_I3_until_the_provider_arranges_it() {
        Scenario scenario = given(aPerson().characteristics(List.of(Characteristic.of("SOMATISCH_COMPLEX"))))
                .on(aUnit().somaticCare(NO));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK REJ-I3").liftedBy("SOMATISCHE_ZORG by AANBIEDER");
    }

    @Test
    void a_unit_of_which_this_is_not_recorded_is_not_known_by_REJ_I3() {
        Scenario scenario = given(aPerson().characteristics(List.of(Characteristic.of("SOMATISCH_COMPLEX"))));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN REJ-I3").missing("somaticCare");
    }

    @Test
    void a_person_who_does_not_need_it_gives_no_finding() {
        Scenario scenario = given().on(aUnit().somaticCare(NO));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }
}
