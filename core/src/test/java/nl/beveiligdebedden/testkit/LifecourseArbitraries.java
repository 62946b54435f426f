/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.beveiligdebedden.testkit.Examples.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.lifecourse.CareSetting;
import nl.beveiligdebedden.lifecourse.Casemanager;
import nl.beveiligdebedden.lifecourse.Disorder;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.lifecourse.Setback;
import nl.beveiligdebedden.lifecourse.StabilityClock;
import nl.beveiligdebedden.lifecourse.TeamMakeUp;
import nl.beveiligdebedden.norm.Checklist;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Question;
import nl.beveiligdebedden.validation.UnitQuality;

/** What is known of people in the levensloopaanpak, and of its teams. */
final class LifecourseArbitraries {

    /** Facts answer these, so nobody else may. */
    private static final Set<String> ANSWERED_BY_FACTS = Set.of(
            "ageYears",
            "conditions",
            "titlesEver",
            "stableMonths",
            "nurse",
            "expertByExperience",
            "psychiatrist",
            "psychologist",
            "caseload");

    private static final int FEW = 6;

    private LifecourseArbitraries() {}

    /** Half of them meet the national criteria, so that every decision is drawn. */
    static Arbitrary<InclusionFacts> inclusionFacts() {
        Arbitrary<InclusionFacts> any = Combinators.combine(
                        ages(),
                        BaseArbitraries.recorded(Disorder.values()),
                        BaseArbitraries.recorded(TitleKind.values()),
                        answers(codes("inclusion")))
                .as(InclusionFacts::new);
        Arbitrary<InclusionFacts> eligible = Combinators.combine(Arbitraries.of(Disorder.class), Arbitraries.of(18, 44))
                .as(LifecourseArbitraries::eligible);
        return Combinators.combine(Arbitraries.oneOf(any, eligible), regional()).as(LifecourseArbitraries::with);
    }

    private static InclusionFacts eligible(Disorder disorder, int age) {
        Map<String, Boolean> yes = codes("inclusion").stream().collect(toMap(code -> code, code -> true));
        return new InclusionFacts(OptionalInt.of(age), Recorded.of(disorder), Recorded.of(TitleKind.ZM), yes);
    }

    private static InclusionFacts with(InclusionFacts facts, Map<String, Boolean> regional) {
        Map<String, Boolean> answers = new TreeMap<>(facts.answers());
        answers.putAll(regional);
        return new InclusionFacts(facts.ageYears(), facts.conditions(), facts.titlesEver(), answers);
    }

    private static Arbitrary<OptionalInt> ages() {
        return Arbitraries.of(
                OptionalInt.empty(), OptionalInt.of(17), OptionalInt.of(18), OptionalInt.of(44), OptionalInt.of(45));
    }

    static Arbitrary<LifecourseAdvice> advices() {
        Arbitrary<LifecourseAdvice> counted = Combinators.combine(
                        Arbitraries.of(0, 23, 24, 25, 60), answers(codes("outflow")))
                .as(Lifecourse::outflow);
        Arbitrary<LifecourseAdvice> clocked = Combinators.combine(
                        clocks(), LawArbitraries.dates(), answers(codes("outflow")))
                .as(Lifecourse::outflow);
        return Arbitraries.oneOf(
                inclusionFacts().map(Lifecourse::include),
                counted,
                clocked,
                answers(codes("outflow")).map(Lifecourse::outflow));
    }

    static Arbitrary<Setback> setbacks() {
        return Combinators.combine(LawArbitraries.dates(), BaseArbitraries.ids("incident"))
                .as(Setback::new);
    }

    static Arbitrary<StabilityClock> clocks() {
        Arbitrary<LocalDate> from = Arbitraries.integers().between(-1500, 100).map(TODAY::plusDays);
        return Combinators.combine(from, setbacks().list().ofMaxSize(3)).as(StabilityClock::new);
    }

    static Arbitrary<Casemanager> casemanagers() {
        return Combinators.combine(
                        BaseArbitraries.ids("casemanager"),
                        LawArbitraries.dates(),
                        Arbitraries.of(0, 30, 200, 900).optional())
                .as((id, from, days) -> new Casemanager(id, from, days.map(from::plusDays)));
    }

    static Arbitrary<TeamMakeUp> teams() {
        return Combinators.combine(
                        BaseArbitraries.recorded(BaseArbitraries.professions()),
                        Arbitraries.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(16), OptionalInt.of(17)),
                        Arbitraries.of("0", "1.5", "2", "2.125")
                                .map(BigDecimal::new)
                                .optional(),
                        answers(codes("team")))
                .as(TeamMakeUp::new);
    }

    static Arbitrary<Checklist> checklists() {
        return Arbitraries.of(Lifecourse.checklists());
    }

    static Arbitrary<Question> questions() {
        return checklists().flatMap(list -> Arbitraries.of(list.questions()));
    }

    static Arbitrary<List<Finding>> findings() {
        return Arbitraries.oneOf(
                advices()
                        .map(advice -> Stream.of(advice.findings(), advice.steps())
                                .flatMap(List::stream)
                                .toList()),
                answers(codes("plan")).map(Lifecourse::plan),
                answers(codes("handover")).map(Lifecourse::handover),
                steps(),
                teams().map(Lifecourse::team),
                casemanagers().list().ofMaxSize(3).map(all -> Lifecourse.casemanagers(all, TODAY)));
    }

    /** A step and answers to what it asks. */
    private static Arbitrary<List<Finding>> steps() {
        Arbitrary<CareSetting> settings = Arbitraries.of(CareSetting.class);
        return Combinators.combine(settings, settings, answers(codes("scaling")))
                .as((from, to, answers) -> {
                    answers.keySet().retainAll(asked(Lifecourse.scaling(from, to, Map.of())));
                    return Lifecourse.scaling(from, to, answers);
                });
    }

    private static Set<String> asked(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.criterion().substring(finding.criterion().indexOf(':') + 1))
                .collect(toSet());
    }

    static Arbitrary<List<Finding>> unitQuality() {
        List<String> codes = UnitQuality.questions().codes();
        return Combinators.combine(CapacityArbitraries.units(), answers(codes)).as(UnitQuality::of);
    }

    private static List<String> codes(String name) {
        return Lifecourse.checklists().stream()
                .filter(list -> list.name().equals(name))
                .flatMap(list -> list.codes().stream())
                .filter(code -> !ANSWERED_BY_FACTS.contains(code))
                .toList();
    }

    /** Most questions answered, mostly with yes. */
    private static Arbitrary<Map<String, Boolean>> answers(List<String> codes) {
        Arbitrary<Boolean> mostlyYes = Arbitraries.frequency(Tuple.of(FEW, true), Tuple.of(1, false));
        Arbitrary<Set<String>> missing = Arbitraries.of(codes).set().ofMaxSize(2);
        return Combinators.combine(mostlyYes.list().ofSize(codes.size()), missing)
                .as((answers, without) -> paired(codes, answers, without));
    }

    private static Arbitrary<Map<String, Boolean>> regional() {
        return Arbitraries.maps(Arbitraries.of(codes("region")), Arbitraries.of(true, true, false))
                .ofMaxSize(3);
    }

    private static Map<String, Boolean> paired(List<String> codes, List<Boolean> answers, Set<String> without) {
        Map<String, Boolean> paired = new TreeMap<>();
        for (String code : new TreeSet<>(codes)) {
            paired.put(code, answers.get(codes.indexOf(code)));
        }
        paired.keySet().removeAll(without);
        return paired;
    }
}
