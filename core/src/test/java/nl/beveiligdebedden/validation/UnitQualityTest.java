/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the norm asks of a unit that gives BIZ: TEAM-8 to TEAM-13, KVN-BIZ-15, LVL-6, LVL-7, LVL-13 and LVL-15. */
class UnitQualityTest {

    private static final Map<String, Boolean> YES =
            UnitQuality.questions().codes().stream().collect(toMap(code -> code, code -> true));

    @Test
    void a_unit_with_everything_meets_every_criterion() {
        Unit unit = unit(UnitType.FPA, "VERPLEEGKUNDIGE", "ERVARINGSDESKUNDIGE", "PSYCHIATER", "ORTHOPEDAGOOG")
                .level(SecurityLevel.LEVEL_2_HIGH)
                .contractedActs(Recorded.of(FinancingAct.ZVW, FinancingAct.WFZ))
                .build();

        assertThat(told(unit, YES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VERPLEEGKUNDIGE, nurse",
        "ERVARINGSDESKUNDIGE, expertByExperience",
        "PSYCHIATER, psychiatrist",
        "PSYCHOLOOG, psychologist"
    })
    void each_profession_that_is_not_there_is_told_TEAM_8(String missing, String code) {
        String[] others = Stream.of("VERPLEEGKUNDIGE", "ERVARINGSDESKUNDIGE", "PSYCHIATER", "PSYCHOLOOG")
                .filter(one -> !one.equals(missing))
                .toArray(String[]::new);

        assertThat(told(unit(UnitType.KIB, others).build(), YES)).contains(code + " TEAM-8 CONDITION");
    }

    @Test
    void professionals_that_nobody_recorded_are_not_known_TEAM_8() {
        assertThat(told(unit(UnitType.KIB).build(), YES))
                .contains("nurse TEAM-8 UNKNOWN", "psychiatrist TEAM-8 UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({"SGLVG, avg", "LVG, avg", "VIC, avg", "FVA, addictionPhysician", "FVK, addictionPhysician"})
    void a_ward_for_disability_has_an_AVG_and_one_for_addiction_its_physician_TEAM_9(UnitType type, String code) {
        assertThat(told(unit(type, "PSYCHIATER").build(), YES)).contains(code + " TEAM-9 CONDITION");
        assertThat(told(unit(type, "AVG", "ARTS_VERSLAVINGSZORG").build(), YES))
                .noneMatch(line -> line.contains("TEAM-9"));
    }

    @ParameterizedTest
    @CsvSource({"FPA, VERSLAVING, addictionPhysician", "FPK, VERSLAVING, addictionPhysician", "FPA, SGLVG, avg"})
    void the_specialism_of_any_ward_asks_for_its_physician_too_TEAM_9(
            UnitType type, Specialism specialism, String code) {
        Unit.Builder unit = unit(type, "PSYCHIATER").specialism(specialism);

        assertThat(told(unit.build(), YES)).containsOnlyOnce(code + " TEAM-9 CONDITION");
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitType.class,
            names = {"FPA", "FPK", "FPC", "KIB", "HIC"})
    void no_other_ward_is_asked_for_them_TEAM_9(UnitType type) {
        assertThat(UnitQuality.of(unit(type, "PSYCHIATER").build(), YES))
                .noneMatch(finding -> finding.rule().id().value().equals("TEAM-9"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Specialism.class,
            names = {"PSYCHIATRIE", "KIB_LIZ"})
    void a_specialism_without_a_physician_of_its_own_asks_for_none_TEAM_9(Specialism specialism) {
        Unit unit = unit(UnitType.FPA, "PSYCHIATER").specialism(specialism).build();

        assertThat(UnitQuality.of(unit, YES))
                .noneMatch(finding -> finding.rule().id().value().equals("TEAM-9"));
    }

    @ParameterizedTest
    @CsvSource({"VERSLAVING, avg", "SGLVG, addictionPhysician"})
    void a_specialism_does_not_ask_for_the_physician_of_another_TEAM_9(Specialism specialism, String code) {
        Unit unit = unit(UnitType.FPA, "PSYCHIATER").specialism(specialism).build();

        assertThat(told(unit, YES)).noneMatch(line -> line.startsWith(code));
    }

    @Test
    void the_reasons_are_those_of_every_criterion_of_quality() {
        assertThat(UnitQuality.reasons())
                .map(reason -> reason.rule().id().value())
                .containsOnly(
                        "TEAM-8",
                        "TEAM-9",
                        "TEAM-10",
                        "TEAM-11",
                        "TEAM-12",
                        "TEAM-13",
                        "KVN-BIZ-15",
                        "LVL-6",
                        "LVL-7",
                        "LVL-13",
                        "LVL-15");
    }

    @Test
    void a_contract_under_the_Zvw_or_the_Wlz_is_one_for_regular_care_TEAM_11() {
        assertThat(contracts(Recorded.of(FinancingAct.WLZ))).doesNotContain("regularContract TEAM-11 CONDITION");
        assertThat(contracts(Recorded.of(FinancingAct.WFZ))).contains("regularContract TEAM-11 CONDITION");
        assertThat(contracts(Recorded.nothing())).contains("regularContract TEAM-11 UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "FPA, 2L, level2High LVL-6 CONDITION",
        "FPA, 2, level2High LVL-6 UNKNOWN",
        "FVA, 2H, ''",
        "FPA, 3, ''",
        "FPA, , level2High LVL-6 UNKNOWN",
        "FPK, 2H, level3 LVL-7 CONDITION",
        "FVK, 3, ''",
        "FPK, 4, ''",
        "FPK, , level3 LVL-7 UNKNOWN",
        "FPC, 4, ''"
    })
    void a_unit_that_gives_BIZ_is_heavy_enough_for_its_kind_LVL_6_LVL_7(UnitType type, String level, String told) {
        Unit unit = unit(type)
                .level(Stream.of(SecurityLevel.values())
                        .filter(one -> one.code().equals(level))
                        .findFirst())
                .build();

        assertThat(told(unit, YES).stream().filter(line -> line.contains(" LVL-")))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource({"HIC, YES, ''", "HIC, NO, CONDITION", "FHIC, NOT_RECORDED, UNKNOWN"})
    void a_HIC_gives_BIZ_only_with_extra_security_staff_LVL_13(UnitType type, Answer extra, String effect) {
        List<String> told = told(unit(type).extraStaffSecurity(extra).build(), YES);

        assertThat(told.stream().filter(line -> line.contains("LVL-13")))
                .isEqualTo(effect.isEmpty() ? List.of() : List.of("extraStaffSecurity LVL-13 " + effect));
    }

    @Test
    void what_a_provider_says_no_to_is_a_condition_with_its_rule() {
        Map<String, Boolean> no = UnitQuality.questions().codes().stream().collect(toMap(code -> code, code -> false));

        assertThat(told(unit(UnitType.KIB).build(), no))
                .contains(
                        "sizeSufficient TEAM-10 CONDITION",
                        "forensicContract TEAM-11 CONDITION",
                        "forensicTreatmentTeam TEAM-12 CONDITION",
                        "forensicVovTeam TEAM-12 CONDITION",
                        "hicPrinciples TEAM-13 CONDITION",
                        "orthopedagogicClimate KVN-BIZ-15 CONDITION",
                        "intensityAsAgreed LVL-15 CONDITION");
    }

    @Test
    void an_answer_to_what_the_registration_tells_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitQuality.of(unit(UnitType.KIB).build(), Map.of("nurse", true)));
    }

    @Property
    void quality_never_blocks_a_unit(@ForAll Unit unit) {
        assertThat(UnitQuality.of(unit, Map.of())).noneMatch(finding -> finding.effect() == Effect.BLOCK);
    }

    private static List<String> contracts(Recorded<FinancingAct> acts) {
        return told(unit(UnitType.KIB).contractedActs(acts).build(), YES);
    }

    private static List<String> told(Unit unit, Map<String, Boolean> answers) {
        return UnitQuality.of(unit, answers).stream()
                .filter(finding -> finding.effect() != Effect.SUPPORT)
                .map(UnitQualityTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.criterion().substring(finding.criterion().indexOf(':') + 1) + " "
                + finding.rule().id() + " " + finding.effect();
    }

    private static Unit.Builder unit(UnitType type, String... professionals) {
        return Unit.builder()
                .id(new UnitId("u-01"))
                .type(type)
                .addAllProfessionals(
                        Stream.of(professionals).map(Profession::of).toList());
    }
}
