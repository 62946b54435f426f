/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.beveiligdebedden.norm.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** FIN-1 to FIN-11: which acts can pay for each part of the levensloopaanpak. */
class LifecourseComponentTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final List<LegalTitle> TBS = List.of(LegalTitle.builder()
            .kind(TitleKind.TBS_VOORWAARDEN)
            .from(DAY.minusDays(9))
            .until(DAY)
            .build());

    @ParameterizedTest(name = "{0}: {1} is paid from {2}, with a criminal title from {3}")
    @CsvSource({
        "FIN-1, AANMELDING_EN_START, WMO, WMO",
        "FIN-2, BEHANDELING, ZVW WLZ, ZVW WLZ WFZ",
        "FIN-3, REGIE, ZVW WLZ WMO, ZVW WLZ WMO",
        "FIN-4, BEGELEIDING, WLZ WMO, WLZ WFZ WMO",
        "FIN-5, DAGBESTEDING, WLZ WMO, WLZ WFZ WMO",
        "FIN-6, BEMOEIZORG, WMO, WMO",
        "FIN-7, MANTELZORG, WMO, WMO",
        "FIN-8, BESCHERMD_WONEN, WLZ WMO, WLZ WFZ WMO",
        "FIN-9, MONITORING, ZVW WLZ WMO, WFZ",
        "FIN-10, WERK_EN_INKOMEN, '', ''",
        "FIN-11, BIZ, ZVW WLZ, ZVW WLZ WFZ"
    })
    void each_component_has_its_acts(String rule, LifecourseComponent component, String acts, String withTitle) {
        assertThat(component.paidOn(DAY, List.of()).rule().id()).hasToString(rule);
        assertThat(codes(component, List.of())).isEqualTo(acts);
        assertThat(codes(component, TBS)).isEqualTo(withTitle);
    }

    @Test
    void FIN_2_the_Wfz_stops_on_the_day_after_the_criminal_title() {
        assertThat(LifecourseComponent.BEHANDELING.actsOn(DAY.plusDays(1), TBS))
                .isEqualTo(LifecourseComponent.BEHANDELING.actsOn(DAY, List.of()));
    }

    @Test
    void FIN_10_other_acts_of_the_municipality_pay_for_work_and_income() {
        assertThat(LifecourseComponent.WERK_EN_INKOMEN.paidOn(DAY, TBS).text().nl())
                .isEqualTo("hulp bij werk en inkomen: Participatiewet, Wet gemeentelijke schuldhulpverlening.");
    }

    @Test
    void every_component_has_its_reason_in_the_order_of_the_rules() {
        assertThat(LifecourseComponent.reasons())
                .map(reason -> reason.rule().id().value())
                .containsExactly(
                        "FIN-1", "FIN-2", "FIN-3", "FIN-4", "FIN-5", "FIN-6", "FIN-7", "FIN-8", "FIN-9", "FIN-10",
                        "FIN-11");
    }

    @ParameterizedTest
    @EnumSource(LifecourseComponent.class)
    void a_finding_names_its_component_by_code_to_programs_and_in_words_to_people(LifecourseComponent component) {
        Fact fact = component.paidOn(DAY, List.of()).facts().get(0);

        assertThat(fact.value()).isEqualTo(component.name());
        assertThat(fact.words()).isEqualTo(component.words());
    }

    private static String codes(LifecourseComponent component, List<LegalTitle> titles) {
        return String.join(
                " ",
                component.actsOn(DAY, titles).stream().map(act -> act.code()).toList());
    }
}
