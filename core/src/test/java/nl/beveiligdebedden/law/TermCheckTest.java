/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static nl.beveiligdebedden.law.Titles.fact;
import static nl.beveiligdebedden.law.Titles.keys;
import static nl.beveiligdebedden.law.Titles.timeline;
import static nl.beveiligdebedden.law.Titles.title;
import static nl.beveiligdebedden.law.Titles.withoutEnd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beveiligdebedden.norm.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does a title hold longer than the law allows, or has it no end or no first day? */
class TermCheckTest {

    @ParameterizedTest(name = "{0} from {1} until {2}: {3}")
    @CsvSource({
        "CM, 2022-06-01, 2022-06-04, ''",
        "CM, 2022-06-01, 2022-06-05, LAW-CM-2 UNKNOWN",
        "CM, 2022-06-01, 2022-06-08, LAW-CM-2 UNKNOWN",
        "VCM, 2022-06-04, 2022-06-25, ''",
        "VCM, 2022-06-04, 2022-06-26, LAW-VCM-2 UNKNOWN",
        "VCM, 2022-06-04, 2022-07-16, LAW-VCM-2 UNKNOWN",
        "VCM, 2022-06-04, 2022-07-17, LAW-VCM-2 BLOCK",
        "ZM, 2022-01-10, 2022-07-10, ''",
        "ZM, 2022-01-10, 2022-07-11, LAW-ZM-2 UNKNOWN",
        "ZM, 2022-01-10, 2023-01-10, LAW-ZM-2 UNKNOWN",
        "ZM, 2022-01-10, 2023-01-11, LAW-ZM-3 UNKNOWN",
        "ZM, 2022-01-10, 2024-01-10, LAW-ZM-3 UNKNOWN",
        "ZM, 2022-01-10, 2024-01-11, LAW-ZM-3 BLOCK",
        "IBS, 2022-06-01, 2022-06-04, ''",
        "IBS, 2022-06-01, 2022-06-05, LAW-IBS-2 UNKNOWN",
        "VIBS, 2022-06-04, 2022-07-16, ''",
        "VIBS, 2022-06-04, 2022-07-17, LAW-VIBS-1 BLOCK",
        "RM, 2022-01-10, 2022-07-10, ''",
        "RM, 2022-01-10, 2022-07-11, LAW-RM-2 UNKNOWN",
        "RM, 2022-01-10, 2024-01-11, LAW-RM-3 UNKNOWN",
        "RM, 2022-01-10, 2027-01-11, LAW-RM-3 UNKNOWN",
        "ART21, 2022-01-10, 2027-01-10, ''",
        "ART21, 2022-01-10, 2027-01-11, LAW-ART21-1 UNKNOWN",
        "TBS_DWANG, 2022-01-10, 2024-01-10, ''",
        "TBS_DWANG, 2022-01-10, 2030-01-11, LAW-TBS-1 UNKNOWN",
        "TBS_VOORWAARDEN, 2022-01-10, 2024-01-11, LAW-TBS-1 UNKNOWN",
        "ISD, 2022-01-10, 2024-01-10, ''",
        "ISD, 2022-01-10, 2024-01-11, LAW-ISD-1 UNKNOWN",
        "PIJ, 2022-01-10, 2025-01-10, ''",
        "PIJ, 2022-01-10, 2025-01-11, LAW-PIJ-2 UNKNOWN",
        "PIJ, 2022-01-10, 2029-01-11, LAW-PIJ-2 BLOCK",
        "OVERIG_STRAFRECHTELIJK, 2022-01-10, 2042-01-10, ''",
        "TBS_DWANG, 2015-01-10, 2042-01-10, LAW-TBS-1 UNKNOWN"
    })
    void a_title_alone_may_hold_as_long_as_its_first_term(TitleKind kind, String from, String until, String expected) {
        TitleTimeline timeline = timeline(title(kind, from, until));

        List<Finding> findings = timeline.checks();

        assertThat(String.join(", ", keys(findings))).isEqualTo(expected);
    }

    @Test
    void a_term_to_confirm_does_not_save_a_CM_that_is_longer_still() {
        TitleTimeline timeline = timeline(title(TitleKind.CM, "2022-06-01", "2022-06-09"));

        Finding finding = timeline.checks().get(0);

        assertThat(keys(List.of(finding))).containsExactly("LAW-CM-1 BLOCK");
        assertThat(fact("latest", finding)).isEqualTo("2022-06-04");
    }

    @Test
    void a_second_RM_of_more_than_5_years_is_longer_than_any_term() {
        TitleTimeline timeline = timeline(
                title(TitleKind.RM, "2020-02-01", "2020-08-01"), title(TitleKind.RM, "2020-08-01", "2025-08-02"));

        assertThat(keys(timeline.checks())).containsExactly("LAW-RM-2 BLOCK");
    }

    @Test
    void what_is_too_long_names_the_latest_end_and_the_law() {
        TitleTimeline timeline = timeline(title(TitleKind.VIBS, "2022-06-04", "2022-07-17"));

        Finding finding = timeline.checks().get(0);

        assertThat(fact("latest", finding)).isEqualTo("2022-07-16");
        assertThat(fact("mark", finding)).isEqualTo("VERIFIED");
        assertThat(fact("law", finding)).isEqualTo("LAW-VIBS-1");
        assertThat(finding.criterion()).isEqualTo("title-term");
        assertThat(finding.text().en())
                .isEqualTo("This is longer than the law allows: continued emergency admission (Wzd) from 2022-06-04"
                        + " until 2022-07-17. The last day cannot be later than 2022-07-16.");
    }

    @Test
    void longer_than_a_term_to_confirm_is_told_as_something_to_find_out() {
        TitleTimeline timeline = timeline(
                title(TitleKind.RM, "2019-02-01", "2019-08-01"),
                title(TitleKind.RM, "2019-08-01", "2021-08-01"),
                title(TitleKind.RM, "2021-08-01", "2026-08-02"));

        Finding finding = timeline.checks().get(0);

        assertThat(keys(List.of(finding))).containsExactly("LAW-RM-3 UNKNOWN");
        assertThat(finding.text().en())
                .startsWith("This is longer than the term that we know:")
                .endsWith("If that term is right, 2026-08-01 is the last day. Find that out.");
    }

    @Test
    void what_may_be_longer_for_a_reason_that_the_titles_do_not_show_says_that_reason() {
        TitleTimeline timeline = timeline(title(TitleKind.ZM, "2022-01-10", "2023-01-10"));

        Finding finding = timeline.checks().get(0);

        assertThat(fact("latest", finding)).isEqualTo("2022-07-10");
        assertThat(finding.text().en())
                .endsWith("A care authorisation that connects to an earlier one holds for at most 12 months.");
    }

    @Test
    void a_ZM_that_connects_to_an_earlier_one_may_hold_12_months() {
        TitleTimeline timeline = timeline(
                title(TitleKind.ZM, "2022-01-10", "2022-07-10"), title(TitleKind.ZM, "2022-07-11", "2023-07-11"));

        assertThat(timeline.checks()).isEmpty();
    }

    @Test
    void a_ZM_after_a_day_without_title_is_a_first_one_again() {
        TitleTimeline timeline = timeline(
                title(TitleKind.ZM, "2022-01-10", "2022-07-10"), title(TitleKind.ZM, "2022-07-12", "2023-07-12"));

        assertThat(keys(timeline.checks())).containsExactly("LAW-ZM-2 UNKNOWN");
    }

    @Test
    void a_ZM_that_connects_to_a_VCM_only_is_a_first_one() {
        TitleTimeline timeline = timeline(
                title(TitleKind.VCM, "2022-06-04", "2022-06-25"), title(TitleKind.ZM, "2022-06-25", "2022-12-26"));

        assertThat(keys(timeline.checks())).containsExactly("LAW-ZM-2 UNKNOWN");
    }

    @ParameterizedTest(name = "care from {0}: {1}")
    @CsvSource({"2020-01-10, ''", "2020-01-11, LAW-ZM-3 UNKNOWN"})
    void a_ZM_may_hold_24_months_after_five_years_of_care_without_a_break(String careFrom, String expected) {
        TitleTimeline timeline = timeline(
                title(TitleKind.VCM, careFrom, "2020-01-31"),
                title(TitleKind.ZM, "2020-01-31", "2020-07-31"),
                title(TitleKind.ZM, "2020-07-31", "2021-07-31"),
                title(TitleKind.ZM, "2021-07-31", "2022-07-31"),
                title(TitleKind.ZM, "2022-07-31", "2023-07-31"),
                title(TitleKind.ZM, "2023-07-31", "2024-07-31"),
                title(TitleKind.ZM, "2024-07-31", "2025-01-09"),
                title(TitleKind.ZM, "2025-01-10", "2027-01-10"));

        List<Finding> findings = timeline.checks();

        assertThat(String.join(", ", keys(findings))).isEqualTo(expected);
    }

    @Test
    void an_RM_may_hold_2_years_after_a_first_one_and_5_years_after_that() {
        TitleTimeline timeline = timeline(
                title(TitleKind.RM, "2020-02-01", "2020-08-01"),
                title(TitleKind.RM, "2020-08-01", "2022-08-01"),
                title(TitleKind.RM, "2022-08-01", "2027-08-01"));

        assertThat(timeline.checks()).isEmpty();
    }

    @Test
    void a_second_RM_may_not_hold_5_years_yet() {
        TitleTimeline timeline = timeline(
                title(TitleKind.RM, "2020-02-01", "2020-08-01"), title(TitleKind.RM, "2020-08-01", "2022-08-02"));

        assertThat(keys(timeline.checks())).containsExactly("LAW-RM-3 UNKNOWN");
    }

    @ParameterizedTest(name = "{0} of 2022-06-01: {1}, at the latest {2}")
    @CsvSource({
        "CM, LAW-CM-1 BLOCK, 2022-06-04",
        "VCM, LAW-VCM-1 BLOCK, 2022-06-22",
        "ZM, LAW-ZM-1 BLOCK, 2022-12-01",
        "IBS, LAW-IBS-1 BLOCK, 2022-06-04",
        "VIBS, LAW-VIBS-1 BLOCK, 2022-07-13",
        "RM, LAW-RM-1 UNKNOWN, 2022-12-01",
        "ART21, LAW-ART21-1 UNKNOWN, 2027-06-01",
        "TBS_DWANG, LAW-TBS-1 UNKNOWN, 2024-06-01",
        "ISD, LAW-ISD-1 UNKNOWN, 2024-06-01",
        "PIJ, LAW-PIJ-1 UNKNOWN, 2025-06-01"
    })
    void a_title_cannot_be_without_an_end(TitleKind kind, String expected, String latest) {
        TitleTimeline timeline = timeline(withoutEnd(kind, "2022-06-01"));

        List<Finding> findings = timeline.checks();

        assertThat(keys(findings)).containsExactly(expected);
        assertThat(fact("latest", findings.get(0))).isEqualTo(latest);
        assertThat(fact("until", findings.get(0))).isEqualTo("none");
    }

    @Test
    void of_another_criminal_title_we_know_no_term() {
        TitleTimeline timeline = timeline(withoutEnd(TitleKind.OVERIG_STRAFRECHTELIJK, "2022-06-01"));

        assertThat(timeline.checks()).isEmpty();
    }

    @Test
    void a_title_without_a_first_day_counts_on_no_day() {
        TitleTimeline timeline =
                timeline(LegalTitle.builder().kind(TitleKind.ZM).build());

        List<Finding> findings = timeline.checks();

        assertThat(keys(findings)).containsExactly("TTL-1 UNKNOWN");
        assertThat(fact("missing", findings.get(0))).isEqualTo("from");
    }
}
