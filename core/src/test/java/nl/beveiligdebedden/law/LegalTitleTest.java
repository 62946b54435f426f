/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static nl.beveiligdebedden.law.TitleKind.ART21;
import static nl.beveiligdebedden.law.TitleKind.CM;
import static nl.beveiligdebedden.law.TitleKind.IBS;
import static nl.beveiligdebedden.law.TitleKind.ISD;
import static nl.beveiligdebedden.law.TitleKind.OVERIG_STRAFRECHTELIJK;
import static nl.beveiligdebedden.law.TitleKind.PIJ;
import static nl.beveiligdebedden.law.TitleKind.RM;
import static nl.beveiligdebedden.law.TitleKind.TBS_DWANG;
import static nl.beveiligdebedden.law.TitleKind.TBS_VOORWAARDEN;
import static nl.beveiligdebedden.law.TitleKind.VCM;
import static nl.beveiligdebedden.law.TitleKind.VIBS;
import static nl.beveiligdebedden.law.TitleKind.ZM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days a title holds, and when it takes over from another. */
class LegalTitleTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({
        "2022-06-15, 2022-06-15, true",
        "2022-06-14, 2022-06-16, true",
        "2022-06-16, 2022-06-17, false",
        "2022-06-13, 2022-06-14, false",
        "2022-06-15, , true",
        "2022-06-16, , false",
        " , 2022-06-15, false"
    })
    void a_title_holds_from_its_first_day_to_its_last(LocalDate from, LocalDate until, boolean holds) {
        LegalTitle title = title(from, until);

        boolean answer = title.holdsOn(DAY);

        assertThat(answer).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({
        "2022-06-16, 2022-12-31, true",
        "2022-06-17, 2022-12-31, false",
        "2022-01-01, 2022-06-16, true",
        "2022-01-01, 2022-06-15, false",
        "2022-01-01, 2022-06-14, false",
        "2022-06-16, , true",
        " , 2022-12-31, false"
    })
    void a_title_connects_when_it_begins_at_most_a_day_later_and_lasts_longer(
            LocalDate from, LocalDate until, boolean connects) {
        LegalTitle title = title(from, until);

        boolean answer = title.connectsTo(DAY);

        assertThat(answer).isEqualTo(connects);
    }

    @Test
    void a_title_that_ends_before_it_begins_can_hold_on_no_day() {
        LegalTitle title = title(DAY, DAY.minusDays(1));

        assertThat(title.canHold()).isFalse();
        assertThat(title.holdsOn(DAY)).isFalse();
        assertThat(title.holdsOn(DAY.minusDays(1))).isFalse();
    }

    @Test
    void a_title_without_a_first_day_can_hold_on_no_day() {
        LegalTitle title = LegalTitle.builder().kind(TitleKind.ZM).until(DAY).build();

        assertThat(title.canHold()).isFalse();
        assertThat(title.holdsOn(DAY)).isFalse();
    }

    @Test
    void a_title_of_one_day_can_hold() {
        LegalTitle title = title(DAY, DAY);

        assertThat(title.canHold()).isTrue();
    }

    @Test
    void a_title_has_no_Bvt_powers_unless_somebody_says_so() {
        LegalTitle title = title(DAY, DAY);

        assertThat(title.bvtPowers()).isFalse();
    }

    @Test
    void each_kind_of_title_has_its_regimes() {
        Map<Regime, List<TitleKind>> kinds = Map.of(
                Regime.WVGGZ, List.of(ZM, CM, VCM),
                Regime.WZD, List.of(RM, IBS, VIBS, ART21),
                Regime.WFZ, List.of(TBS_DWANG, TBS_VOORWAARDEN, ISD, PIJ, OVERIG_STRAFRECHTELIJK),
                Regime.BVT, List.of(TBS_DWANG));

        assertThat(kinds)
                .allSatisfy((regime, fitting) -> assertThat(TitleKind.values())
                        .filteredOn(kind -> kind.fits(regime))
                        .containsExactlyElementsOf(fitting));
        assertThat(TitleKind.values())
                .filteredOn(TitleKind::isCriminal)
                .containsExactlyElementsOf(kinds.get(Regime.WFZ));
        assertThat(TitleKind.values())
                .filteredOn(TitleKind::isWvggz)
                .containsExactlyElementsOf(kinds.get(Regime.WVGGZ));
    }

    private static LegalTitle title(LocalDate from, LocalDate until) {
        return LegalTitle.builder()
                .kind(ZM)
                .from(Optional.ofNullable(from))
                .until(Optional.ofNullable(until))
                .build();
    }
}
