/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 2 of the contract: how long ago did a person confirm the bed? */
class FreshnessCriterionTest {

    private static final Criterion CRITERION = new FreshnessCriterion();

    @Test
    void a_bed_confirmed_today_gives_no_finding() {
        Scenario scenario = given().confirmed("2022-06-15T09:00:00Z");

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_bed_confirmed_yesterday_gives_no_finding() {
        Scenario scenario = given().confirmed("2022-06-13T22:00:00Z");

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_bed_confirmed_two_days_ago_must_be_phoned_for_BED_11() {
        Scenario scenario = given().confirmed("2022-06-13T21:59:59Z");

        Found found = scenario.when(CRITERION);

        found.is("CONDITION BED-11").facts(Map.of("confirmed", "2022-06-13", "days", "2"));
    }

    @Test
    void a_bed_confirmed_seven_days_ago_must_be_phoned_for_BED_11() {
        Scenario scenario = given().confirmed("2022-06-07T22:00:00Z");

        Found found = scenario.when(CRITERION);

        found.is("CONDITION BED-11").facts(Map.of("confirmed", "2022-06-08", "days", "7"));
    }

    @Test
    void a_bed_confirmed_eight_days_ago_is_not_known_by_FILL_9() {
        Scenario scenario = given().confirmed("2022-06-07T21:59:59Z");

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN FILL-9").facts(Map.of("missing", "confirmedAt", "confirmed", "2022-06-07", "days", "8"));
    }

    @Test
    void a_bed_that_nobody_confirmed_is_not_known_by_FILL_9() {
        Scenario scenario = given().in(aBed().confirmedAt(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN FILL-9").missing("confirmedAt");
    }

    @Test
    void a_confirmation_after_the_moment_of_asking_is_not_known_by_FILL_9() {
        Scenario scenario = given().confirmed("2022-06-15T10:00:01Z");

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN FILL-9").facts(Map.of("missing", "confirmedAt", "confirmed", "2022-06-15", "days", "0"));
    }

    @Test
    void a_confirmation_at_the_moment_of_asking_is_believed() {
        Scenario scenario = given().confirmed("2022-06-15T10:00:00Z");

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void what_software_carried_forward_is_no_confirmation() {
        Scenario scenario = given().in(aBed().confirmedAt(Optional.empty()).carriedForwardAt(MOMENT));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN FILL-9");
    }

    @Test
    void a_stricter_policy_asks_to_phone_after_one_day() {
        Scenario scenario = given().confirmed("2022-06-14T09:00:00Z").believing(new FreshnessPolicy(0, 1));

        Found found = scenario.when(CRITERION);

        found.is("CONDITION BED-11");
    }

    @Test
    void a_stricter_policy_does_not_know_after_two_days() {
        Scenario scenario = given().confirmed("2022-06-13T09:00:00Z").believing(new FreshnessPolicy(0, 1));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN FILL-9");
    }
}
