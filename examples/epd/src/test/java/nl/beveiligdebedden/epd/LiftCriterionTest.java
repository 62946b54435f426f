/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.epd;

import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.json.testkit.GoldenScenarios;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import nl.beveiligdebedden.testkit.GoldenScenario;
import nl.beveiligdebedden.testkit.Outcome;
import nl.beveiligdebedden.testkit.Scenario;
import nl.beveiligdebedden.testkit.check.Remark;
import nl.beveiligdebedden.testkit.check.RuleSetCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** How a provider verifies a rule of its own; docs/how-to-verify-your-own-rules.md shows it. */
class LiftCriterionTest {

    private static final UnitId WITH_LIFT = new UnitId("u-11");
    private static final UnitId WITHOUT_LIFT = new UnitId("u-12");
    private static final UnitId NOT_KNOWN = new UnitId("u-13");
    private static final Criterion CRITERION = new LiftCriterion(Map.of(WITH_LIFT, true, WITHOUT_LIFT, false));

    /** The defect that a planner shipped: what is required counts when it is present. */
    private static final Criterion INVERTED = new LiftCriterion(Map.of(WITH_LIFT, false, WITHOUT_LIFT, true));

    private static Person.Builder aPersonInAWheelchair() {
        return aPerson().addCharacteristics(LiftCriterion.WHEELCHAIR);
    }

    @Test
    void a_wheelchair_on_a_unit_without_a_lift_is_blocked_and_nobody_can_change_that() {
        given(aPersonInAWheelchair())
                .on(aUnit().id(WITHOUT_LIFT))
                .when(CRITERION)
                .is("BLOCK P01-1")
                .noFacts()
                .cannotBeLifted();
    }

    @Test
    void a_wheelchair_on_a_unit_with_a_lift_is_supported() {
        given(aPersonInAWheelchair())
                .on(aUnit().id(WITH_LIFT))
                .when(CRITERION)
                .is("SUPPORT P01-1")
                .hasNoImpact();
    }

    @Test
    void a_lift_that_is_not_known_is_asked_for() {
        given(aPersonInAWheelchair())
                .on(aUnit().id(NOT_KNOWN))
                .when(CRITERION)
                .is("UNKNOWN P01-1")
                .missing("lift");
    }

    @Test
    void a_person_without_a_wheelchair_needs_no_lift() {
        given().on(aUnit().id(WITHOUT_LIFT)).when(CRITERION).isNothing();
    }

    @Test
    void nothing_is_remarkable_in_thousands_of_cases() {
        assertThat(check(CRITERION)).isEmpty();
    }

    private static List<Remark> check(Criterion criterion) {
        return RuleSetCheck.of(RuleSet.national().with(criterion))
                .beyond(RuleSet.national())
                .drawing(cases())
                .improving("the unit has a lift", pairing -> at(WITH_LIFT, pairing))
                .forgetting("whether there is a lift", pairing -> at(NOT_KNOWN, pairing))
                .remarks();
    }

    private static Arbitrary<Pairing> cases() {
        return Combinators.combine(
                        DomainArbitraries.nearlyFitting(),
                        Arbitraries.of(WITH_LIFT, WITHOUT_LIFT, NOT_KNOWN),
                        Arbitraries.of(aPersonInAWheelchair().build(), aPerson().build()))
                .as((pairing, unit, person) -> new Scenario(at(unit, pairing))
                        .requesting(request -> request.person(person))
                        .pairing());
    }

    private static Pairing at(UnitId unit, Pairing pairing) {
        return new Scenario(pairing)
                .on(Unit.builder().like(pairing.unit()).id(unit))
                .pairing();
    }

    @ParameterizedTest
    @GoldenScenarios
    void the_national_scenarios_come_out_as_agreed_with_the_rule_beside_them(GoldenScenario scenario) {
        SecuredBeds beds = SecuredBeds.builder()
                .capacity(scenario::capacity)
                .criterion(CRITERION)
                .build();

        Advice advice = beds.match(
                scenario.pairing().request(), scenario.pairing().asking().asOf());

        assertThat(Outcome.of(advice.assessments().get(0))).isEqualTo(scenario.expected());
    }

    @Test
    void the_verifier_says_in_words_that_an_inverted_rule_blocks_the_wrong_unit() throws IOException {
        Scenario scenario = given(aPersonInAWheelchair()).on(aUnit().id(WITH_LIFT));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> scenario.when(INVERTED).is("SUPPORT P01-1"))
                .withMessage(shown(0));
    }

    @Test
    void the_check_says_that_the_rule_may_be_inverted() throws IOException {
        assertThat(check(INVERTED)).map(Remark::toString).containsExactly(shown(1));
    }

    /** A piece of output on the page. */
    private static String shown(int number) throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "how-to-verify-your-own-rules.md"));
        return page.split("```text\n")[number + 1].split("\n```")[0];
    }
}
