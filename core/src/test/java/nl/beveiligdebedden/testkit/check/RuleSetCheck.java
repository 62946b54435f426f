/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.testkit.DomainArbitraries;

/**
 * Asks a rule set about thousands of drawn cases, and tells what is remarkable: gaps, overlaps, rules that never change
 * a verdict, and promises of {@link Criterion} that are broken.
 *
 * <p>The same rules and the same cases always give the same remarks. Example, for a criterion of your own:
 *
 * <pre>{@code
 * List<Remark> remarks = RuleSetCheck.of(RuleSet.national().with(new LiftCriterion(lifts)))
 *         .beyond(RuleSet.national())
 *         .drawing(casesWithAndWithoutLift())
 *         .improving("the unit has a lift", pairing -> pairing.with(withLift))
 *         .remarks();
 *
 * assertThat(remarks).isEmpty();
 * }</pre>
 */
public final class RuleSetCheck {

    private static final int DRAWS = 4000;
    private static final long SEED = 20220615;

    private final List<Criterion> criteria;
    private final List<Criterion> known;
    private final Arbitrary<Pairing> cases;
    private final List<Step> better;
    private final List<Step> forgetting;

    private RuleSetCheck(
            List<Criterion> criteria,
            List<Criterion> known,
            Arbitrary<Pairing> cases,
            List<Step> better,
            List<Step> forgetting) {
        this.criteria = criteria;
        this.known = known;
        this.cases = cases;
        this.better = better;
        this.forgetting = forgetting;
    }

    /**
     * Checks a rule set.
     *
     * @param rules the rule set
     * @return the check, on pairs of all kinds
     */
    public static RuleSetCheck of(RuleSet rules) {
        return of(rules.criteria());
    }

    /**
     * Checks some criteria, for example a rule set without one of them.
     *
     * @param criteria the criteria
     * @return the check, on pairs of all kinds
     */
    public static RuleSetCheck of(List<Criterion> criteria) {
        return new RuleSetCheck(
                criteria,
                List.of(),
                Arbitraries.oneOf(DomainArbitraries.pairings(), DomainArbitraries.nearlyFitting()),
                Improvements.OF_THE_DOMAIN,
                Parts.ALL.stream().flatMap(Part::forgetting).toList());
    }

    /**
     * Tells only what is remarkable of the criteria that another rule set does not have.
     *
     * @param other what you build upon, such as {@link RuleSet#national()}
     * @return the new check
     */
    public RuleSetCheck beyond(RuleSet other) {
        return new RuleSetCheck(criteria, other.criteria(), cases, better, forgetting);
    }

    /**
     * Draws cases of your own, such as units and characteristics that only your criterion looks at.
     *
     * @param other the cases
     * @return the new check
     */
    public RuleSetCheck drawing(Arbitrary<Pairing> other) {
        return new RuleSetCheck(criteria, known, other, better, forgetting);
    }

    /**
     * Says what makes a place better in the eyes of your criterion: its answer may not become worse by it.
     *
     * @param what in words that go on after "when", such as {@code the unit has a lift}
     * @param change the same case with it
     * @return the new check
     */
    public RuleSetCheck improving(String what, UnaryOperator<Pairing> change) {
        return new RuleSetCheck(criteria, known, cases, and(new Step(what, change), better), forgetting);
    }

    /**
     * Says how a fact is left out that only your criterion looks at: a block may not vanish by it without a question.
     *
     * @param what the fact in words, such as {@code whether there is a lift}
     * @param change the same case without it
     * @return the new check
     */
    public RuleSetCheck forgetting(String what, UnaryOperator<Pairing> change) {
        return new RuleSetCheck(criteria, known, cases, better, and(new Step(what, change), forgetting));
    }

    /**
     * Draws the cases and looks.
     *
     * @return what is remarkable, each subject once; empty when nothing is
     */
    public List<Remark> remarks() {
        Cases all = new Cases(criteria, known, drawn());
        List<Remark> remarks = new ArrayList<>();
        checks().flatMap(check -> check.of(all)).forEach(remark -> addOnce(remark, remarks));
        all.failures().forEach(remarks::add);
        return remarks;
    }

    private Stream<Check> checks() {
        return Stream.of(
                new DeclaredReasons(),
                new SilentWords(known.isEmpty() ? Parts.ALL : List.of()),
                new MissingFacts(forgetting),
                new Overlaps(),
                new VerdictChanges(Parts.ALL),
                new Improvements(better),
                new NamedRemedies(),
                new Repeats(),
                new Views(),
                new TurningPoints(),
                new Sentences());
    }

    private static void addOnce(Remark remark, List<Remark> remarks) {
        if (remarks.stream().noneMatch(remark::isAboutTheSameAs)) {
            remarks.add(remark);
        }
    }

    /** A test of JUnit has no jqwik round it, and then needs a session. */
    private List<Pairing> drawn() {
        List<Pairing> drawn = new ArrayList<>();
        try {
            draw(drawn);
        } catch (JqwikException outsideProperty) {
            JqwikSession.run(() -> draw(drawn));
        }
        return drawn;
    }

    private void draw(List<Pairing> drawn) {
        drawn.clear();
        cases.generator(DRAWS).stream(new Random(SEED))
                .limit(DRAWS)
                .map(Shrinkable::value)
                .forEach(drawn::add);
    }

    private static List<Step> and(Step one, List<Step> others) {
        return Stream.concat(Stream.of(one), others.stream()).toList();
    }
}
