/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import static nl.beveiligdebedden.lifecourse.LifecourseDecision.OUTFLOW_ALLOWED;
import static nl.beveiligdebedden.lifecourse.LifecourseDecision.OUTFLOW_NOT_YET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import nl.beveiligdebedden.norm.Finding;

/** For how long somebody has been stable (KVN-OUT-1), against a count of one day at a time. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class StabilityClockTest {

    private static final Map<String, Boolean> ALL_YES = Map.of(
            "protectiveFactorsSecured", true,
            "riskLoweredByAssessment", true,
            "fallbackPossible", true,
            "triadeConsulted", true);

    @Example
    void every_first_day_of_five_years_is_counted_as_one_day_at_a_time() {
        LocalDate begin = LocalDate.of(2019, 12, 1);
        begin.datesUntil(begin.plusYears(5)).forEach(first -> {
            StabilityClock clock = new StabilityClock(first, List.of());

            assertThat(clock.reachedOn(first)).isEqualTo(dayByDay(first, Set.of()).reached);
        });
    }

    @Property
    void months_and_the_day_on_which_24_are_full_are_those_of_one_day_at_a_time(
            @ForAll StabilityClock clock, @ForAll @IntRange(max = 1600) int days) {
        LocalDate day = clock.stableFrom().plusDays(days);
        Set<LocalDate> known = new TreeSet<>();
        clock.setbacks().stream()
                .map(Setback::date)
                .filter(date -> !date.isAfter(day))
                .forEach(known::add);

        Count count = dayByDay(clock.stableFrom(), known, day);

        assertThat(clock.stableMonths(day)).isEqualTo(count.months);
        assertThat(clock.since(day)).isEqualTo(count.since);
        assertThat(clock.reachedOn(day)).isEqualTo(dayByDay(count.since, Set.of()).reached);
    }

    @Property
    void a_setback_never_makes_the_months_more(@ForAll StabilityClock clock, @ForAll Setback setback) {
        LocalDate day = clock.stableFrom().plusYears(3);
        StabilityClock harder = new StabilityClock(
                clock.stableFrom(),
                Stream.concat(clock.setbacks().stream(), Stream.of(setback)).toList());

        assertThat(harder.stableMonths(day)).isLessThanOrEqualTo(clock.stableMonths(day));
    }

    @Property
    void the_24th_month_is_full_on_the_day_that_the_clock_names_and_not_the_day_before(@ForAll StabilityClock clock) {
        StabilityClock calm = new StabilityClock(clock.stableFrom(), List.of());
        LocalDate reached = calm.reachedOn(clock.stableFrom());

        assertThat(calm.stableMonths(reached)).isEqualTo(24);
        assertThat(calm.stableMonths(reached.minusDays(1))).isEqualTo(23);
    }

    @Example
    void who_is_stable_from_a_leap_day_is_so_for_24_months_on_the_first_of_March() {
        StabilityClock clock = new StabilityClock(LocalDate.of(2020, 2, 29), List.of());

        assertThat(clock.reachedOn(LocalDate.of(2020, 2, 29))).isEqualTo("2022-03-01");
        assertThat(clock.stableMonths(LocalDate.of(2022, 2, 28))).isEqualTo(23);
        assertThat(clock.stableMonths(LocalDate.of(2022, 3, 1))).isEqualTo(24);
    }

    @Example
    void a_setback_starts_the_count_anew_on_the_next_day_and_a_later_one_is_not_known_yet() {
        StabilityClock clock = clock("2020-01-01", "2021-06-30", "2022-05-01");

        assertThat(clock.stableMonths(LocalDate.of(2021, 6, 29))).isEqualTo(17);
        assertThat(clock.stableMonths(LocalDate.of(2021, 6, 30))).isZero();
        assertThat(clock.since(LocalDate.of(2022, 4, 30))).isEqualTo("2021-07-01");
        assertThat(clock.stableMonths(LocalDate.of(2022, 4, 30))).isEqualTo(9);
        assertThat(clock.reachedOn(LocalDate.of(2022, 6, 1))).isEqualTo("2024-05-02");
    }

    @Example
    void a_setback_before_the_first_stable_day_changes_nothing_and_before_that_day_nobody_is_stable() {
        StabilityClock clock = clock("2020-01-01", "2019-12-31");

        assertThat(clock.since(LocalDate.of(2021, 1, 1))).isEqualTo("2020-01-01");
        assertThat(clock.stableMonths(LocalDate.of(2019, 6, 1))).isZero();
    }

    @Example
    void outflow_is_possible_from_the_day_on_which_24_months_are_full_and_says_since_when_KVN_OUT_1() {
        StabilityClock clock = clock("2020-01-01", "2020-06-14");

        LifecourseAdvice before = Lifecourse.outflow(clock, LocalDate.of(2022, 6, 14), ALL_YES);
        LifecourseAdvice after = Lifecourse.outflow(clock, LocalDate.of(2022, 6, 15), ALL_YES);

        assertThat(before.decision()).isEqualTo(OUTFLOW_NOT_YET);
        assertThat(before.rules()).map(Object::toString).containsExactly("KVN-OUT-1");
        assertThat(facts(before))
                .containsExactly(
                        "stableMonths=23", "since=2020-06-15", "reachedOn=2022-06-15", "by=LEVENSLOOPAANBIEDER");
        assertThat(after.decision()).isEqualTo(OUTFLOW_ALLOWED);
        assertThat(facts(after)).containsExactly("stableMonths=24", "since=2020-06-15", "reachedOn=2022-06-15");
    }

    @Example
    void leaving_ends_with_a_warm_handover_and_says_that_no_instrument_measures_stability_KVN_OUT_6_KVN_OUT_7() {
        assertThat(steps(Lifecourse.outflow(24, ALL_YES))).containsExactly("KVN-OUT-7", "KVN-OUT-6", "GAR-8", "GAR-9");
        assertThat(steps(Lifecourse.outflow(23, ALL_YES))).containsExactly("KVN-OUT-7");
    }

    @Example
    void evidence_is_an_id_and_never_a_text_or_a_BSN() {
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setback(day, "sloeg een verpleger"))
                .withMessageNotContaining("sloeg");
        assertThatIllegalArgumentException().isThrownBy(() -> new Setback(day, "111222333"));
    }

    @Example
    void months_less_than_none_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecourse.outflow(-1, ALL_YES))
                .withMessage("stableMonths (-1) must be 0 or more");
    }

    /** What a count of one day at a time knows. */
    private record Count(LocalDate since, int months, LocalDate reached) {}

    private static Count dayByDay(LocalDate first, Set<LocalDate> setbacks) {
        return dayByDay(first, setbacks, first.plusYears(4));
    }

    /** Walks from the first day to the last; a month is full on its day, or on the 1st when the month before had no such day. */
    private static Count dayByDay(LocalDate first, Set<LocalDate> setbacks, LocalDate last) {
        LocalDate since = first;
        LocalDate reached = null;
        int months = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (setbacks.contains(day)) {
                since = day.plusDays(1);
                months = 0;
            } else if (day.isAfter(since) && isFull(since.getDayOfMonth(), day)) {
                months++;
            }
            reached = months == 24 && reached == null ? day : reached;
        }
        return new Count(since, months, reached);
    }

    private static boolean isFull(int number, LocalDate day) {
        return day.getDayOfMonth() == number
                || day.getDayOfMonth() == 1 && day.minusDays(1).lengthOfMonth() < number;
    }

    private static StabilityClock clock(String from, String... setbacks) {
        return new StabilityClock(
                LocalDate.parse(from),
                Stream.of(setbacks)
                        .map(date -> new Setback(LocalDate.parse(date), "incident-" + date))
                        .toList());
    }

    private static List<String> facts(LifecourseAdvice advice) {
        return advice.findings().get(0).facts().stream().map(Object::toString).toList();
    }

    private static List<String> steps(LifecourseAdvice advice) {
        return advice.steps().stream()
                .map(Finding::rule)
                .map(rule -> rule.id().value())
                .toList();
    }
}
