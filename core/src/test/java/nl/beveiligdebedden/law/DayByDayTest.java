/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static java.util.stream.Collectors.joining;
import static nl.beveiligdebedden.law.Titles.fact;
import static nl.beveiligdebedden.law.Titles.key;
import static nl.beveiligdebedden.law.Titles.keys;
import static nl.beveiligdebedden.law.Titles.timeline;
import static nl.beveiligdebedden.law.Titles.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.beveiligdebedden.CountedDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every boundary over ten years, leap days included, against a count of one day at a time. */
class DayByDayTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2030, 1, 1);

    @ParameterizedTest(name = "{0}: {1} days")
    @CsvSource({"CM, 3", "IBS, 3", "VCM, 21", "VIBS, 42"})
    void a_term_in_days_ends_where_the_count_ends(TitleKind kind, int days) {
        days().forEach(first -> assertTerm(kind, first, CountedDays.after(first, days)));
    }

    @ParameterizedTest(name = "{0}: {1} months")
    @CsvSource({"ZM, 6", "RM, 6", "ART21, 60", "TBS_DWANG, 24", "TBS_VOORWAARDEN, 24", "ISD, 24", "PIJ, 36"})
    void a_term_in_months_ends_on_the_day_with_the_same_number(TitleKind kind, int months) {
        days().forEach(first -> assertTerm(kind, first, afterMonths(first, months)));
    }

    @ParameterizedTest(name = "{0}: {1} days, else {2}, and after that {3}")
    @CsvSource({
        "CM, 7, LAW-CM-2 UNKNOWN, LAW-CM-1 BLOCK",
        "IBS, 7, LAW-IBS-2 UNKNOWN, LAW-IBS-1 BLOCK",
        "VCM, 42, LAW-VCM-2 UNKNOWN, LAW-VCM-2 BLOCK"
    })
    void an_exception_in_days_ends_where_the_count_ends(TitleKind kind, int days, String until, String later) {
        days().forEach(first -> assertFindings(kind, first, CountedDays.after(first, days), until, later));
    }

    @ParameterizedTest(name = "{0}: {1} months, else {2}, and after that {3}")
    @CsvSource({
        "ZM, 12, LAW-ZM-2 UNKNOWN, LAW-ZM-3 UNKNOWN",
        "ZM, 24, LAW-ZM-3 UNKNOWN, LAW-ZM-3 BLOCK",
        "RM, 24, LAW-RM-2 UNKNOWN, LAW-RM-3 UNKNOWN",
        "RM, 60, LAW-RM-3 UNKNOWN, LAW-RM-3 UNKNOWN",
        "PIJ, 84, LAW-PIJ-2 UNKNOWN, LAW-PIJ-2 BLOCK"
    })
    void a_later_term_ends_on_the_day_with_the_same_number(TitleKind kind, int months, String until, String later) {
        days().forEach(first -> assertFindings(kind, first, afterMonths(first, months), until, later));
    }

    @Test
    void after_five_years_of_care_without_a_break_a_ZM_ends_after_24_months() {
        days().forEach(first -> {
            LegalTitle fiveYears = title(TitleKind.ZM, first.minusYears(5), first.minusDays(1));
            LegalTitle less = title(TitleKind.ZM, first.minusYears(5).plusDays(1), first.minusDays(1));
            LegalTitle next = title(TitleKind.ZM, first, afterMonths(first, 24));
            LegalTitle longer =
                    title(TitleKind.ZM, first, afterMonths(first, 24).plusDays(1));

            assertThat(lastCheck(fiveYears, next)).isEqualTo("");
            assertThat(lastCheck(fiveYears, longer)).isEqualTo("LAW-ZM-3 BLOCK");
            assertThat(lastCheck(less, next)).isEqualTo("LAW-ZM-3 UNKNOWN");
        });
    }

    @Test
    void an_RM_that_connects_ends_after_2_years_and_the_one_after_that_after_5_years() {
        days().forEach(first -> {
            LegalTitle earliest = title(TitleKind.RM, first.minusDays(60), first.minusDays(31));
            LegalTitle earlier = title(TitleKind.RM, first.minusDays(30), first.minusDays(1));
            LegalTitle twoYears = title(TitleKind.RM, first, afterMonths(first, 24));
            LegalTitle fiveYears = title(TitleKind.RM, first, afterMonths(first, 60));
            LegalTitle longer =
                    title(TitleKind.RM, first, afterMonths(first, 60).plusDays(1));

            assertThat(lastCheck(earlier, twoYears)).isEqualTo("");
            assertThat(lastCheck(earlier, fiveYears)).isEqualTo("LAW-RM-3 UNKNOWN");
            assertThat(lastCheck(earliest, earlier, fiveYears)).isEqualTo("");
            assertThat(lastCheck(earliest, earlier, longer)).isEqualTo("LAW-RM-3 UNKNOWN");
        });
    }

    @Test
    void the_days_to_ask_before_a_VIBS_ends_are_counted_back_from_its_end() {
        days().forEach(last -> {
            LegalTitle vibs = title(TitleKind.VIBS, last.minusDays(20), last);

            assertThat(timeline(vibs).endsFrom(last).get(0).applications())
                    .map(TitleApplication::askBy)
                    .contains(CountedDays.before(last, 7), CountedDays.before(last, 14));
        });
    }

    @Test
    void a_ZM_that_is_to_connect_to_a_ZM_is_asked_for_28_days_before_that_ends() {
        days().forEach(last -> {
            LegalTitle zm = title(TitleKind.ZM, last.minusDays(30), last);

            assertThat(timeline(zm).endsFrom(last).get(0).applications())
                    .filteredOn(application -> application.kind() == TitleKind.ZM)
                    .map(TitleApplication::askBy)
                    .as("a ZM until %s", last)
                    .containsExactly(CountedDays.before(last, 28));
        });
    }

    @Test
    void a_ZM_that_connects_ends_after_12_months() {
        days().forEach(first -> {
            LegalTitle earlier = title(TitleKind.ZM, first.minusDays(30), first.minusDays(1));
            LocalDate last = afterMonths(first, 12);

            assertThat(timeline(earlier, title(TitleKind.ZM, first, last)).checks())
                    .isEmpty();
            assertThat(keys(timeline(earlier, title(TitleKind.ZM, first, last.plusDays(1)))
                            .checks()))
                    .containsExactly("LAW-ZM-3 UNKNOWN");
        });
    }

    @Test
    void the_days_to_ask_and_to_prepare_are_counted_back_from_the_end() {
        days().forEach(last -> {
            TitleEnd end =
                    timeline(title(TitleKind.ISD, last, last)).endsFrom(last).get(0);

            assertThat(end.applications())
                    .map(TitleApplication::askBy)
                    .containsExactly(CountedDays.before(last, 49), CountedDays.before(last, 42));
            assertThat(fact("prepareFrom", end.findings().get(0)))
                    .isEqualTo(CountedDays.before(last, 42).toString());
        });
    }

    @Test
    void an_RM_can_be_carried_out_on_28_days_after_its_date_and_not_on_the_29th() {
        days().forEach(date -> {
            LegalTitle rm = title(TitleKind.RM, date, date.plusDays(100));
            LocalDate last = CountedDays.after(date, 28);

            assertThat(key(RmExecution.of(rm, last))).isEqualTo("LAW-RM-4 SUPPORT");
            assertThat(key(RmExecution.of(rm, last.plusDays(1)))).isEqualTo("LAW-RM-4 BLOCK");
        });
    }

    @Test
    void on_every_day_those_titles_hold_and_that_gap_is_first_which_a_day_by_day_search_finds() {
        List<LegalTitle> titles = List.of(
                title(TitleKind.ISD, "2020-02-29", "2022-02-28"),
                title(TitleKind.ZM, "2022-03-01", "2022-09-01"),
                title(TitleKind.ZM, "2022-08-31", "2023-08-31"),
                title(TitleKind.CM, "2024-02-28", "2024-02-29"),
                title(TitleKind.VCM, "2024-03-01", "2024-03-22"),
                title(TitleKind.RM, "2024-03-24", "2024-09-24"),
                title(TitleKind.RM, "2028-02-29", "2028-08-29"));
        TitleTimeline timeline = TitleTimeline.of(titles);
        Map<LocalDate, List<LegalTitle>> holding = holding(titles);

        days().forEach(day -> {
            assertThat(timeline.on(day).titles()).isEqualTo(holding.getOrDefault(day, List.of()));
            assertThat(timeline.firstGap(day).map(TitleGap::from)).contains(firstDayWithoutTitle(holding, day));
        });
    }

    @Test
    void every_day_of_a_stay_has_the_number_that_counting_gives() {
        List<Interruption> away = List.of(
                Interruption.of(LocalDate.of(2020, 2, 28), LocalDate.of(2020, 3, 1)),
                Interruption.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 29)),
                Interruption.of(LocalDate.of(2024, 2, 15), LocalDate.of(2024, 3, 16)),
                Interruption.of(LocalDate.of(2028, 2, 10), LocalDate.of(2028, 2, 28)),
                Interruption.of(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 9)));
        StayDays stay = StayDays.of(BEGIN, away);

        int count = 0;
        int daysAway = 0;
        for (LocalDate day = BEGIN; day.isBefore(END); day = day.plusDays(1)) {
            if (isAway(away, day)) {
                daysAway++;
                assertThat(stay.dayNumber(day)).isEmpty();
            } else {
                count = daysAway > 30 ? 1 : count + 1;
                daysAway = 0;
                assertThat(stay.dayNumber(day)).isEqualTo(OptionalInt.of(count));
            }
        }
    }

    private static void assertTerm(TitleKind kind, LocalDate first, LocalDate last) {
        assertThat(timeline(title(kind, first, last)).checks())
                .as("%s from %s until %s", kind, first, last)
                .isEmpty();
        assertThat(timeline(title(kind, first, last.plusDays(1))).checks())
                .as("%s from %s until a day after %s", kind, first, last)
                .hasSize(1);
    }

    private static void assertFindings(TitleKind kind, LocalDate first, LocalDate last, String until, String later) {
        assertThat(lastCheck(title(kind, first, last)))
                .as("%s from %s until %s", kind, first, last)
                .isEqualTo(until);
        assertThat(lastCheck(title(kind, first, last.plusDays(1))))
                .as("%s from %s until a day after %s", kind, first, last)
                .isEqualTo(later);
    }

    /** What is said of the term of the last of these titles; nothing when it is short enough. */
    private static String lastCheck(LegalTitle... titles) {
        String from = titles[titles.length - 1].from().orElseThrow().toString();
        return timeline(titles).checks().stream()
                .filter(check -> fact("from", check).equals(from))
                .map(Titles::key)
                .collect(joining(", "));
    }

    private static Stream<LocalDate> days() {
        return BEGIN.datesUntil(END);
    }

    /** Walks to the right month, then to the day with the same number or to the end of the month. */
    private static LocalDate afterMonths(LocalDate first, int months) {
        LocalDate day = first;
        int month = 0;
        while (month < months) {
            day = day.plusDays(1);
            month += day.getDayOfMonth() == 1 ? 1 : 0;
        }
        while (day.getDayOfMonth() < first.getDayOfMonth() && day.plusDays(1).getDayOfMonth() > 1) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The titles that hold on each day on which one does, told by walking through the days of each title. */
    private static Map<LocalDate, List<LegalTitle>> holding(List<LegalTitle> titles) {
        Map<LocalDate, List<LegalTitle>> holding = new HashMap<>();
        for (LegalTitle title : titles) {
            title.from()
                    .orElseThrow()
                    .datesUntil(title.until().orElseThrow().plusDays(1))
                    .forEach(day -> holding.computeIfAbsent(day, any -> new ArrayList<>())
                            .add(title));
        }
        return holding;
    }

    private static LocalDate firstDayWithoutTitle(Map<LocalDate, List<LegalTitle>> holding, LocalDate from) {
        LocalDate day = from;
        while (holding.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isAway(List<Interruption> away, LocalDate day) {
        return away.stream()
                .anyMatch(days ->
                        !day.isBefore(days.from()) && !day.isAfter(days.until().orElseThrow()));
    }
}
