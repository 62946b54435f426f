/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.Text;
import org.junit.jupiter.api.Test;

/** A list of questions, and what each answer to them means. */
class ChecklistTest {

    private final Checklist ward = Checklist.read("ward", """
            nurse § TEAM-8 § CONDITION § AANBIEDER
            er is een verpleegkundige
            there is a nurse
            adult § KVN-INC-1 § BLOCK § CLIENT
            de persoon is volwassen
            the person is an adult
            """);

    @Test
    void a_question_has_three_lines_its_rule_its_Dutch_and_its_English_text() {
        assertThat(ward.name()).isEqualTo("ward");
        assertThat(ward.questions())
                .containsExactly(
                        new Question(
                                "nurse",
                                claim(
                                        "nurse",
                                        "TEAM-8",
                                        Effect.CONDITION,
                                        new Text("er is een verpleegkundige", "there is a nurse")),
                                Owner.AANBIEDER),
                        new Question(
                                "adult",
                                claim(
                                        "adult",
                                        "KVN-INC-1",
                                        Effect.BLOCK,
                                        new Text("de persoon is volwassen", "the person is an adult")),
                                Owner.CLIENT));
    }

    @Test
    void each_question_can_be_answered_yes_or_no_or_not_at_all() {
        assertThat(ward.reasons())
                .map(reason -> reason.criterion() + " " + reason.rule().id() + " " + reason.effect())
                .containsExactly(
                        "ward:nurse TEAM-8 SUPPORT",
                        "ward:nurse TEAM-8 CONDITION",
                        "ward:nurse TEAM-8 UNKNOWN",
                        "ward:adult KVN-INC-1 SUPPORT",
                        "ward:adult KVN-INC-1 BLOCK",
                        "ward:adult KVN-INC-1 UNKNOWN");
    }

    @Test
    void what_an_answer_finds_is_one_of_the_reasons_of_the_list() {
        List<Reason> reasons = ward.reasons().toList();

        assertThat(ward.ask(Map.of("nurse", true))).map(Finding::reason).isSubsetOf(reasons);
        assertThat(ward.ask(Map.of("nurse", false, "adult", false)))
                .map(Finding::reason)
                .isSubsetOf(reasons);
    }

    @Test
    void a_no_says_who_arranges_it_and_where_nobody_can_whose_turn_it_is() {
        assertThat(ward.ask(Map.of("nurse", false, "adult", false)))
                .map(finding -> finding.text().en())
                .containsExactly(
                        "Not met: there is a nurse. Arranged by: the provider.",
                        "Not met: the person is an adult. Next to act: the client.");
    }

    @Test
    void a_yes_is_told_and_nothing_recorded_is_to_be_found_out() {
        assertThat(ward.ask(Map.of("nurse", true)))
                .map(finding -> finding.text().nl())
                .containsExactly(
                        "Voldaan: er is een verpleegkundige.",
                        "Niet bekend: de persoon is volwassen. Dit zoekt uit: de cliënt.");
    }

    @Test
    void of_answers_to_several_lists_its_own_are_those_to_its_questions() {
        assertThat(ward.own(Map.of("nurse", true, "roof", false))).containsExactly(Map.entry("nurse", true));
    }

    @Test
    void two_questions_with_one_code_are_refused() {
        Question nurse = ward.questions().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checklist("ward", List.of(nurse, nurse)))
                .withMessage("code (nurse) must be that of one question");
    }

    private static Reason claim(String code, String rule, Effect effect, Text words) {
        return new Reason("ward:" + code, RuleCatalogue.rule(rule), effect, words);
    }
}
