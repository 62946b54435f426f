/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import static nl.beveiligdebedden.lifecourse.LifecourseDecision.ELIGIBLE;
import static nl.beveiligdebedden.lifecourse.LifecourseDecision.NATIONALLY_ELIGIBLE_REGIONALLY_NOT;
import static nl.beveiligdebedden.lifecourse.LifecourseDecision.NOT_ELIGIBLE;
import static nl.beveiligdebedden.lifecourse.LifecourseDecision.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.norm.Checklist;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Question;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Source;
import nl.beveiligdebedden.norm.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come into the levensloopaanpak: KVN-INC-1 to 6, 8, 9 and 11, and KVN-RR. */
class InclusionTest {

    private static final Map<String, Boolean> ALL_YES = Map.of(
            "dangerToOthers", true,
            "longTermRecurrent", true,
            "structureNeeded", true,
            "repetitionOnlyByCoercion", true);

    @Test
    void who_meets_all_six_criteria_is_eligible() {
        LifecourseAdvice advice = Lifecourse.include(facts(ALL_YES));

        assertAdvice(advice, ELIGIBLE);
    }

    @ParameterizedTest(name = "{0} years")
    @CsvSource({"17, NOT_ELIGIBLE", "18, ELIGIBLE", "0, NOT_ELIGIBLE", "130, ELIGIBLE"})
    void the_norm_begins_at_18_KVN_INC_1(int age, LifecourseDecision decision) {
        LifecourseAdvice advice = Lifecourse.include(facts(OptionalInt.of(age)));

        assertThat(advice.decision()).isEqualTo(decision);
    }

    @Test
    void an_age_that_is_not_recorded_is_not_known_KVN_INC_1() {
        assertAdvice(Lifecourse.include(facts(OptionalInt.empty())), UNDETERMINED, "KVN-INC-1");
    }

    @Test
    void somebody_without_a_disorder_is_not_eligible_and_one_of_whom_none_is_recorded_is_not_known_KVN_INC_1() {
        assertAdvice(Lifecourse.include(conditions(Recorded.of())), NOT_ELIGIBLE, "KVN-INC-1");
        assertAdvice(Lifecourse.include(conditions(Recorded.nothing())), UNDETERMINED, "KVN-INC-1");
    }

    @ParameterizedTest
    @EnumSource(Disorder.class)
    void each_disorder_will_do_KVN_INC_1(Disorder disorder) {
        assertAdvice(Lifecourse.include(conditions(Recorded.of(disorder))), ELIGIBLE);
    }

    @Test
    void no_disorder_decides_before_an_age_that_is_not_known_and_names_its_rule_once_KVN_INC_1() {
        InclusionFacts facts =
                new InclusionFacts(OptionalInt.empty(), Recorded.of(), Recorded.of(TitleKind.ZM), ALL_YES);

        assertAdvice(Lifecourse.include(facts), NOT_ELIGIBLE, "KVN-INC-1");
    }

    @ParameterizedTest
    @CsvSource({
        "dangerToOthers, KVN-INC-2",
        "longTermRecurrent, KVN-INC-3",
        "structureNeeded, KVN-INC-4",
        "repetitionOnlyByCoercion, KVN-INC-6"
    })
    void each_answer_of_professionals_decides_with_no_and_is_asked_after_when_absent(String code, String rule) {
        assertAdvice(Lifecourse.include(facts(with(code, false))), NOT_ELIGIBLE, rule);
        assertAdvice(Lifecourse.include(facts(without(code))), UNDETERMINED, rule);
    }

    @Test
    void danger_to_the_person_alone_is_told_with_the_rule_of_danger_to_others_KVN_INC_9() {
        LifecourseAdvice advice = Lifecourse.include(facts(with("dangerToOthers", false)));

        assertThat(found("KVN-INC-2", advice).text().nl()).contains("gevaar voor de persoon zelf alleen telt niet");
        assertThat(advice.rules()).map(Object::toString).doesNotContain("KVN-INC-9");
    }

    @ParameterizedTest
    @EnumSource(
            value = TitleKind.class,
            names = {"CM", "VCM", "IBS", "VIBS", "ART21"})
    void a_title_of_crisis_or_without_a_court_is_not_enough_KVN_INC_5(TitleKind kind) {
        assertAdvice(Lifecourse.include(titles(Recorded.of(kind))), NOT_ELIGIBLE, "KVN-INC-5");
    }

    @ParameterizedTest
    @EnumSource(
            value = TitleKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CM", "VCM", "IBS", "VIBS", "ART21"})
    void a_ZM_an_RM_or_a_criminal_title_ever_is_enough_also_beside_a_CM_KVN_INC_5(TitleKind kind) {
        assertAdvice(Lifecourse.include(titles(Recorded.of(kind))), ELIGIBLE);
        assertAdvice(Lifecourse.include(titles(Recorded.of(TitleKind.CM, kind))), ELIGIBLE);
    }

    @Test
    void no_title_ever_fails_and_titles_that_nobody_recorded_are_not_known_KVN_INC_5() {
        assertAdvice(Lifecourse.include(titles(Recorded.of())), NOT_ELIGIBLE, "KVN-INC-5");
        assertAdvice(Lifecourse.include(titles(Recorded.nothing())), UNDETERMINED, "KVN-INC-5");
    }

    @Test
    void of_whom_nothing_is_known_nothing_is_a_yes_and_each_finding_says_who_finds_out() {
        InclusionFacts nothing =
                new InclusionFacts(OptionalInt.empty(), Recorded.nothing(), Recorded.nothing(), Map.of());

        LifecourseAdvice advice = Lifecourse.include(nothing);

        assertAdvice(
                advice, UNDETERMINED, "KVN-INC-1", "KVN-INC-2", "KVN-INC-3", "KVN-INC-4", "KVN-INC-5", "KVN-INC-6");
        assertThat(advice.findings()).hasSize(7).allSatisfy(finding -> {
            assertThat(finding.facts()).map(fact -> fact.name()).containsExactly("missing", "by");
            assertThat(finding.text().nl()).startsWith("Niet bekend: ").contains("Dit zoekt uit: ");
        });
    }

    @Test
    void a_region_narrows_only_who_is_eligible_nationally_KVN_INC_11() {
        Map<String, Boolean> stuckNot = with("KVN-RR-1", false);

        assertAdvice(Lifecourse.include(facts(stuckNot)), NATIONALLY_ELIGIBLE_REGIONALLY_NOT, "KVN-RR-1");
        stuckNot.put("dangerToOthers", false);
        assertAdvice(Lifecourse.include(facts(stuckNot)), NOT_ELIGIBLE, "KVN-INC-2");
        stuckNot.remove("dangerToOthers");
        assertAdvice(Lifecourse.include(facts(stuckNot)), UNDETERMINED, "KVN-INC-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KVN-RR-1", "KVN-RR-2", "KVN-RR-3", "KVN-RR-4", "KVN-RR-5"})
    void each_criterion_of_Rotterdam_Rijnmond_narrows_and_is_not_asked_when_it_is_not_answered(String rule) {
        assertAdvice(Lifecourse.include(facts(with(rule, false))), NATIONALLY_ELIGIBLE_REGIONALLY_NOT, rule);
        assertAdvice(Lifecourse.include(facts(with(rule, true))), ELIGIBLE);
        assertThat(Lifecourse.include(facts(ALL_YES)).findings()).noneMatch(finding -> isOn(rule, finding));
    }

    @Test
    void a_referral_while_the_behaviour_goes_on_is_a_remark_and_no_refusal_KVN_RR_6() {
        LifecourseAdvice advice = Lifecourse.include(facts(with("KVN-RR-6", false)));

        assertAdvice(advice, ELIGIBLE);
        assertThat(found("KVN-RR-6", advice).effect()).isEqualTo(Effect.CONDITION);
    }

    @Test
    void a_criterion_of_another_region_narrows_too_and_is_named_by_its_own_id_KVN_INC_11() {
        LifecourseAdvice advice = Lifecourse.include(facts(with("UTR-1", false)));

        assertAdvice(advice, NATIONALLY_ELIGIBLE_REGIONALLY_NOT, "UTR-1");
        assertThat(found("UTR-1", advice).text().en())
                .isEqualTo("Not met: criterion UTR-1 of the region. Next to act: whoever refers.");
    }

    @Test
    void a_region_may_not_ask_a_national_criterion_anew_KVN_INC_11() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecourse.include(facts(ALL_YES), Lists.INCLUSION))
                .withMessageContaining("KVN-INC-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecourse.include(facts(with("KVN-INC-2", true))))
                .withMessageContaining("KVN-INC-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"KVN-INC-9", "KVN-DEF-13", "KVN-OUT-1", "KVN-RR-7", "KVN-RR-0", "FIN-12", "PRV-1", "TWE-6C"})
    void no_rule_of_our_sources_and_no_typo_of_one_passes_for_a_criterion_of_a_region_KVN_INC_11(String id) {
        assertThat(Lifecourse.isRegional(id)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecourse.include(facts(with(id, false))))
                .withMessageContaining("KVN-INC-11");
    }

    @Test
    void a_region_may_not_take_the_answer_to_a_national_question_KVN_INC_11() {
        Checklist national = Lists.INCLUSION.only("dangerToOthers"::equals);
        Reason ownRule = new Reason(
                "region:dangerToOthers",
                new Rule(new RuleId("UTR-1"), new Source("Utrecht", "1"), Text.same("x"), Subject.LIFECOURSE),
                Effect.BLOCK,
                Text.same("x"));
        Checklist region = new Checklist(
                "region",
                List.of(new Question(
                        "dangerToOthers", ownRule, national.questions().get(0).by())));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecourse.include(facts(ALL_YES), region))
                .withMessageContaining("KVN-INC-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ageYears", "titlesEver", "conditions", "dangerToOther"})
    void an_answer_to_what_is_not_asked_or_what_only_facts_answer_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecourse.include(facts(with(code, true))))
                .withMessageContaining("answers must be to [dangerToOthers");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 131})
    void an_age_that_cannot_be_is_refused(int age) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts(OptionalInt.of(age)))
                .withMessage("ageYears must be 0 to 130");
    }

    @Test
    void each_decision_says_what_comes_next_and_that_professionals_decide_KVN_INC_8() {
        assertThat(steps(facts(ALL_YES))).containsExactly("KVN-INC-8", "KVN-REF-1", "KVN-REF-4", "KVN-REF-6", "TEAM-6");
        assertThat(steps(facts(without("dangerToOthers"))))
                .containsExactly("KVN-INC-8", "KVN-DEF-5", "KVN-INC-10", "KVN-REF-1", "KVN-REF-4");
        assertThat(steps(facts(with("dangerToOthers", false)))).containsExactly("KVN-INC-8", "KVN-REF-4", "KVN-REF-5");
        assertThat(steps(facts(with("KVN-RR-1", false)))).containsExactly("KVN-INC-8", "KVN-REF-4", "KVN-REF-5");
    }

    @Test
    void the_facts_that_were_compared_stand_in_the_finding() {
        LifecourseAdvice advice = Lifecourse.include(titles(Recorded.of(TitleKind.CM, TitleKind.IBS)));

        assertThat(found("KVN-INC-5", advice).facts())
                .map(Object::toString)
                .containsExactly("titlesEver=CM, IBS", "by=AANMELDER");
    }

    @Test
    void a_no_and_every_step_say_whose_turn_it_is_KVN_INC_8() {
        LifecourseAdvice advice = Lifecourse.include(facts(with("dangerToOthers", false)));

        assertThat(found("KVN-INC-2", advice).text().en()).endsWith(" Next to act: the levensloop provider.");
        assertThat(found("KVN-INC-2", advice).text().nl()).endsWith(" Aan zet: de levensloopaanbieder.");
        assertThat(advice.steps())
                .map(step -> step.rule().id() + " " + step.facts())
                .containsExactly(
                        "KVN-INC-8 [by=PROFESSIONALS]",
                        "KVN-REF-4 [by=PROFESSIONALS]",
                        "KVN-REF-5 [by=LEVENSLOOPAANBIEDER]");
        assertThat(advice.steps().get(0).text().nl()).endsWith(" Aan zet: de professionals, onder wie de psychiater.");
    }

    @Test
    void a_list_with_one_code_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checklist(
                        "twice",
                        List.of(
                                Lists.INCLUSION.questions().get(0),
                                Lists.INCLUSION.questions().get(0))))
                .withMessage("code (dangerToOthers) must be that of one question");
    }

    private static void assertAdvice(LifecourseAdvice advice, LifecourseDecision decision, String... rules) {
        assertThat(advice.decision()).isEqualTo(decision);
        assertThat(advice.rules()).map(Object::toString).containsExactly(rules);
    }

    private static Finding found(String rule, LifecourseAdvice advice) {
        return advice.findings().stream()
                .filter(finding -> isOn(rule, finding))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOn(String rule, Finding finding) {
        return finding.rule().id().value().equals(rule);
    }

    private static List<String> steps(InclusionFacts facts) {
        return Lifecourse.include(facts).steps().stream()
                .map(step -> step.rule().id().value())
                .toList();
    }

    private static Map<String, Boolean> with(String code, boolean answer) {
        Map<String, Boolean> answers = new HashMap<>(ALL_YES);
        answers.put(code, answer);
        return answers;
    }

    private static Map<String, Boolean> without(String code) {
        Map<String, Boolean> answers = new HashMap<>(ALL_YES);
        answers.remove(code);
        return answers;
    }

    private static InclusionFacts facts(Map<String, Boolean> answers) {
        return new InclusionFacts(OptionalInt.of(30), Recorded.of(Disorder.LVB), Recorded.of(TitleKind.ZM), answers);
    }

    private static InclusionFacts facts(OptionalInt age) {
        return new InclusionFacts(age, Recorded.of(Disorder.LVB), Recorded.of(TitleKind.ZM), ALL_YES);
    }

    private static InclusionFacts conditions(Recorded<Disorder> conditions) {
        return new InclusionFacts(OptionalInt.of(30), conditions, Recorded.of(TitleKind.ZM), ALL_YES);
    }

    private static InclusionFacts titles(Recorded<TitleKind> titles) {
        return new InclusionFacts(OptionalInt.of(30), Recorded.of(Disorder.LVB), titles, ALL_YES);
    }
}
