/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.UnitType.FVK;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Warning;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be read but is not sound is warned of, with its rule. */
class SoundnessTest {

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "FPA, LEVEL_3, LVL-1", "FPA, LEVEL_1, LVL-1", "FVA, LEVEL_3, LVL-2", "FPK, LEVEL_2, LVL-3",
        "FPK, LEVEL_4, LVL-3", "FVK, LEVEL_2_HIGH, LVL-4", "FPC, LEVEL_3, LVL-5", "VIC, LEVEL_4, KVN-DEF-8",
        "VIC, LEVEL_2_LOW, KVN-DEF-8", "VIC, LEVEL_1, KVN-DEF-8"
    })
    void a_level_that_does_not_go_with_the_type_is_warned_of(UnitType type, SecurityLevel level, String rule) {
        Unit unit = aUnit().type(type).level(level).professionals(List.of()).build();

        List<Warning> warnings = Soundness.of(unit);

        assertThat(warnings).map(SoundnessTest::shown).containsExactly("/level CONDITION " + rule);
        assertThat(warnings.get(0).finding().text().nl()).doesNotContain("{");
        assertThat(warnings.get(0).finding().text().en()).doesNotContain("{");
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "FPA, LEVEL_2", "FPA, LEVEL_2_LOW", "FPA, LEVEL_2_HIGH", "FVA, LEVEL_2", "FPK, LEVEL_3", "FVK, LEVEL_3",
        "FPC, LEVEL_4", "VIC, LEVEL_2", "VIC, LEVEL_2_HIGH", "VIC, LEVEL_3", "KIB, LEVEL_1", "HIC, LEVEL_4",
        "SGLVG, LEVEL_3"
    })
    void a_level_that_goes_with_the_type_is_sound(UnitType type, SecurityLevel level) {
        Unit unit = aUnit().type(type).level(level).professionals(List.of()).build();

        List<Warning> warnings = Soundness.of(unit);

        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(UnitType.class)
    void a_unit_without_a_level_is_sound(UnitType type) {
        Unit unit = aUnit().type(type)
                .level(Optional.empty())
                .professionals(List.of())
                .build();

        List<Warning> warnings = Soundness.of(unit);

        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({"SGLVG, AVG", "LVG, AVG", "FVA, ARTS_VERSLAVINGSZORG", "FVK, ARTS_VERSLAVINGSZORG"})
    void a_profession_that_belongs_to_the_type_is_missed_by_TEAM_9(UnitType type, String profession) {
        Unit.Builder unit = aUnit().type(type).level(Optional.empty());

        List<Warning> without = Soundness.of(unit.build());
        List<Warning> with =
                Soundness.of(unit.addProfessionals(Profession.of(profession)).build());

        assertThat(without).map(SoundnessTest::shown).containsExactly("/professionals CONDITION TEAM-9");
        assertThat(without.get(0).finding().facts()).contains(Fact.of("profession", Profession.of(profession)));
        assertThat(with).isEmpty();
    }

    @Test
    void an_FPA_needs_no_special_profession() {
        Unit unit = aUnit().build();

        List<Warning> warnings = Soundness.of(unit);

        assertThat(warnings).isEmpty();
    }

    @Test
    void a_wrong_level_and_a_missing_profession_are_both_told() {
        Unit unit = aUnit().type(FVK).level(LEVEL_2).build();

        List<Warning> warnings = Soundness.of(unit);

        assertThat(warnings)
                .map(SoundnessTest::shown)
                .containsExactly("/level CONDITION LVL-4", "/professionals CONDITION TEAM-9");
    }

    @Test
    void the_warnings_of_a_snapshot_say_which_unit() {
        List<Unit> units = List.of(
                aUnit().build(), aUnit().id(new UnitId("u-02")).level(LEVEL_3).build());

        List<Warning> warnings = Soundness.of(Examples.capacity(units, List.of()));

        assertThat(warnings).map(SoundnessTest::shown).containsExactly("/units/1/level CONDITION LVL-1");
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"17, true", "18, false", "19, false", "22, false", "23, false", "24, true"})
    void a_young_adult_profile_at_another_age_is_warned_of_by_FIN_20(int years, boolean warned) {
        PlacementRequest request = requestOf(aPerson().birthYear(TODAY.getYear() - years))
                .indications(List.of(Indication.of("3LVG"), Indication.of("1SGLVG")))
                .build();

        List<Warning> warnings = Soundness.of(request, TODAY);

        assertThat(warnings)
                .map(SoundnessTest::shown)
                .isEqualTo(warned ? List.of("/indications CONDITION FIN-20") : List.of());
    }

    @Test
    void a_person_of_unknown_age_is_not_warned_of() {
        PlacementRequest request = requestOf(aPerson().birthYear(OptionalInt.empty()))
                .indications(List.of(Indication.of("3LVG")))
                .build();

        List<Warning> warnings = Soundness.of(request, TODAY);

        assertThat(warnings).isEmpty();
    }

    @Test
    void the_age_of_the_warning_is_that_on_the_day_of_admission() {
        PlacementRequest request = requestOf(aPerson().birthYear(TODAY.getYear() - 23))
                .admissionDate(LocalDate.of(TODAY.getYear() + 1, 1, 1))
                .indications(List.of(Indication.of("3LVG")))
                .build();

        List<Warning> warnings = Soundness.of(request, TODAY);

        assertThat(warnings).map(SoundnessTest::shown).containsExactly("/indications CONDITION FIN-20");
        assertThat(warnings.get(0).finding().facts()).contains(Fact.of("years", 24));
    }

    @ParameterizedTest(name = "iq {0}: {1}")
    @CsvSource({"59, true", "60, false", "80, false", "81, true"})
    void an_IQ_that_does_not_go_with_an_LVB_is_warned_of_by_KVN_DEF_12(int iq, boolean warned) {
        PlacementRequest request =
                requestOf(aPerson().problems(List.of(Problem.LVB)).iq(iq)).build();

        List<Warning> warnings = Soundness.of(request, TODAY);

        assertThat(warnings)
                .map(SoundnessTest::shown)
                .isEqualTo(warned ? List.of("/person/iq CONDITION KVN-DEF-12") : List.of());
    }

    @Test
    void a_title_that_can_hold_on_no_day_is_warned_of_by_TTL_1() {
        LegalTitle.Builder backwards =
                LegalTitle.builder().kind(TitleKind.ZM).from(TODAY).until(TODAY.minusDays(1));
        LegalTitle.Builder withoutFirstDay = LegalTitle.builder().kind(TitleKind.CM);
        PlacementRequest request = aRequest()
                .titles(List.of(aTitle(TitleKind.ZM).build(), backwards.build(), withoutFirstDay.build()))
                .build();

        List<Warning> warnings = Soundness.of(request, TODAY);

        assertThat(warnings)
                .map(SoundnessTest::shown)
                .containsExactly("/titles/1 CONDITION TTL-1", "/titles/2 CONDITION TTL-1");
        assertThat(warnings)
                .map(warning -> warning.finding().text().en())
                .containsExactly(
                        "This title holds on no day: it ends before it begins. Is that right?",
                        "This title holds on no day: it has no first day. Is that right?");
    }

    @Test
    void a_title_that_is_longer_than_the_law_allows_is_warned_of_by_its_term() {
        LegalTitle.Builder longer =
                LegalTitle.builder().kind(TitleKind.CM).from(TODAY).until(TODAY.plusDays(29));
        LegalTitle.Builder withoutEnd = LegalTitle.builder().kind(TitleKind.CM).from(TODAY);
        PlacementRequest request =
                aRequest().titles(List.of(withoutEnd.build(), longer.build())).build();

        assertThat(Soundness.of(request, TODAY)).map(SoundnessTest::shown).containsExactly("/titles/1 BLOCK LAW-CM-1");
    }

    @Test
    void a_title_that_is_only_allowed_after_another_is_not_warned_of_when_that_one_is_there() {
        LegalTitle first = LegalTitle.builder()
                .kind(TitleKind.ZM)
                .from(TODAY)
                .until(TODAY.plusMonths(6))
                .build();
        LegalTitle second = LegalTitle.builder()
                .kind(TitleKind.ZM)
                .from(TODAY.plusMonths(6))
                .until(TODAY.plusMonths(18))
                .build();

        PlacementRequest request = aRequest().titles(List.of(second, first)).build();

        assertThat(Soundness.of(request, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0} years after the admission: {1}")
    @CsvSource({"1, true", "0, false"})
    void a_birth_after_the_admission_is_warned_of_by_PRV_10(int yearsLater, boolean warned) {
        PlacementRequest request =
                requestOf(aPerson().birthYear(TODAY.getYear() + yearsLater)).build();

        List<Warning> warnings = Soundness.of(request, TODAY);

        assertThat(warnings)
                .map(SoundnessTest::shown)
                .isEqualTo(warned ? List.of("/person/birthYear CONDITION PRV-10") : List.of());
    }

    @Test
    void any_IQ_goes_with_a_person_without_LVB() {
        PlacementRequest request = requestOf(aPerson().iq(130)).build();

        List<Warning> warnings = Soundness.of(request, TODAY);

        assertThat(warnings).isEmpty();
    }

    @Test
    void no_IQ_stands_in_a_warning() {
        PlacementRequest request =
                requestOf(aPerson().problems(List.of(Problem.LVB)).iq(131)).build();

        List<Warning> warnings = Soundness.of(request, TODAY);

        assertThat(warnings.toString()).doesNotContain("131");
    }

    private static PlacementRequest.Builder requestOf(Person.Builder person) {
        return aRequest().person(person.build());
    }

    private static String shown(Warning warning) {
        return warning.path() + " " + warning.finding().effect() + " "
                + warning.finding().rule().id();
    }
}
