/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.norm.Checklist;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.FactSheet;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Question;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleCatalogue;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Source;
import nl.beveiligdebedden.norm.Subject;

/**
 * The levensloopaanpak: who may come in and who may leave, and what a plan, a team, a handover and another setting need.
 *
 * <p>It says what is met, not met and not known, and who finds out what is missing. Professionals decide (KVN-INC-8).
 * People answer with yes or no under the code of a question; what they did not answer is not known. Example:
 *
 * <pre>{@code
 * LifecourseAdvice advice = Lifecourse.include(facts);
 * }</pre>
 */
public final class Lifecourse {

    /** The extra criteria of Rotterdam-Rijnmond; answers stand under the ids of the rules, KVN-RR-1 to KVN-RR-6. */
    public static final Checklist ROTTERDAM_RIJNMOND = Lists.ROTTERDAM_RIJNMOND;

    private static final int ADULT = 18;
    private static final BigDecimal PERSONS_PER_FTE = BigDecimal.valueOf(8);
    private static final Set<TitleKind> CIVIL_TITLES = Set.of(TitleKind.ZM, TitleKind.RM);
    private static final String OF_THE_NORM = "KVN-";
    private static final Map<String, Set<String>> TEAM = Map.of(
            "nurse", Set.of("VERPLEEGKUNDIGE"),
            "expertByExperience", Set.of("ERVARINGSDESKUNDIGE"),
            "psychiatrist", Set.of("PSYCHIATER"),
            "psychologist", Set.of("PSYCHOLOOG", "ORTHOPEDAGOOG"));

    private static final List<String> INCLUDED = List.of("KVN-INC-8", "KVN-REF-1", "KVN-REF-4", "KVN-REF-6", "TEAM-6");
    private static final List<String> NOT_KNOWN =
            List.of("KVN-INC-8", "KVN-DEF-5", "KVN-INC-10", "KVN-REF-1", "KVN-REF-4");
    private static final List<String> NOT_INCLUDED = List.of("KVN-INC-8", "KVN-REF-4", "KVN-REF-5");
    private static final List<String> LEAVING = List.of("KVN-OUT-7", "KVN-OUT-6", "GAR-8", "GAR-9");
    private static final List<String> STAYING = List.of("KVN-OUT-7");
    private static final List<String> TO_BIZ = List.of("KVN-BIZ-4", "KVN-BIZ-9", "KVN-BIZ-10", "GAR-1");

    /** Who takes the step that a rule asks for; where the rule names nobody, the one who carries out the aanpak. */
    private static final Map<String, Owner> TAKES_STEP = Map.of(
            "KVN-INC-8", Owner.PROFESSIONALS,
            "KVN-REF-1", Owner.AANMELDER,
            "KVN-REF-4", Owner.PROFESSIONALS,
            "KVN-OUT-7", Owner.PROFESSIONALS,
            "GAR-8", Owner.OVERDRAGER,
            "GAR-9", Owner.OVERDRAGER,
            "KVN-BIZ-4", Owner.PROFESSIONALS);

    private Lifecourse() {}

    /**
     * Holds what is known of a person against the criteria for inclusion, with those of a region as far as they are
     * answered. Of Rotterdam-Rijnmond we know what they ask; any other id is that of a criterion of another region.
     *
     * @param facts what is known
     * @return what is met, not met and not known
     * @throws IllegalArgumentException if there is an answer to something that is not asked, or to a rule that is not a
     *     region's own ({@link #isRegional})
     */
    public static LifecourseAdvice include(InclusionFacts facts) {
        List<Question> region = new ArrayList<>(ROTTERDAM_RIJNMOND.questions());
        facts.answers().keySet().stream()
                .filter(RuleId::isRuleId)
                .filter(code -> !ROTTERDAM_RIJNMOND.codes().contains(code))
                .sorted()
                .map(Lifecourse::ofAnotherRegion)
                .forEach(region::add);
        return include(facts, new Checklist(ROTTERDAM_RIJNMOND.name(), region));
    }

    /**
     * Whether an answer under an id can be one to a criterion of a region.
     *
     * @param id the id
     * @return true for KVN-RR-1 to KVN-RR-6, and for a rule id that our sources do not have and that does not begin with
     *     {@code KVN-}, as theirs do
     */
    public static boolean isRegional(String id) {
        return ROTTERDAM_RIJNMOND.codes().contains(id)
                || RuleId.isRuleId(id)
                        && !id.startsWith(OF_THE_NORM)
                        && RuleCatalogue.all().stream()
                                .noneMatch(rule -> rule.id().value().equals(id));
    }

    private static Question ofAnotherRegion(String code) {
        Text words = new Text("het criterium " + code + " van de regio", "criterion " + code + " of the region");
        Rule rule = new Rule(new RuleId(code), new Source("regio / region", code), words, Subject.LIFECOURSE);
        return new Question(code, new Reason("region:" + code, rule, Effect.BLOCK, words), Owner.AANMELDER);
    }

    /**
     * Holds what is known of a person against the national criteria and, when all of these are met, those of a region. A
     * criterion of a region that is not answered is not asked; it can narrow and never alter (KVN-INC-11).
     *
     * @param facts what is known
     * @param region the criteria of the region, each under a rule of its own
     * @return what is met, not met and not known
     * @throws IllegalArgumentException if the region asks a national criterion anew or a rule that is not its own ({@link
     *     #isRegional}), or there is an answer to something that is not asked
     */
    public static LifecourseAdvice include(InclusionFacts facts, Checklist region) {
        refuseNational(region);
        Map<String, Boolean> regional = region.own(facts.answers());
        List<Finding> national = national(facts, regional.keySet());
        if (has(national, Effect.BLOCK)) {
            return advice(LifecourseDecision.NOT_ELIGIBLE, national, NOT_INCLUDED);
        }
        return has(national, Effect.UNKNOWN)
                ? advice(LifecourseDecision.UNDETERMINED, national, NOT_KNOWN)
                : regional(national, region.only(regional::containsKey).ask(regional));
    }

    private static LifecourseAdvice regional(List<Finding> national, List<Finding> regional) {
        List<Finding> findings = concat(national, regional);
        return has(regional, Effect.BLOCK)
                ? advice(LifecourseDecision.NATIONALLY_ELIGIBLE_REGIONALLY_NOT, findings, NOT_INCLUDED)
                : advice(LifecourseDecision.ELIGIBLE, findings, INCLUDED);
    }

    private static void refuseNational(Checklist region) {
        boolean asksAnew = region.codes().stream().anyMatch(Lists.INCLUSION.codes()::contains);
        if (asksAnew || !region.questions().stream().allMatch(Lifecourse::isRegional)) {
            throw new IllegalArgumentException("region must have rules of its own (KVN-INC-11), not those of the norm");
        }
    }

    private static boolean isRegional(Question question) {
        return isRegional(question.claim().rule().id().value());
    }

    private static List<Finding> national(InclusionFacts facts, Set<String> regional) {
        Map<String, Boolean> answers = new HashMap<>(facts.answers());
        answers.keySet().removeAll(regional);
        FactSheet known = new FactSheet();
        facts.ageYears().ifPresent(age -> known.put("ageYears", age >= ADULT, Fact.of("ageYears", age)));
        if (facts.conditions().isKnown()) {
            List<Disorder> conditions = facts.conditions().values();
            known.put("conditions", !conditions.isEmpty(), Fact.of("conditions", conditions));
        }
        if (facts.titlesEver().isKnown()) {
            List<TitleKind> titles = facts.titlesEver().values();
            known.put("titlesEver", titles.stream().anyMatch(Lifecourse::counts), Fact.of("titlesEver", titles));
        }
        return byRule(known.ask(Lists.INCLUSION_FACTS), Lists.INCLUSION.ask(answers));
    }

    private static boolean counts(TitleKind title) {
        return title.isCriminal() || CIVIL_TITLES.contains(title);
    }

    /**
     * Whether somebody may leave, when nobody knows for how long the person has been stable.
     *
     * @param answers yes or no: {@code protectiveFactorsSecured} (KVN-OUT-2), {@code riskLoweredByAssessment} (3), {@code
     *     fallbackPossible} (4), {@code triadeConsulted} (5)
     * @return what is met, not met and not known
     * @throws IllegalArgumentException if there is an answer to something that is not asked
     */
    public static LifecourseAdvice outflow(Map<String, Boolean> answers) {
        return outflow(new FactSheet(), answers);
    }

    /**
     * Whether somebody may leave who has been stable for a number of months.
     *
     * @param stableMonths how many full months, 0 or more
     * @param answers as in {@link #outflow(Map)}
     * @return what is met, not met and not known
     * @throws IllegalArgumentException if the number is less than 0, or there is an answer to something that is not asked
     */
    public static LifecourseAdvice outflow(int stableMonths, Map<String, Boolean> answers) {
        if (stableMonths < 0) {
            throw new IllegalArgumentException("stableMonths (" + stableMonths + ") must be 0 or more");
        }
        return outflow(stable(stableMonths), answers);
    }

    /**
     * Whether somebody may leave on a day, by the clock of stability.
     *
     * @param clock from when on the person is stable, and the setbacks
     * @param day the day of asking
     * @param answers as in {@link #outflow(Map)}
     * @return what is met, not met and not known; the finding of KVN-OUT-1 tells since when, and when 24 months are full
     * @throws IllegalArgumentException if there is an answer to something that is not asked
     */
    public static LifecourseAdvice outflow(StabilityClock clock, LocalDate day, Map<String, Boolean> answers) {
        return outflow(
                stable(
                        clock.stableMonths(day),
                        Fact.of("since", clock.since(day)),
                        Fact.of("reachedOn", clock.reachedOn(day))),
                answers);
    }

    private static FactSheet stable(int months, Fact... others) {
        Fact[] facts = Stream.concat(Stream.of(Fact.of("stableMonths", months)), Stream.of(others))
                .toArray(Fact[]::new);
        return new FactSheet().put("stableMonths", months >= StabilityClock.MONTHS_ASKED, facts);
    }

    private static LifecourseAdvice outflow(FactSheet known, Map<String, Boolean> answers) {
        List<Finding> findings = concat(known.ask(Lists.OUTFLOW_FACTS), Lists.OUTFLOW.ask(answers));
        return has(findings, Effect.BLOCK) || has(findings, Effect.UNKNOWN)
                ? advice(LifecourseDecision.OUTFLOW_NOT_YET, findings, STAYING)
                : advice(LifecourseDecision.OUTFLOW_ALLOWED, findings, LEAVING);
    }

    /**
     * What a plan has and lacks: all areas of life, the whole path, agreement. Nobody must have a crisis card, so a no is no
     * finding; a card that there is must be voluntary (KVN-REF-7). Without one there can be a signalling plan (KVN-REF-8).
     *
     * @param answers yes or no by the codes of the questions: {@code identityDocument}, {@code housing}, {@code
     *     workAndIncome}, {@code support}, {@code socialNetwork}, {@code treatment}, {@code safety}, {@code
     *     wholeTrajectory}, {@code agreed}, {@code riskAssessed}, {@code crisisCard}, {@code crisisCardVoluntary}, {@code
     *     signallingPlan}
     * @return a finding for each question that the plan must answer
     * @throws IllegalArgumentException if there is an answer to something that is not asked
     */
    public static List<Finding> plan(Map<String, Boolean> answers) {
        Boolean card = answers.get("crisisCard");
        List<Finding> findings = new ArrayList<>(Lists.PLAN.ask(answers));
        findings.removeIf(
                finding -> isOn(Boolean.TRUE.equals(card) ? "signallingPlan" : "crisisCardVoluntary", finding));
        findings.removeIf(finding -> Boolean.FALSE.equals(card) && isOn("crisisCard", finding));
        return List.copyOf(findings);
    }

    private static boolean isOn(String code, Finding finding) {
        return finding.criterion().endsWith(":" + code);
    }

    /**
     * Whether a handover is a warm one, with the part of both sides (GAR-8, GAR-9).
     *
     * @param answers yes or no: {@code careful}, {@code inTime}, {@code correct} and {@code staysInvolved} of who hands
     *     over; {@code goodContact} and {@code trusted} of who takes over
     * @return a finding for each question
     * @throws IllegalArgumentException if there is an answer to something that is not asked
     */
    public static List<Finding> handover(Map<String, Boolean> answers) {
        return Lists.HANDOVER.ask(answers);
    }

    /**
     * What a step to heavier or lighter care asks: first outpatient, then 24-hour care, then BIZ; and down as soon as it is
     * safe. Nothing of it forbids a step: professionals weigh.
     *
     * @param from where the person is
     * @param to where the person goes; the same when nothing changes
     * @param answers yes or no by the codes of the questions, such as {@code lighterNotEnough}, {@code lastStep}, {@code
     *     asNear}, {@code responsible}
     * @return a finding for each question that this step asks, and what the rules say of the way there
     * @throws IllegalArgumentException if there is an answer to something that this step does not ask
     */
    public static List<Finding> scaling(CareSetting from, CareSetting to, Map<String, Boolean> answers) {
        List<CareSetting> between = from.between(to);
        Set<String> asked = from.compareTo(to) < 0 ? upwards(between, to) : downwards(from, to, between);
        Map<String, List<Fact>> compared = between.isEmpty()
                ? Map.of()
                : Stream.of("lighterNotEnough", "stepsNotNeeded")
                        .collect(toMap(code -> code, code -> List.of(Fact.of("between", between))));
        List<Finding> findings = Lists.SCALING.only(asked::contains).ask(answers, compared);
        return asked.contains("lastStep") ? concat(findings, found(TO_BIZ)) : findings;
    }

    private static Set<String> upwards(List<CareSetting> between, CareSetting to) {
        Stream.Builder<String> asked = Stream.builder();
        Stream.of("asLight", "asShort", "asNear").forEach(asked);
        if (!between.isEmpty()) {
            asked.add("lighterNotEnough");
        }
        if (to.isStay()) {
            asked.add("keepsContact");
        }
        if (to == CareSetting.BIZ) {
            Stream.of("lastStep", "structuredClimate", "physicalSecurity", "planMade", "riskAssessed")
                    .forEach(asked);
        }
        return asked.build().collect(toSet());
    }

    private static Set<String> downwards(CareSetting from, CareSetting to, List<CareSetting> between) {
        if (from == to) {
            return from.isStay() ? Set.of("asLight", "asShort", "asNear", "keepsContact") : Set.of("asLight");
        }
        return between.isEmpty() ? Set.of("responsible") : Set.of("responsible", "stepsNotNeeded");
    }

    /**
     * What a levensloop team has and lacks. More than eight people per fte is a warning, never an error (TEAM-4).
     *
     * @param team who works in it, and for how many people
     * @return a finding for each question
     * @throws IllegalArgumentException if there is an answer to something that is not asked
     */
    public static List<Finding> team(TeamMakeUp team) {
        FactSheet known = new FactSheet();
        if (team.professionals().isKnown()) {
            List<Profession> present = team.professionals().values();
            TEAM.forEach((code, needed) -> known.put(
                    code,
                    present.stream().anyMatch(one -> needed.contains(one.code())),
                    Fact.of("professionals", present)));
        }
        team.fte()
                .ifPresent(fte -> team.includedPersons()
                        .ifPresent(persons -> known.put(
                                "caseload",
                                BigDecimal.valueOf(persons).compareTo(fte.multiply(PERSONS_PER_FTE)) <= 0,
                                Fact.of("includedPersons", persons),
                                Fact.of("fte", fte.toPlainString()))));
        return concat(known.ask(Lists.TEAM_FACTS), Lists.TEAM.ask(team.answers()));
    }

    /**
     * Whether a person keeps a casemanager (TEAM-6): one on the day of asking, and one on every day since the first.
     *
     * @param casemanagers who was it when, in any order
     * @param day the day of asking
     * @return two findings; not known when nobody is recorded up to that day
     */
    public static List<Finding> casemanagers(Collection<Casemanager> casemanagers, LocalDate day) {
        List<Casemanager> past = casemanagers.stream()
                .filter(one -> !one.from().isAfter(day))
                .sorted(comparing(Casemanager::from))
                .toList();
        FactSheet known = new FactSheet();
        if (!past.isEmpty()) {
            List<String> now = past.stream()
                    .filter(one -> one.covers(day))
                    .map(Casemanager::id)
                    .distinct()
                    .toList();
            known.put("oneNow", now.size() == 1, Fact.of("day", day), Fact.of("casemanagers", now.size()));
            known.put(
                    "noGap",
                    Casemanager.withoutGap(past, day),
                    Fact.of("since", past.get(0).from()));
        }
        return known.ask(Lists.CASEMANAGER);
    }

    /**
     * Every list of questions, such as for a form: those that recorded facts answer, and those that people answer.
     *
     * @return the lists; two of them have the name {@code inclusion}, {@code outflow} or {@code team}, facts first
     */
    public static List<Checklist> checklists() {
        return List.of(
                Lists.INCLUSION_FACTS,
                Lists.INCLUSION,
                Lists.ROTTERDAM_RIJNMOND,
                Lists.OUTFLOW_FACTS,
                Lists.OUTFLOW,
                Lists.PLAN,
                Lists.HANDOVER,
                Lists.SCALING,
                Lists.TEAM_FACTS,
                Lists.TEAM,
                Lists.CASEMANAGER);
    }

    /**
     * Everything that can be found about the levensloopaanpak.
     *
     * @return the reasons, list by list, and then what comes next
     */
    public static List<Reason> reasons() {
        return Stream.concat(
                        checklists().stream().flatMap(Checklist::reasons).filter(Lifecourse::canBeFound),
                        Stream.of(INCLUDED, NOT_KNOWN, NOT_INCLUDED, LEAVING, STAYING, TO_BIZ)
                                .flatMap(List::stream)
                                .distinct()
                                .map(Lifecourse::step))
                .toList();
    }

    /** A criterion of a region that is not answered is not asked. */
    private static boolean canBeFound(Reason reason) {
        return reason.effect() != Effect.UNKNOWN || !reason.criterion().startsWith(ROTTERDAM_RIJNMOND.name() + ":");
    }

    private static Reason step(String id) {
        Rule rule = RuleCatalogue.rule(id);
        Text words = rule.statement();
        return new Reason(
                "lifecourse:next",
                rule,
                Effect.CONDITION,
                new Text(words.nl() + " Aan zet: {by}.", words.en() + " Next to act: {by}."));
    }

    private static List<Finding> found(List<String> steps) {
        return steps.stream()
                .map(id -> step(id).found(Fact.of("by", TAKES_STEP.getOrDefault(id, Owner.LEVENSLOOPAANBIEDER))))
                .toList();
    }

    private static LifecourseAdvice advice(LifecourseDecision decision, List<Finding> findings, List<String> steps) {
        return new LifecourseAdvice(decision, findings, found(steps));
    }

    private static boolean has(List<Finding> findings, Effect effect) {
        return findings.stream().anyMatch(finding -> finding.effect() == effect);
    }

    private static List<Finding> byRule(List<Finding> one, List<Finding> other) {
        return concat(one, other).stream()
                .sorted(comparing(finding -> finding.rule().id()))
                .toList();
    }

    private static List<Finding> concat(List<Finding> one, List<Finding> other) {
        List<Finding> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
