/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.law.TitleKind.ISD;
import static nl.beveiligdebedden.law.TitleKind.PIJ;
import static nl.beveiligdebedden.law.TitleKind.ZM;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 11 of the contract: does a criminal title end soon? */
class TitleEndCriterionTest {

    private static final Criterion CRITERION = new TitleEndCriterion();

    @Test
    void a_criminal_title_that_ends_42_days_after_admission_is_a_condition_by_TTL_12() {
        Scenario scenario = given().holding(aTitle(ISD).until(TODAY.plusDays(42)));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION TTL-12").facts(Map.of("end", "2022-07-27"));
    }

    @Test
    void a_criminal_title_that_ends_43_days_after_admission_gives_no_finding() {
        Scenario scenario = given().holding(aTitle(ISD).until(TODAY.plusDays(43)));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_criminal_title_that_ends_on_the_day_of_admission_is_a_condition_by_TTL_12() {
        Scenario scenario = given().holding(aTitle(ISD).until(TODAY));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION TTL-12");
    }

    @Test
    void a_criminal_title_that_has_ended_gives_no_finding() {
        Scenario scenario = given().holding(aTitle(ISD).until(TODAY.minusDays(1)));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_criminal_title_without_an_end_gives_no_finding() {
        Scenario scenario = given().holding(aTitle(ISD).until(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_civil_title_that_ends_soon_gives_no_finding() {
        Scenario scenario = given().holding(aTitle(ZM).until(TODAY.plusDays(1)));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_civil_title_that_begins_the_next_day_connects() {
        Scenario scenario =
                given().holding(aTitle(ISD).until(TODAY.plusDays(9)), aTitle(ZM).from(TODAY.plusDays(10)));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_civil_title_that_begins_two_days_later_does_not_connect_for_TTL_12() {
        Scenario scenario =
                given().holding(aTitle(ISD).until(TODAY.plusDays(9)), aTitle(ZM).from(TODAY.plusDays(11)));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION TTL-12");
    }

    @Test
    void a_civil_title_that_ends_on_the_same_day_does_not_connect_for_TTL_12() {
        Scenario scenario =
                given().holding(aTitle(ISD).until(TODAY.plusDays(9)), aTitle(ZM).until(TODAY.plusDays(9)));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION TTL-12");
    }

    @Test
    void a_civil_title_without_an_end_connects() {
        Scenario scenario =
                given().holding(aTitle(ISD).until(TODAY.plusDays(9)), aTitle(ZM).until(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void another_criminal_title_does_not_connect_for_TTL_12() {
        Scenario scenario = given().holding(aTitle(ISD).until(TODAY.plusDays(9)), aTitle(PIJ));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION TTL-12").facts(Map.of("end", "2022-06-24"));
    }

    @Test
    void of_two_criminal_titles_the_first_end_is_named() {
        Scenario scenario = given().holding(
                        aTitle(ISD).until(TODAY.plusDays(9)), aTitle(PIJ).until(TODAY.plusDays(3)));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION TTL-12").facts(Map.of("end", "2022-06-18"));
    }
}
