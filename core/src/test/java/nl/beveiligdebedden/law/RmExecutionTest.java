/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static nl.beveiligdebedden.law.Titles.fact;
import static nl.beveiligdebedden.law.Titles.key;
import static nl.beveiligdebedden.law.Titles.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.beveiligdebedden.norm.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LAW-RM-4: an RM must be carried out within four weeks. */
class RmExecutionTest {

    private static final LegalTitle RM = title(TitleKind.RM, "2022-02-01", "2022-08-01");

    @ParameterizedTest(name = "carried out on {0}: {1}")
    @CsvSource({"2022-02-01, LAW-RM-4 SUPPORT", "2022-03-01, LAW-RM-4 SUPPORT", "2022-03-02, LAW-RM-4 BLOCK"})
    void an_RM_must_be_carried_out_within_four_weeks_of_its_date(LocalDate executedOn, String expected) {
        Finding finding = RmExecution.of(RM, executedOn);

        assertThat(key(finding)).isEqualTo(expected);
        assertThat(fact("latest", finding)).isEqualTo("2022-03-01");
        assertThat(fact("executedOn", finding)).isEqualTo(executedOn.toString());
    }

    @Test
    void without_a_first_day_it_is_not_known() {
        LegalTitle rm = LegalTitle.builder().kind(TitleKind.RM).build();

        Finding finding = RmExecution.of(rm, LocalDate.of(2022, 3, 1));

        assertThat(key(finding)).isEqualTo("LAW-RM-4 UNKNOWN");
        assertThat(fact("missing", finding)).isEqualTo("from");
    }

    @Test
    void another_title_is_refused() {
        LegalTitle zm = title(TitleKind.ZM, "2022-02-01", "2022-08-01");

        assertThatThrownBy(() -> RmExecution.of(zm, LocalDate.of(2022, 3, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind (ZM) must be RM");
    }
}
