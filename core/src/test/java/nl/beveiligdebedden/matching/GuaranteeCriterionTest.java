/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.law.TitleKind.ISD;
import static nl.beveiligdebedden.matching.Scene.scene;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aTitle;

import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.need.Guarantor;
import org.junit.jupiter.api.Test;

/** Row 15 of the contract: who takes the person back? */
class GuaranteeCriterionTest {

    private static final Criterion CRITERION = new GuaranteeCriterion();

    @Test
    void a_guarantee_within_the_levensloopaanpak_is_supported_by_GAR_1() {
        Scene scene = scene().request(request ->
                request.returnGuaranteeBy(Guarantor.LEVENSLOOPAANBIEDER).lifecourseIncluded(true));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT GAR-1").facts(Map.of("guarantor", "LEVENSLOOPAANBIEDER"));
    }

    @Test
    void no_guarantee_within_the_levensloopaanpak_is_a_condition_by_GAR_1() {
        Scene scene = scene().request(
                        request -> request.returnGuaranteeBy(Optional.empty()).lifecourseIncluded(true));

        Found found = scene.ask(CRITERION);

        found.is("CONDITION GAR-1");
    }

    @Test
    void a_guarantee_outside_the_levensloopaanpak_is_supported_by_GAR_2() {
        Scene scene = scene().request(request ->
                request.returnGuaranteeBy(Guarantor.AANVRAGENDE_AANBIEDER).lifecourseIncluded(false));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT GAR-2").facts(Map.of("guarantor", "AANVRAGENDE_AANBIEDER"));
    }

    @Test
    void no_guarantee_outside_the_levensloopaanpak_is_a_condition_by_GAR_2() {
        Scene scene = scene().request(
                        request -> request.returnGuaranteeBy(Optional.empty()).lifecourseIncluded(false));

        Found found = scene.ask(CRITERION);

        found.is("CONDITION GAR-2");
    }

    @Test
    void a_criminal_title_needs_no_guarantee() {
        Scene scene = scene().request(
                        request -> request.returnGuaranteeBy(Optional.empty()).lifecourseIncluded(true))
                .titles(aTitle(ISD));

        Found found = scene.ask(CRITERION);

        found.isNothing();
    }

    @Test
    void a_criminal_title_that_has_ended_needs_a_guarantee_again() {
        Scene scene = scene().request(
                        request -> request.returnGuaranteeBy(Optional.empty()).lifecourseIncluded(true))
                .titles(aTitle(ISD).until(TODAY.minusDays(1)));

        Found found = scene.ask(CRITERION);

        found.is("CONDITION GAR-1");
    }
}
