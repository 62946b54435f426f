/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.norm.Finding;

/** Inclusion and outflow against a second way that knows the contract only, over every combination of facts; and what always holds. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class LifecourseProperties {

    private static final List<String> ANSWERED =
            List.of("dangerToOthers", "longTermRecurrent", "structureNeeded", "repetitionOnlyByCoercion");
    private static final List<String> RULES_OF_ANSWERS = List.of("KVN-INC-2", "KVN-INC-3", "KVN-INC-4", "KVN-INC-6");
    private static final List<String> OUTFLOW =
            List.of("protectiveFactorsSecured", "riskLoweredByAssessment", "fallbackPossible", "triadeConsulted");
    private static final List<Boolean> YES_NO_OR_NOT_RECORDED = Arrays.asList(true, false, null);
    private static final Set<String> TITLES_THAT_COUNT =
            Set.of("ZM", "RM", "TBS_DWANG", "TBS_VOORWAARDEN", "ISD", "PIJ", "OVERIG_STRAFRECHTELIJK");

    @Example
    void inclusion_is_that_of_the_second_way_for_every_combination_of_facts() {
        for (Integer age : Arrays.asList(null, 17, 18, 44)) {
            for (List<Disorder> conditions : Arrays.asList(null, List.<Disorder>of(), List.of(Disorder.NAH))) {
                titles().forEach(titles -> combinations(ANSWERED.size())
                        .forEach(answers ->
                                regions().forEach(region -> assertSame(age, conditions, titles, answers, region))));
            }
        }
    }

    private static void assertSame(
            Integer age,
            List<Disorder> conditions,
            List<TitleKind> titles,
            List<Boolean> answers,
            Map<String, Boolean> region) {
        LifecourseAdvice advice = Lifecourse.include(facts(age, conditions, titles, answers, region));

        String found = advice.decision() + " " + advice.rules();
        if (!found.equals(secondWay(age, conditions, titles, answers, region))) {
            assertThat(found)
                    .as("%s %s %s %s %s", age, conditions, titles, answers, region)
                    .isEqualTo(secondWay(age, conditions, titles, answers, region));
        }
    }

    /** As the contract says it: what fails, then what is not known, then the region. */
    private static String secondWay(
            Integer age,
            List<Disorder> conditions,
            List<TitleKind> titles,
            List<Boolean> answers,
            Map<String, Boolean> region) {
        Set<String> fails = new TreeSet<>();
        Set<String> notKnown = new TreeSet<>();
        if (age != null && age < 18 || conditions != null && conditions.isEmpty()) {
            fails.add("KVN-INC-1");
        } else if (age == null || conditions == null) {
            notKnown.add("KVN-INC-1");
        }
        for (int index = 0; index < ANSWERED.size(); index++) {
            if (answers.get(index) == null) {
                notKnown.add(RULES_OF_ANSWERS.get(index));
            } else if (!answers.get(index)) {
                fails.add(RULES_OF_ANSWERS.get(index));
            }
        }
        if (titles == null) {
            notKnown.add("KVN-INC-5");
        } else if (titles.stream().map(TitleKind::name).noneMatch(TITLES_THAT_COUNT::contains)) {
            fails.add("KVN-INC-5");
        }
        Set<String> all = new TreeSet<>(fails);
        all.addAll(notKnown);
        if (!fails.isEmpty()) {
            return "NOT_ELIGIBLE " + all;
        }
        if (!notKnown.isEmpty()) {
            return "UNDETERMINED " + all;
        }
        region.forEach((rule, answer) -> {
            if (!answer) {
                all.add(rule);
            }
        });
        return (all.isEmpty() ? "ELIGIBLE " : "NATIONALLY_ELIGIBLE_REGIONALLY_NOT ") + all;
    }

    @Example
    void outflow_is_that_of_the_second_way_for_every_combination_of_facts() {
        for (Integer months : Arrays.asList(null, 0, 23, 24, 25, 60)) {
            combinations(OUTFLOW.size()).forEach(answers -> {
                Set<String> rules = new TreeSet<>();
                if (months == null || months < 24) {
                    rules.add("KVN-OUT-1");
                }
                for (int index = 0; index < OUTFLOW.size(); index++) {
                    if (!Boolean.TRUE.equals(answers.get(index))) {
                        rules.add("KVN-OUT-" + (index + 2));
                    }
                }

                Map<String, Boolean> recorded = recorded(OUTFLOW, answers);
                LifecourseAdvice advice =
                        months == null ? Lifecourse.outflow(recorded) : Lifecourse.outflow(months, recorded);

                assertThat(advice.decision() + " " + advice.rules())
                        .isEqualTo((rules.isEmpty() ? "OUTFLOW_ALLOWED " : "OUTFLOW_NOT_YET ") + rules);
            });
        }
    }

    @Property
    void a_region_never_makes_somebody_eligible_KVN_INC_11(@ForAll InclusionFacts facts) {
        InclusionFacts national = withoutRegion(facts);

        LifecourseDecision alone = Lifecourse.include(national).decision();
        LifecourseDecision withRegion = Lifecourse.include(facts).decision();

        assertThat(withRegion)
                .isIn(
                        alone,
                        alone == LifecourseDecision.ELIGIBLE
                                ? LifecourseDecision.NATIONALLY_ELIGIBLE_REGIONALLY_NOT
                                : alone);
    }

    @Property
    void one_more_known_fact_never_makes_an_answer_undetermined(@ForAll InclusionFacts facts) {
        for (InclusionFacts more : withOneFactMore(facts)) {
            LifecourseDecision before = Lifecourse.include(facts).decision();
            LifecourseDecision after = Lifecourse.include(more).decision();

            assertThat(after == LifecourseDecision.UNDETERMINED && before != LifecourseDecision.UNDETERMINED)
                    .as("%s became %s with %s", before, after, more)
                    .isFalse();
        }
    }

    @Property
    void one_more_known_fact_never_takes_a_failing_rule_away(@ForAll InclusionFacts facts) {
        for (InclusionFacts more : withOneFactMore(facts)) {
            if (Lifecourse.include(facts).decision() == LifecourseDecision.NOT_ELIGIBLE) {
                assertThat(Lifecourse.include(more).decision()).isEqualTo(LifecourseDecision.NOT_ELIGIBLE);
            }
        }
    }

    @Property
    void every_question_of_the_norm_gives_a_finding_whatever_is_known(@ForAll InclusionFacts facts) {
        List<Finding> findings = Lifecourse.include(facts).findings();

        assertThat(findings)
                .map(Finding::criterion)
                .contains(
                        "inclusion:ageYears",
                        "inclusion:conditions",
                        "inclusion:dangerToOthers",
                        "inclusion:longTermRecurrent",
                        "inclusion:structureNeeded",
                        "inclusion:titlesEver",
                        "inclusion:repetitionOnlyByCoercion");
    }

    @Property
    void more_stable_months_never_make_outflow_impossible(
            @ForAll @IntRange(max = 60) int months, @ForAll @IntRange(max = 60) int more) {
        Map<String, Boolean> yes = OUTFLOW.stream().collect(toMap(code -> code, code -> true));

        LifecourseDecision before = Lifecourse.outflow(months, yes).decision();
        LifecourseDecision after = Lifecourse.outflow(months + more, yes).decision();

        assertThat(before == LifecourseDecision.OUTFLOW_ALLOWED && after != before)
                .isFalse();
    }

    private static InclusionFacts withoutRegion(InclusionFacts facts) {
        Map<String, Boolean> answers = new HashMap<>(facts.answers());
        answers.keySet().retainAll(ANSWERED);
        return new InclusionFacts(facts.ageYears(), facts.conditions(), facts.titlesEver(), answers);
    }

    private static List<InclusionFacts> withOneFactMore(InclusionFacts facts) {
        List<InclusionFacts> more = new ArrayList<>();
        if (facts.ageYears().isEmpty()) {
            more.add(new InclusionFacts(OptionalInt.of(17), facts.conditions(), facts.titlesEver(), facts.answers()));
            more.add(new InclusionFacts(OptionalInt.of(18), facts.conditions(), facts.titlesEver(), facts.answers()));
        }
        if (!facts.titlesEver().isKnown()) {
            more.add(new InclusionFacts(
                    facts.ageYears(), facts.conditions(), Recorded.of(TitleKind.RM), facts.answers()));
        }
        Stream.concat(ANSWERED.stream(), Lifecourse.ROTTERDAM_RIJNMOND.codes().stream())
                .filter(code -> !facts.answers().containsKey(code))
                .forEach(code -> Stream.of(true, false).forEach(answer -> more.add(with(facts, code, answer))));
        return more;
    }

    private static InclusionFacts with(InclusionFacts facts, String code, boolean answer) {
        Map<String, Boolean> answers = new HashMap<>(facts.answers());
        answers.put(code, answer);
        return new InclusionFacts(facts.ageYears(), facts.conditions(), facts.titlesEver(), answers);
    }

    private static InclusionFacts facts(
            Integer age,
            List<Disorder> conditions,
            List<TitleKind> titles,
            List<Boolean> answers,
            Map<String, Boolean> region) {
        Map<String, Boolean> all = recorded(ANSWERED, answers);
        all.putAll(region);
        return new InclusionFacts(
                age == null ? OptionalInt.empty() : OptionalInt.of(age),
                conditions == null ? Recorded.nothing() : Recorded.copyOf(conditions),
                titles == null ? Recorded.nothing() : Recorded.copyOf(titles),
                all);
    }

    private static Map<String, Boolean> recorded(List<String> codes, List<Boolean> answers) {
        Map<String, Boolean> recorded = new HashMap<>();
        for (int index = 0; index < codes.size(); index++) {
            if (answers.get(index) != null) {
                recorded.put(codes.get(index), answers.get(index));
            }
        }
        return recorded;
    }

    /** No titles recorded, none, each alone, and some together. */
    private static List<List<TitleKind>> titles() {
        List<List<TitleKind>> titles = new ArrayList<>();
        titles.add(null);
        titles.add(List.of());
        titles.add(List.of(TitleKind.IBS, TitleKind.VIBS));
        titles.add(List.of(TitleKind.CM, TitleKind.ZM));
        Stream.of(TitleKind.values()).map(List::of).forEach(titles::add);
        return titles;
    }

    private static List<Map<String, Boolean>> regions() {
        return List.of(
                Map.of(),
                Map.of("KVN-RR-2", true),
                Map.of("KVN-RR-1", false),
                Map.of("KVN-RR-3", false, "KVN-RR-4", true, "KVN-RR-5", false));
    }

    /** Every way to answer, or not answer, a number of questions. */
    private static List<List<Boolean>> combinations(int questions) {
        List<List<Boolean>> combinations = List.of(new ArrayList<>());
        for (int question = 0; question < questions; question++) {
            combinations = combinations.stream()
                    .flatMap(before -> YES_NO_OR_NOT_RECORDED.stream().map(answer -> {
                        List<Boolean> longer = new ArrayList<>(before);
                        longer.add(answer);
                        return longer;
                    }))
                    .toList();
        }
        return combinations;
    }
}
