/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.law.TitleKind.ISD;
import static nl.beveiligdebedden.law.TitleKind.ZM;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aPersonOf;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Until when the same facts give the same findings. */
class ValidUntilTest {

    @Test
    void a_confirmation_of_today_holds_until_the_end_of_tomorrow() {
        Scenario scenario = given().confirmed("2022-06-15T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-06-16T21:59:59Z"));
    }

    @Test
    void a_confirmation_of_two_days_ago_holds_until_the_end_of_the_seventh_day() {
        Scenario scenario = given().confirmed("2022-06-13T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-06-20T21:59:59Z"));
    }

    @Test
    void a_stale_confirmation_never_changes_any_more() {
        Scenario scenario = given().holding(aTitle(ZM).until(Optional.empty())).confirmed("2022-06-01T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).isEmpty();
    }

    @Test
    void a_bed_that_nobody_confirmed_never_changes() {
        Scenario scenario =
                given().holding(aTitle(ZM).until(Optional.empty())).in(aBed().confirmedAt(Optional.empty()));

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).isEmpty();
    }

    @Test
    void days_end_in_Amsterdam_winter_time() {
        Scenario scenario = given().confirmed("2022-01-15T09:00:00Z").asked("2022-01-15T10:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-01-16T22:59:59Z"));
    }

    @Test
    void the_night_that_summer_time_begins_is_an_hour_shorter() {
        Scenario scenario = given().confirmed("2022-03-26T09:00:00Z").asked("2022-03-26T10:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-03-27T21:59:59Z"));
    }

    @Test
    void the_night_that_summer_time_ends_is_an_hour_longer() {
        Scenario scenario = given().confirmed("2022-10-29T09:00:00Z").asked("2022-10-29T10:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-10-30T22:59:59Z"));
    }

    @Test
    void another_policy_gives_another_end() {
        Scenario scenario = given().confirmed("2022-06-15T09:00:00Z").believing(new FreshnessPolicy(0, 7));

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-06-15T21:59:59Z"));
    }

    @Test
    void a_future_confirmation_holds_until_the_second_before_it() {
        Scenario scenario = given().confirmed("2022-06-15T11:30:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-06-15T11:29:59Z"));
    }

    @Test
    void a_title_ends_with_its_last_day() {
        Scenario scenario = given().holding(aTitle(ZM).until(TODAY.plusDays(3))).confirmed("2022-06-01T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-06-18T21:59:59Z"));
    }

    @Test
    void a_title_that_is_to_begin_changes_the_answer() {
        Scenario scenario = given().holding(aTitle(ZM).from(TODAY.plusDays(3)).until(Optional.empty()))
                .confirmed("2022-06-01T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-06-17T21:59:59Z"));
    }

    @Test
    void the_sixth_week_before_the_end_of_a_criminal_title_changes_the_answer() {
        Scenario scenario =
                given().holding(aTitle(ISD).until(TODAY.plusDays(50))).confirmed("2022-06-01T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-06-22T21:59:59Z"));
    }

    @Test
    void a_person_of_18_is_a_year_older_with_the_new_year() {
        Scenario scenario =
                given(aPersonOf(18)).holding(aTitle(ZM).until(Optional.empty())).confirmed("2022-06-01T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-12-31T22:59:59Z"));
    }

    @Test
    void a_profile_of_a_person_of_22_turns_doubtful_with_the_new_year() {
        Scenario scenario = given(aPersonOf(22))
                .holding(aTitle(ZM).until(Optional.empty()))
                .requesting(request -> request.indications(List.of(Indication.of("3LVG"))))
                .on(aUnit().requiredIndications(List.of(Indication.of("3LVG"))))
                .confirmed("2022-06-01T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-12-31T22:59:59Z"));
    }

    @Test
    void the_first_change_counts() {
        Scenario scenario = given().holding(aTitle(ZM).until(TODAY)).confirmed("2022-06-15T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-06-15T21:59:59Z"));
    }

    @Test
    void a_fixed_day_of_admission_stops_titles_and_ages() {
        Scenario scenario = given(aPersonOf(18))
                .holding(aTitle(ISD).until(TODAY.plusDays(50)))
                .admittedOn(TODAY)
                .confirmed("2022-06-01T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).isEmpty();
    }

    @Test
    void a_fixed_day_of_admission_does_not_stop_freshness() {
        Scenario scenario = given().admittedOn(TODAY).confirmed("2022-06-15T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).contains(Instant.parse("2022-06-16T21:59:59Z"));
    }

    @Test
    void a_turning_point_that_changes_no_finding_does_not_count() {
        Scenario scenario = given().holding(
                        aTitle(ZM).until(TODAY.plusDays(3)), aTitle(ZM).until(Optional.empty()))
                .confirmed("2022-06-01T09:00:00Z");

        Assessment assessment = scenario.assess();

        assertThat(assessment.validUntil()).isEmpty();
    }

    @Test
    void another_bed_of_the_unit_that_takes_over_later_ends_the_answer() {
        Bed uncertain =
                aBed().confirmedAt(Instant.parse("2022-06-12T09:00:00Z")).build();
        Bed later = aBed().id(new BedId("b-02"))
                .confirmedAt(Instant.parse("2022-06-16T07:00:00Z"))
                .build();
        CapacitySnapshot capacity =
                new CapacitySnapshot(Optional.empty(), List.of(), List.of(aUnit().build()), List.of(uncertain, later));

        Assessment assessment = new Matcher(RuleSet.national())
                .assess(aRequest().build(), capacity, Asking.at(MOMENT))
                .get(0);

        assertThat(assessment.bed()).contains(uncertain.id());
        assertThat(assessment.validUntil()).contains(Instant.parse("2022-06-16T06:59:59Z"));
    }
}
