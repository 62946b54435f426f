/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static nl.beveiligdebedden.law.Titles.fact;
import static nl.beveiligdebedden.law.Titles.keys;
import static nl.beveiligdebedden.law.Titles.timeline;
import static nl.beveiligdebedden.law.Titles.title;
import static nl.beveiligdebedden.law.Titles.withoutEnd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which titles hold, where the first gap is, and what must be asked for before an end. */
class TitleTimelineTest {

    private static final LegalTitle ISD = title(TitleKind.ISD, "2020-09-01", "2022-09-01");
    private static final LegalTitle ZM = title(TitleKind.ZM, "2022-01-10", "2022-07-10");

    @Test
    void the_example_of_the_page_about_the_time_line() {
        LegalTitle zm = LegalTitle.builder()
                .kind(TitleKind.ZM)
                .from(LocalDate.of(2022, 1, 10))
                .until(LocalDate.of(2022, 7, 10))
                .build();

        LocalDate day = LocalDate.of(2022, 6, 1);
        TitleTimeline timeline = TitleTimeline.of(List.of(zm));
        TitleEnd end = timeline.endsFrom(day).get(0);
        TitleApplication next = end.applications().get(0);

        assertThat(end.lastDay()).isEqualTo("2022-07-10");
        assertThat(next.kind()).isEqualTo(TitleKind.ZM);
        assertThat(next.askBy()).isEqualTo("2022-06-12");
        assertThat(next.finding().rule().id()).isEqualTo(new RuleId("LAW-ZM-4"));
        assertThat(timeline.firstGap(day)).map(TitleGap::from).contains(LocalDate.of(2022, 7, 11));
    }

    @Test
    void a_time_line_shows_nothing_of_a_person() {
        TitleTimeline timeline = timeline(ISD, ZM);
        TitleEnd end = timeline(ZM).endsFrom(LocalDate.of(2022, 6, 1)).get(0);

        assertThat(timeline.on(LocalDate.of(2022, 7, 10))).hasToString("TitleDay{}");
        assertThat(end).hasToString("TitleEnd{}");
        assertThat(end.applications().get(0)).hasToString("TitleApplication{}");
        assertThat(timeline.firstGap(LocalDate.of(2022, 6, 1)).orElseThrow()).hasToString("TitleGap{}");
    }

    @Test
    void on_a_day_the_titles_of_that_day_hold_TTL_1() {
        TitleTimeline timeline = timeline(ISD, ZM);

        TitleDay day = timeline.on(LocalDate.of(2022, 7, 10));

        assertThat(day.titles()).containsExactly(ISD, ZM);
        assertThat(keys(day.findings())).containsExactly("TTL-1 SUPPORT");
        assertThat(fact("titles", day.findings().get(0))).isEqualTo("ISD, ZM");
    }

    @Test
    void on_a_day_without_titles_none_holds_TTL_1() {
        TitleDay day = timeline(ZM).on(LocalDate.of(2022, 7, 11));

        assertThat(day.titles()).isEmpty();
        assertThat(keys(day.findings())).containsExactly("TTL-1 BLOCK");
    }

    @Test
    void a_title_that_holds_says_what_is_wrong_with_its_term() {
        TitleTimeline timeline = timeline(ZM, title(TitleKind.VIBS, "2022-05-01", "2022-07-17"));

        TitleDay day = timeline.on(LocalDate.of(2022, 6, 15));

        assertThat(keys(day.findings())).containsExactly("TTL-1 SUPPORT", "LAW-VIBS-1 BLOCK");
    }

    @Test
    void a_CM_without_end_holds_to_its_latest_end_and_after_that_nobody_knows() {
        TitleTimeline timeline = timeline(withoutEnd(TitleKind.CM, "2022-06-01"));

        TitleDay last = timeline.on(LocalDate.of(2022, 6, 4));
        TitleDay after = timeline.on(LocalDate.of(2022, 6, 5));

        assertThat(keys(last.findings())).containsExactly("TTL-1 SUPPORT", "LAW-CM-1 BLOCK");
        assertThat(after.titles()).isEmpty();
        assertThat(keys(after.findings())).containsExactly("TTL-1 UNKNOWN");
    }

    @Test
    void an_ISD_without_end_holds_two_years_and_after_that_nobody_knows_because_its_time_can_stand_still() {
        TitleTimeline timeline = timeline(withoutEnd(TitleKind.ISD, "2020-01-01"));

        assertThat(keysOn("2022-01-01", timeline)).containsExactly("TTL-1 SUPPORT", "LAW-ISD-1 UNKNOWN");
        assertThat(keysOn("2022-01-02", timeline)).containsExactly("TTL-1 UNKNOWN");
        assertThat(keysOn("2040-01-01", timeline)).containsExactly("TTL-1 UNKNOWN");
    }

    @Test
    void the_end_of_an_ISD_without_end_is_prepared_too() {
        TitleTimeline timeline = timeline(withoutEnd(TitleKind.ISD, "2021-01-01"));

        TitleEnd end = timeline.endsFrom(LocalDate.of(2022, 6, 15)).get(0);

        assertThat(end.lastDay()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(keys(end.findings())).contains("TTL-12 CONDITION", "TTL-16 CONDITION", "ESC-7 CONDITION");
    }

    @Test
    void a_PIJ_without_end_holds_three_years_and_never_after_seven() {
        TitleTimeline timeline = timeline(withoutEnd(TitleKind.PIJ, "2018-02-01"));

        assertThat(keysOn("2021-02-01", timeline)).containsExactly("TTL-1 SUPPORT", "LAW-PIJ-1 UNKNOWN");
        assertThat(keysOn("2025-02-01", timeline)).containsExactly("TTL-1 UNKNOWN");
        assertThat(keysOn("2025-02-02", timeline)).containsExactly("TTL-1 BLOCK");
    }

    @Test
    void a_title_from_before_the_law_holds_no_longer_than_one_from_its_first_day() {
        TitleTimeline timeline = timeline(withoutEnd(TitleKind.ZM, "2019-12-01"));

        assertThat(keysOn("2020-06-01", timeline)).containsExactly("TTL-1 SUPPORT", "LAW-ZM-1 BLOCK");
        assertThat(keysOn("2020-06-02", timeline)).containsExactly("TTL-1 UNKNOWN");
        assertThat(keysOn("2024-06-01", timeline)).containsExactly("TTL-1 BLOCK");
    }

    private static List<String> keysOn(String day, TitleTimeline timeline) {
        return keys(timeline.on(LocalDate.parse(day)).findings());
    }

    /** The court can extend it again and again. */
    @Test
    void a_TBS_without_end_holds_on() {
        TitleTimeline timeline = timeline(withoutEnd(TitleKind.TBS_DWANG, "2020-06-01"));

        TitleDay day = timeline.on(LocalDate.of(2030, 6, 1));

        assertThat(keys(day.findings())).containsExactly("TTL-1 SUPPORT", "LAW-TBS-1 UNKNOWN");
        assertThat(timeline.firstGap(LocalDate.of(2022, 1, 1))).isEmpty();
        assertThat(timeline.endsFrom(LocalDate.of(2022, 1, 1))).isEmpty();
    }

    @Test
    void the_first_gap_runs_to_the_next_title() {
        TitleTimeline timeline = timeline(ZM, title(TitleKind.ZM, "2022-07-13", "2023-01-13"));

        Optional<TitleGap> gap = timeline.firstGap(LocalDate.of(2022, 2, 1));

        assertThat(gap).map(TitleGap::from).contains(LocalDate.of(2022, 7, 11));
        assertThat(gap).flatMap(TitleGap::until).contains(LocalDate.of(2022, 7, 12));
        assertThat(gap).map(TitleGap::finding).map(Titles::key).contains("TTL-1 BLOCK");
    }

    @Test
    void after_the_last_title_the_gap_has_no_end() {
        Optional<TitleGap> gap = timeline(ZM).firstGap(LocalDate.of(2022, 7, 10));

        assertThat(gap).map(TitleGap::from).contains(LocalDate.of(2022, 7, 11));
        assertThat(gap).map(TitleGap::until).contains(Optional.empty());
    }

    @Test
    void a_gap_begins_on_the_day_from_which_we_look() {
        Optional<TitleGap> gap = timeline(ZM).firstGap(LocalDate.of(2022, 1, 1));

        assertThat(gap).map(TitleGap::from).contains(LocalDate.of(2022, 1, 1));
        assertThat(gap).flatMap(TitleGap::until).contains(LocalDate.of(2022, 1, 9));
    }

    @Test
    void a_gap_after_an_end_that_is_not_recorded_is_not_certain() {
        Optional<TitleGap> gap =
                timeline(withoutEnd(TitleKind.CM, "2022-06-01")).firstGap(LocalDate.of(2022, 6, 1));

        assertThat(gap).map(TitleGap::from).contains(LocalDate.of(2022, 6, 5));
        assertThat(gap).map(TitleGap::finding).map(Titles::key).contains("TTL-1 UNKNOWN");
    }

    @Test
    void a_title_without_an_end_holds_on_no_day_after_the_longest_term_of_the_law() {
        TitleTimeline timeline = timeline(withoutEnd(TitleKind.CM, "2022-06-01"));

        assertThat(Titles.key(timeline.on(LocalDate.of(2022, 6, 8)).findings().get(0)))
                .isEqualTo("TTL-1 UNKNOWN");
        assertThat(Titles.key(timeline.on(LocalDate.of(2022, 6, 9)).findings().get(0)))
                .isEqualTo("TTL-1 BLOCK");
    }

    @ParameterizedTest(name = "{0} that ends on 2022-09-01: {1}")
    @CsvSource({
        "CM, VCM 2022-09-01 LAW-VCM-3",
        "VCM, ZM 2022-09-01 LAW-ZM-5",
        "ZM, ZM 2022-08-04 LAW-ZM-4; RM 2022-07-21 LAW-RM-6",
        "IBS, VIBS 2022-09-01 LAW-VIBS-2",
        "VIBS, RM 2022-08-25 LAW-RM-5; ART21 2022-08-18 LAW-ART21-2",
        "RM, ZM 2022-07-14 LAW-ZM-8; RM 2022-07-21 LAW-RM-6",
        "ART21, ZM 2022-07-14 LAW-ZM-8; RM 2022-07-21 LAW-RM-6",
        "TBS_DWANG, ZM 2022-07-14 LAW-ZM-8; RM 2022-07-21 LAW-RM-6",
        "PIJ, ZM 2022-07-14 LAW-ZM-8; RM 2022-07-21 LAW-RM-6"
    })
    void before_an_end_the_next_title_must_be_asked_for_in_time(TitleKind kind, String expected) {
        TitleTimeline timeline = timeline(title(kind, "2022-08-31", "2022-09-01"));

        List<TitleApplication> applications =
                timeline.endsFrom(LocalDate.of(2022, 9, 1)).get(0).applications();

        assertThat(applications)
                .map(asked -> asked.kind() + " " + asked.askBy() + " "
                        + asked.finding().rule().id())
                .containsExactly(expected.split("; "));
    }

    @Test
    void what_to_ask_for_says_the_day_and_the_law() {
        TitleTimeline timeline = timeline(ZM);

        Finding finding = timeline.endsFrom(LocalDate.of(2022, 6, 1))
                .get(0)
                .applications()
                .get(1)
                .finding();

        assertThat(fact("mark", finding)).isEqualTo("TO_CONFIRM");
        assertThat(finding.text().en())
                .isEqualTo("Ask for this on 2022-05-29 or earlier: court authorisation (Wzd). Ask the CIZ for a court"
                        + " authorisation 6 weeks before the title ends: the CIZ and the court both need time.");
    }

    @Test
    void before_a_criminal_title_ends_a_civil_one_must_be_prepared_for_six_weeks_TTL_12_to_TTL_15() {
        TitleTimeline timeline = timeline(title(TitleKind.TBS_DWANG, "2020-09-01", "2022-09-01"));

        TitleEnd end = timeline.endsFrom(LocalDate.of(2022, 6, 15)).get(0);

        assertThat(keys(end.findings()))
                .containsExactly("TTL-12 CONDITION", "TTL-13 CONDITION", "TTL-14 CONDITION", "TTL-15 CONDITION");
        assertThat(fact("prepareFrom", end.findings().get(0))).isEqualTo("2022-07-21");
    }

    @Test
    void with_the_ISD_measure_the_forensic_indication_stops_TTL_16_ESC_7() {
        TitleEnd end = timeline(ISD).endsFrom(LocalDate.of(2022, 6, 15)).get(0);

        assertThat(keys(end.findings())).endsWith("TTL-16 CONDITION", "ESC-7 CONDITION");
        assertThat(fact("end", end.findings().get(4))).isEqualTo("2022-09-01");
        assertThat(fact("from", end.findings().get(5))).isEqualTo("2020-09-01");
    }

    @Test
    void nothing_is_asked_when_a_civil_title_takes_over_from_a_criminal_one_TTL_15() {
        TitleTimeline timeline = timeline(ISD, title(TitleKind.ZM, "2022-09-02", "2023-03-02"));

        TitleEnd end = timeline.endsFrom(LocalDate.of(2022, 6, 15)).get(0);

        assertThat(end.applications()).isEmpty();
        assertThat(keys(end.findings())).containsExactly("TTL-15 SUPPORT", "TTL-16 CONDITION", "ESC-7 CONDITION");
    }

    @Test
    void a_criminal_title_does_not_take_over_from_a_criminal_one() {
        TitleTimeline timeline = timeline(ISD, title(TitleKind.TBS_DWANG, "2022-09-02", "2024-09-02"));

        TitleEnd end = timeline.endsFrom(LocalDate.of(2022, 6, 15)).get(0);

        assertThat(end.applications()).hasSize(2);
    }

    @ParameterizedTest(name = "the next ZM from {0} until {1}: {2}")
    @CsvSource({
        "2022-07-11, 2022-07-11, ESC-8 SUPPORT",
        "2022-07-10, 2022-07-11, ESC-8 SUPPORT",
        "2022-07-12, 2022-12-31, ESC-8 CONDITION",
        "2022-02-01, 2022-07-10, ESC-8 CONDITION"
    })
    void a_civil_title_must_be_followed_in_time_by_one_that_lasts_longer_ESC_8(
            String from, String until, String expected) {
        TitleTimeline timeline = timeline(ZM, title(TitleKind.ZM, from, until));

        TitleEnd end = timeline.endsFrom(LocalDate.of(2022, 7, 10)).get(0);

        assertThat(keys(end.findings())).containsExactly(expected);
        assertThat(end.applications().isEmpty()).isEqualTo(expected.endsWith("SUPPORT"));
    }

    @Test
    void the_ends_come_in_order_and_those_of_the_past_are_left_out() {
        TitleTimeline timeline = timeline(ISD, ZM, title(TitleKind.CM, "2022-01-01", "2022-01-04"));

        List<TitleEnd> ends = timeline.endsFrom(LocalDate.of(2022, 7, 10));

        assertThat(ends).map(TitleEnd::title).containsExactly(ZM, ISD);
    }

    @Test
    void the_end_of_a_CM_without_one_is_its_latest() {
        TitleTimeline timeline = timeline(withoutEnd(TitleKind.CM, "2022-06-01"));

        TitleEnd end = timeline.endsFrom(LocalDate.of(2022, 6, 1)).get(0);

        assertThat(end.lastDay()).isEqualTo("2022-06-04");
    }

    @Test
    void titles_stand_in_order_each_once_and_those_without_a_first_day_last() {
        LegalTitle unknown = LegalTitle.builder().kind(TitleKind.CM).build();

        TitleTimeline timeline = timeline(unknown, ZM, ISD, ZM);

        assertThat(timeline.titles()).containsExactly(ISD, ZM, unknown);
    }

    @Test
    void titles_that_begin_on_one_day_stand_by_kind_and_then_by_their_end() {
        LegalTitle shorter = title(TitleKind.ZM, "2022-01-10", "2022-03-10");
        LegalTitle crisis = title(TitleKind.CM, "2022-01-10", "2022-01-13");

        TitleTimeline timeline = timeline(crisis, ZM, shorter);

        assertThat(timeline.titles()).containsExactly(shorter, ZM, crisis);
    }
}
