/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import static java.util.stream.Collectors.toMap;
import static nl.beveiligdebedden.lifecourse.CareSetting.AMBULANT;
import static nl.beveiligdebedden.lifecourse.CareSetting.AMBULANT_INTENSIEF;
import static nl.beveiligdebedden.lifecourse.CareSetting.BIZ;
import static nl.beveiligdebedden.lifecourse.CareSetting.VERBLIJF_24_UUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import nl.beveiligdebedden.norm.Checklist;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;

/** The plan, the handover, the steps up and down and the casemanager of somebody in the levensloopaanpak. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CarePathTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    @Example
    void a_plan_must_speak_of_every_area_of_life_for_the_whole_path_KVN_REF_6() {
        assertThat(notMet(Lifecourse.plan(all("plan", false))))
                .contains(
                        "housing KVN-REF-6",
                        "workAndIncome KVN-REF-6",
                        "support KVN-REF-6",
                        "socialNetwork KVN-REF-6",
                        "treatment KVN-REF-6",
                        "safety KVN-REF-6",
                        "wholeTrajectory KVN-REF-6",
                        "identityDocument TWE-6C",
                        "agreed TTL-7",
                        "riskAssessed KVN-DEF-5");
        assertThat(notMet(Lifecourse.plan(all("plan", true)))).isEmpty();
    }

    @Example
    void nobody_must_have_a_crisis_card_so_without_one_only_a_signalling_plan_is_asked_after_KVN_REF_7_KVN_REF_8() {
        assertThat(asked(Lifecourse.plan(Map.of("crisisCard", false))))
                .contains("signallingPlan")
                .doesNotContain("crisisCard", "crisisCardVoluntary");
        assertThat(notMet(Lifecourse.plan(Map.of("crisisCard", false, "signallingPlan", false))))
                .containsExactly("signallingPlan KVN-REF-8");
        assertThat(Lifecourse.plan(Map.of("crisisCard", false, "signallingPlan", true)))
                .anyMatch(finding ->
                        key(finding).equals("signallingPlan KVN-REF-8") && finding.effect() == Effect.SUPPORT);
    }

    @Example
    void a_card_that_there_is_must_be_made_of_free_will_KVN_REF_7() {
        assertThat(notMet(Lifecourse.plan(Map.of("crisisCard", true, "crisisCardVoluntary", false))))
                .containsExactly("crisisCardVoluntary KVN-REF-7");
        assertThat(asked(Lifecourse.plan(Map.of("crisisCard", true)))).doesNotContain("signallingPlan");
    }

    @Example
    void whether_there_is_a_card_is_asked_of_the_person_when_nobody_recorded_it_KVN_REF_7() {
        Finding card = Lifecourse.plan(Map.of()).stream()
                .filter(finding -> key(finding).equals("crisisCard KVN-REF-7"))
                .findFirst()
                .orElseThrow();

        assertThat(card.effect()).isEqualTo(Effect.UNKNOWN);
        assertThat(card.text().nl()).endsWith("Dit zoekt uit: de cliënt.");
    }

    @Example
    void a_handover_is_warm_when_both_sides_did_their_part_GAR_8_GAR_9() {
        assertThat(Lifecourse.handover(all("handover", true)))
                .allMatch(finding -> finding.effect() == Effect.SUPPORT)
                .map(CarePathTest::key)
                .containsExactly(
                        "careful GAR-8",
                        "inTime GAR-8",
                        "correct GAR-8",
                        "goodContact GAR-8",
                        "trusted GAR-9",
                        "staysInvolved GAR-9");
    }

    @Example
    void of_a_handover_each_side_finds_out_its_own_part_GAR_8_GAR_9() {
        Map<String, String> by = Lifecourse.handover(Map.of()).stream()
                .collect(toMap(
                        finding -> key(finding).split(" ")[0],
                        finding -> finding.facts().get(1).value()));

        assertThat(by)
                .containsEntry("inTime", "OVERDRAGER")
                .containsEntry("staysInvolved", "OVERDRAGER")
                .containsEntry("goodContact", "OVERNEMER")
                .containsEntry("trusted", "OVERNEMER");
    }

    @Example
    void of_a_handover_that_fails_each_side_is_told_its_own_part_GAR_8_GAR_9() {
        List<Finding> notWarm = Lifecourse.handover(all("handover", false));

        assertThat(notWarm)
                .map(finding -> finding.facts().get(1).toString())
                .containsExactly(
                        "by=OVERDRAGER",
                        "by=OVERDRAGER",
                        "by=OVERDRAGER",
                        "by=OVERNEMER",
                        "by=OVERNEMER",
                        "by=OVERDRAGER");
        assertThat(notWarm.get(3).text().nl()).endsWith(" Dit regelt: wie overneemt.");
        assertThat(notWarm.get(3).text().en()).endsWith(" Arranged by: whoever takes over.");
    }

    @Example
    void who_lets_go_before_the_other_has_hold_does_not_hand_over_warmly_GAR_9() {
        assertThat(notMet(Lifecourse.handover(Map.of("staysInvolved", false)))).containsExactly("staysInvolved GAR-9");
    }

    @Example
    void a_step_up_that_passes_over_lighter_care_asks_why_KVN_BIZ_3() {
        List<Finding> leap = Lifecourse.scaling(AMBULANT, VERBLIJF_24_UUR, Map.of("lighterNotEnough", false));

        assertThat(notMet(leap)).containsExactly("lighterNotEnough KVN-BIZ-3");
        assertThat(leap).anyMatch(finding -> finding.facts().toString().contains("between=AMBULANT_INTENSIEF"));
        assertThat(asked(Lifecourse.scaling(AMBULANT, AMBULANT_INTENSIEF, Map.of())))
                .containsExactly("asLight", "asShort", "asNear");
    }

    @Example
    void BIZ_is_the_last_step_and_asks_for_climate_and_security_plan_risk_and_a_familiar_face() {
        assertThat(Lifecourse.scaling(VERBLIJF_24_UUR, BIZ, Map.of()))
                .map(CarePathTest::key)
                .containsExactly(
                        "lastStep KVN-BIZ-2",
                        "structuredClimate KVN-BIZ-1",
                        "physicalSecurity KVN-BIZ-1",
                        "planMade KVN-BIZ-12",
                        "riskAssessed KVN-BIZ-13",
                        "keepsContact KVN-BIZ-14",
                        "asLight KVN-DEF-14",
                        "asShort KVN-DEF-14",
                        "asNear KVN-DEF-14",
                        "next KVN-BIZ-4",
                        "next KVN-BIZ-9",
                        "next KVN-BIZ-10",
                        "next GAR-1");
    }

    @Example
    void a_step_down_asks_whether_it_is_safe_and_whether_lighter_steps_are_needed_KVN_BIZ_6_KVN_BIZ_16() {
        assertThat(asked(Lifecourse.scaling(BIZ, VERBLIJF_24_UUR, Map.of()))).containsExactly("responsible");
        assertThat(asked(Lifecourse.scaling(BIZ, AMBULANT, Map.of()))).containsExactly("responsible", "stepsNotNeeded");
    }

    @Example
    void who_stays_where_care_is_heavy_is_asked_whether_it_is_as_light_and_short_as_can_be_KVN_DEF_14() {
        assertThat(asked(Lifecourse.scaling(BIZ, BIZ, Map.of())))
                .containsExactly("keepsContact", "asLight", "asShort", "asNear");
        assertThat(asked(Lifecourse.scaling(AMBULANT, AMBULANT, Map.of()))).containsExactly("asLight");
    }

    @Property
    void no_step_is_ever_forbidden(@ForAll CareSetting from, @ForAll CareSetting to) {
        Map<String, Boolean> no = asked(Lifecourse.scaling(from, to, Map.of())).stream()
                .filter(code -> !code.equals("next"))
                .collect(toMap(code -> code, code -> false, (one, other) -> one));

        assertThat(Lifecourse.scaling(from, to, no)).noneMatch(finding -> finding.effect() == Effect.BLOCK);
    }

    @Property
    void what_lies_between_on_the_way_down_is_what_lay_between_on_the_way_up(
            @ForAll CareSetting from, @ForAll CareSetting to) {
        assertThat(from.between(to)).containsExactlyInAnyOrderElementsOf(to.between(from));
        assertThat(AMBULANT.between(BIZ)).containsExactly(AMBULANT_INTENSIEF, VERBLIJF_24_UUR);
        assertThat(BIZ.between(AMBULANT)).containsExactly(VERBLIJF_24_UUR, AMBULANT_INTENSIEF);
    }

    @Example
    void one_casemanager_after_the_other_without_a_day_in_between_is_continuity_TEAM_6() {
        assertCasemanagers("", casemanager("c-1", "2020-01-01", "2021-12-31"), casemanager("c-2", "2022-01-01", null));
    }

    @Example
    void a_day_without_a_casemanager_two_at_once_or_none_today_is_told_TEAM_6() {
        assertCasemanagers(
                "noGap", casemanager("c-1", "2020-01-01", "2021-12-30"), casemanager("c-2", "2022-01-01", null));
        assertCasemanagers("oneNow", casemanager("c-1", "2020-01-01", null), casemanager("c-2", "2022-01-01", null));
        assertCasemanagers("oneNow noGap", casemanager("c-1", "2020-01-01", "2022-06-14"));
        assertCasemanagers("", casemanager("c-1", "2020-01-01", "2022-06-15"));
        assertCasemanagers("", casemanager("c-1", "2020-01-01", null), casemanager("c-1", "2022-01-01", "2022-12-31"));
    }

    @Example
    void a_long_spell_covers_a_short_one_that_began_later_TEAM_6() {
        assertCasemanagers(
                "",
                casemanager("c-1", "2020-01-01", "2022-05-31"),
                casemanager("c-2", "2021-01-01", "2021-02-01"),
                casemanager("c-3", "2022-06-01", null));
    }

    @Example
    void a_casemanager_who_is_still_to_begin_is_none_yet_TEAM_6() {
        assertThat(Lifecourse.casemanagers(List.of(casemanager("c-1", "2022-06-16", null)), DAY))
                .allMatch(finding -> finding.effect() == Effect.UNKNOWN);
    }

    @Example
    void a_casemanager_has_an_id_and_ends_after_the_beginning() {
        assertThatIllegalArgumentException().isThrownBy(() -> casemanager("Jan Jansen", "2022-01-01", null));
        assertThatIllegalArgumentException().isThrownBy(() -> casemanager("c-1", "2022-01-02", "2022-01-01"));
    }

    private static void assertCasemanagers(String notMet, Casemanager... all) {
        assertThat(Lifecourse.casemanagers(List.of(all), DAY))
                .allMatch(finding -> finding.effect() != Effect.UNKNOWN)
                .filteredOn(finding -> finding.effect() == Effect.CONDITION)
                .map(finding -> key(finding).split(" ")[0])
                .isEqualTo(notMet.isEmpty() ? List.of() : List.of(notMet.split(" ")));
    }

    private static Casemanager casemanager(String id, String from, String until) {
        return new Casemanager(
                id, LocalDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse));
    }

    private static List<String> notMet(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.effect() == Effect.CONDITION)
                .filter(finding -> !finding.criterion().endsWith(":next"))
                .map(CarePathTest::key)
                .toList();
    }

    private static List<String> asked(List<Finding> findings) {
        return findings.stream().map(finding -> key(finding).split(" ")[0]).toList();
    }

    private static String key(Finding finding) {
        return finding.criterion().substring(finding.criterion().indexOf(':') + 1) + " "
                + finding.rule().id();
    }

    /** Every question of a list answered alike; a card that there is goes without a signalling plan. */
    private static Map<String, Boolean> all(String list, boolean answer) {
        Map<String, Boolean> answers = new HashMap<>();
        Stream.of(Lifecourse.checklists())
                .flatMap(List::stream)
                .filter(one -> one.name().equals(list))
                .map(Checklist::codes)
                .forEach(codes -> codes.forEach(code -> answers.put(code, answer)));
        return answers;
    }
}
