/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FIN-12 and FIN-13: the number of a day of a stay, and who pays for it. */
class StayDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    /** Drawn cases of the shared scenarios. */
    @ParameterizedTest(name = "stay from {0}, away {1}, on {2}: day {3}, {4}")
    @CsvSource({
        "2020-03-29, 2021-01-01/2021-01-30 2021-05-13/2021-05-13, 2021-01-15, , ",
        "2020-11-30, , 2020-11-29, , ",
        "2020-09-16, 2021-11-07/2021-12-07 2022-02-21/2022-03-24, 2020-09-16, 1, ZVW",
        "2018-03-17, 2018-05-18/2018-06-18, 2020-04-21, 673, ZVW_LGGZ",
        "2020-05-06, 2021-06-11/2021-06-11, 2021-05-05, 365, ZVW",
        "2019-11-07, 2020-08-17/2020-08-17, 2023-03-20, 1229, WLZ",
        "2018-12-03, 2019-11-12/2019-11-22 2020-01-25/2020-02-04, 2021-12-19, 1091, ZVW_LGGZ",
        "2020-01-26, 2020-09-26/2020-10-25 2020-10-26/2020-11-09, 2024-04-16, 1254, WLZ",
        "2020-08-30, , 2023-08-29, 1095, ZVW_LGGZ",
        "2018-07-13, 2018-12-14/2019-01-13 2019-01-15/2019-02-11, 2019-07-13, 153, ZVW",
        "2018-11-10, 2019-06-05/2019-06-15 2019-08-07/2019-10-06, 2021-03-03, 514, ZVW_LGGZ",
        "2019-08-20, 2019-12-16/2020-01-14 2020-06-24/2020-07-23, 2022-08-18, 1035, ZVW_LGGZ"
    })
    void a_day_has_its_number_and_its_payer(
            LocalDate stayFrom, String away, LocalDate date, Integer number, StayPayer payer) {
        StayDays stay = StayDays.of(stayFrom, interruptions(away));

        assertThat(stay.dayNumber(date).stream().boxed().findFirst()).isEqualTo(Optional.ofNullable(number));
        assertThat(stay.payer(date)).isEqualTo(Optional.ofNullable(payer));
    }

    @ParameterizedTest(name = "day {0}: {1}")
    @CsvSource({"1, ZVW", "365, ZVW", "366, ZVW_LGGZ", "1095, ZVW_LGGZ", "1096, WLZ", "5000, WLZ"})
    void the_payer_changes_after_365_and_after_1095_days(int number, StayPayer expected) {
        StayDays stay = StayDays.of(FIRST, List.of());

        assertThat(stay.payer(FIRST.plusDays(number - 1))).contains(expected);
    }

    @ParameterizedTest(name = "away {0} days: day {1}")
    @CsvSource({"1, 101", "30, 101", "31, 1"})
    void an_interruption_of_more_than_30_days_starts_a_new_count(int days, int expected) {
        LocalDate away = FIRST.plusDays(100);
        StayDays stay = StayDays.of(FIRST, List.of(Interruption.of(away, away.plusDays(days - 1))));

        assertThat(stay.dayNumber(away.minusDays(1))).hasValue(100);
        assertThat(stay.dayNumber(away.plusDays(days))).hasValue(expected);
    }

    @Test
    void every_long_interruption_starts_a_new_count() {
        StayDays stay = StayDays.of(FIRST, List.of(away("2020-03-01", "2020-03-31"), away("2020-06-01", "2020-07-01")));

        assertThat(stay.dayNumber(LocalDate.of(2020, 4, 1))).hasValue(1);
        assertThat(stay.dayNumber(LocalDate.of(2020, 7, 2))).hasValue(1);
    }

    @ParameterizedTest(name = "the second begins {0} days after the first: day {1}")
    @CsvSource({"15, 1", "16, 1", "17, 102"})
    void interruptions_that_touch_or_overlap_are_one(int apart, int expected) {
        LocalDate away = FIRST.plusDays(100);
        LocalDate again = away.plusDays(apart);
        StayDays stay = StayDays.of(
                FIRST, List.of(Interruption.of(again, again.plusDays(15)), Interruption.of(away, away.plusDays(15))));

        int number = stay.dayNumber(again.plusDays(16)).orElseThrow();

        assertThat(number).isEqualTo(expected);
    }

    @Test
    void an_interruption_inside_another_adds_nothing() {
        StayDays stay = StayDays.of(FIRST, List.of(away("2020-03-01", "2020-03-20"), away("2020-03-05", "2020-03-06")));

        assertThat(stay.interruptions()).containsExactly(away("2020-03-01", "2020-03-20"));
    }

    @Test
    void an_interruption_without_end_still_runs() {
        StayDays stay = StayDays.of(FIRST, List.of(Interruption.since(FIRST.plusDays(10))));

        assertThat(stay.dayNumber(FIRST.plusDays(9))).hasValue(10);
        assertThat(stay.dayNumber(FIRST.plusDays(10))).isEmpty();
        assertThat(stay.payer(FIRST.plusYears(9))).isEmpty();
    }

    @Test
    void what_touches_an_interruption_without_end_runs_on_too() {
        Interruption open = Interruption.since(FIRST.plusDays(10));
        StayDays before = StayDays.of(FIRST, List.of(Interruption.of(FIRST.plusDays(5), FIRST.plusDays(9)), open));
        StayDays after = StayDays.of(FIRST, List.of(open, Interruption.of(FIRST.plusDays(20), FIRST.plusDays(21))));

        assertThat(before.interruptions()).containsExactly(Interruption.since(FIRST.plusDays(5)));
        assertThat(after.interruptions()).containsExactly(open);
    }

    @Test
    void an_interruption_before_the_stay_is_refused() {
        List<Interruption> early = List.of(Interruption.of(FIRST.minusDays(1), FIRST));

        assertThatThrownBy(() -> StayDays.of(FIRST, early))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interruptions must begin on stayFrom or later");
    }

    @Test
    void a_stay_may_begin_with_an_interruption() {
        StayDays stay = StayDays.of(FIRST, List.of(Interruption.of(FIRST, FIRST)));

        assertThat(stay.dayNumber(FIRST)).isEmpty();
        assertThat(stay.dayNumber(FIRST.plusDays(1))).hasValue(1);
    }

    @Test
    void an_interruption_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> away("2020-03-02", "2020-03-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until must be from or later");
    }

    @ParameterizedTest(name = "away {0}: the Wlz pays from {1}")
    @CsvSource({
        "'', 2022-12-31",
        "2020-03-01/2020-03-30, 2023-01-30",
        "2020-03-01/2020-03-31, 2023-04-01",
        "2022-12-30/2022-12-30, 2023-01-01",
        "2022-12-31/2022-12-31, 2023-01-01",
        "2023-01-01/2023-01-01, 2022-12-31",
        "2023-06-01/2023-07-01, 2026-07-01",
        "2020-02-01/2020-02-10 2020-03-01/2020-03-31 2020-05-01/2020-05-10, 2023-04-11"
    })
    void day_1096_of_the_last_count_is_the_first_that_the_Wlz_pays(String away, LocalDate expected) {
        StayDays stay = StayDays.of(FIRST, interruptions(away));

        assertThat(stay.firstWlzDay()).contains(expected);
        assertThat(stay.dayNumber(expected)).hasValue(1096);
    }

    @Test
    void there_is_no_day_1096_while_an_interruption_runs_before_it() {
        StayDays before = StayDays.of(FIRST, List.of(Interruption.since(LocalDate.of(2022, 12, 31))));
        StayDays after = StayDays.of(FIRST, List.of(Interruption.since(LocalDate.of(2023, 1, 1))));

        assertThat(before.firstWlzDay()).isEmpty();
        assertThat(after.firstWlzDay()).contains(LocalDate.of(2022, 12, 31));
    }

    @Test
    void the_payer_can_only_change_at_the_start_of_a_count_around_an_interruption_and_after_365_and_1095_days() {
        StayDays stay = StayDays.of(FIRST, List.of(away("2020-02-01", "2020-02-10"), away("2020-03-01", "2020-03-31")));

        assertThat(stay.turningDays())
                .map(LocalDate::toString)
                .containsExactly(
                        "2020-01-01",
                        "2020-02-01",
                        "2020-02-11",
                        "2020-03-01",
                        "2020-04-01",
                        "2021-04-01",
                        "2023-04-01");
    }

    @Test
    void a_stay_and_its_interruptions_show_nothing_of_a_person() {
        Interruption away = away("2020-02-01", "2020-02-10");

        assertThat(away).hasToString("Interruption{}");
        assertThat(StayDays.of(FIRST, List.of(away))).hasToString("StayDays{}");
    }

    @Test
    void each_payer_names_its_rule_and_its_first_day() {
        assertThat(List.of(StayPayer.values()))
                .map(payer -> payer.code() + " " + payer.firstDay() + " "
                        + payer.rule().id() + " " + payer.words().en())
                .containsExactly(
                        "ZVW 1 FIN-12 Health Insurance Act",
                        "ZVW_LGGZ 366 FIN-12 Health Insurance Act, long-term mental care",
                        "WLZ 1096 FIN-13 Long-term Care Act");
    }

    private static Interruption away(String from, String until) {
        return Interruption.of(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static List<Interruption> interruptions(String away) {
        return away == null || away.isEmpty()
                ? List.of()
                : Arrays.stream(away.split(" "))
                        .map(days -> days.split("/"))
                        .map(days -> away(days[0], days[1]))
                        .toList();
    }
}
