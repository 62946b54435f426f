/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.law.TitleKind.ISD;
import static nl.beveiligdebedden.law.TitleKind.ZM;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aPersonOf;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Each criterion names by itself the days on which its answer may change, whatever else is asked beside it. */
class TurningPointsTest {

    @Test
    void the_adult_norm_turns_in_the_year_in_which_the_person_turns_19() {
        Scenario scenario = given(aPersonOf(17));

        assertThat(days(new AdultNormCriterion(), scenario)).containsExactly("2024-01-01");
    }

    @Test
    void a_contra_indication_turns_in_the_years_in_which_the_person_turns_18_and_19() {
        Scenario scenario =
                given(aPersonOf(17)).on(aUnit().contraIndications(Recorded.of(ContraIndication.of("JONGER_DAN_18"))));

        assertThat(days(new ContraIndicationCriterion(), scenario)).containsExactly("2023-01-01", "2024-01-01");
    }

    @Test
    void a_profile_turns_in_the_years_in_which_the_person_turns_18_19_23_and_24() {
        Scenario scenario = given(aPersonOf(17)).on(aUnit().requiredIndications(List.of(Indication.of("3LVG"))));

        assertThat(days(new IndicationCriterion(), scenario))
                .containsExactly("2023-01-01", "2024-01-01", "2028-01-01", "2029-01-01");
    }

    @Test
    void a_title_turns_on_its_first_day_and_on_the_day_after_its_last() {
        Scenario scenario = given().holding(aTitle(ZM).from(TODAY.plusDays(1)).until(TODAY.plusDays(3)));

        assertThat(days(new TitleCriterion(), scenario)).containsExactly("2022-06-16", "2022-06-19");
        assertThat(days(new LevelFourCriterion(), scenario)).containsExactly("2022-06-16", "2022-06-19");
    }

    @Test
    void the_end_of_a_criminal_title_turns_six_weeks_before_it_too() {
        Scenario scenario = given().holding(aTitle(ISD).until(TODAY.plusDays(50)));

        assertThat(days(new TitleEndCriterion(), scenario)).contains("2022-06-23", "2022-08-05");
    }

    @Test
    void a_confirmation_turns_when_it_is_fresh_no_more_and_when_it_is_usable_no_more() {
        Scenario scenario = given().confirmed("2022-06-15T09:00:00Z");

        assertThat(days(new FreshnessCriterion(), scenario)).contains("2022-06-17", "2022-06-23");
    }

    @Test
    void an_age_that_nobody_knows_never_turns() {
        Scenario scenario = given(aPerson().birthYear(OptionalInt.empty()));

        assertThat(days(new AdultNormCriterion(), scenario)).isEmpty();
    }

    private static List<String> days(Criterion criterion, Scenario scenario) {
        return criterion
                .turningPoints(scenario.pairing())
                .sorted()
                .map(moment -> DutchTime.dayOf(moment).toString())
                .toList();
    }
}
