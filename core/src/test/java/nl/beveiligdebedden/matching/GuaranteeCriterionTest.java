/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.law.TitleKind.ISD;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 15 of the contract: who takes the person back? */
class GuaranteeCriterionTest {

    private static final Criterion CRITERION = new GuaranteeCriterion();

    @Test
    void a_guarantee_within_the_levensloopaanpak_is_supported_by_GAR_1() {
        Scenario scenario = given().requesting(request ->
                request.returnGuaranteeBy(Guarantor.LEVENSLOOPAANBIEDER).lifecourseIncluded(true));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT GAR-1").facts(Map.of("guarantor", "LEVENSLOOPAANBIEDER"));
    }

    @Test
    void no_guarantee_within_the_levensloopaanpak_is_a_condition_by_GAR_1() {
        Scenario scenario = given().requesting(
                        request -> request.returnGuaranteeBy(Optional.empty()).lifecourseIncluded(true));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION GAR-1");
    }

    @Test
    void a_guarantee_outside_the_levensloopaanpak_is_supported_by_GAR_2() {
        Scenario scenario = given().requesting(request ->
                request.returnGuaranteeBy(Guarantor.AANVRAGENDE_AANBIEDER).lifecourseIncluded(false));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT GAR-2").facts(Map.of("guarantor", "AANVRAGENDE_AANBIEDER"));
    }

    @Test
    void no_guarantee_outside_the_levensloopaanpak_is_a_condition_by_GAR_2() {
        Scenario scenario = given().requesting(
                        request -> request.returnGuaranteeBy(Optional.empty()).lifecourseIncluded(false));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION GAR-2");
    }

    @Test
    void a_criminal_title_needs_no_guarantee() {
        Scenario scenario = given().holding(aTitle(ISD))
                .requesting(
                        request -> request.returnGuaranteeBy(Optional.empty()).lifecourseIncluded(true));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_criminal_title_that_has_ended_needs_a_guarantee_again() {
        Scenario scenario = given().holding(aTitle(ISD).until(TODAY.minusDays(1)))
                .requesting(
                        request -> request.returnGuaranteeBy(Optional.empty()).lifecourseIncluded(true));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION GAR-1");
    }

    @Test
    void the_end_of_a_criminal_title_is_a_moment_at_which_the_answer_may_change() {
        Scenario scenario = given().holding(aTitle(ISD).until(TODAY.plusDays(9)));

        Stream<Instant> turningPoints = CRITERION.turningPoints(scenario.pairing());

        assertThat(turningPoints).contains(Instant.parse("2022-06-24T22:00:00Z"));
    }
}
