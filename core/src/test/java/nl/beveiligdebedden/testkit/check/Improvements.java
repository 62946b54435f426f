/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import static nl.beveiligdebedden.testkit.check.Parts.bed;
import static nl.beveiligdebedden.testkit.check.Parts.person;
import static nl.beveiligdebedden.testkit.check.Parts.request;
import static nl.beveiligdebedden.testkit.check.Parts.unit;

import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Verdict;

/** What makes a place better never makes the answer of a criterion worse. */
final class Improvements implements Check {

    static final List<Step> OF_THE_DOMAIN = List.of(
            new Step("the bed is free", bed(bed -> bed.state(BedState.VRIJ))),
            new Step("the unit refuses nobody", unit(unit -> unit.contraIndications(Recorded.of()))),
            new Step("the unit has extra security staff", unit(unit -> unit.extraStaffSecurity(Answer.YES))),
            new Step("the unit gives somatic care", unit(unit -> unit.somaticCare(Answer.YES))),
            new Step("the unit treats all problems", unit(unit -> unit.addAlsoTreats(Problem.values()))),
            new Step("the unit asks for no indication", unit(unit -> unit.requiredIndications(List.of()))),
            new Step("the turnover ceiling is far away", unit(unit -> unit.turnoverCeilingReached(false))),
            new Step("the person agrees", request(request -> request.informedConsent(Answer.YES))),
            new Step("there are no victims", request(request -> request.victimProvinces(List.of()))),
            new Step(
                    "there is a return guarantee",
                    request(request -> request.returnGuaranteeBy(Guarantor.LEVENSLOOPAANBIEDER))),
            new Step("somebody represents the person", person(person -> person.representative(Representative.MENTOR))));

    private final List<Step> better;

    Improvements(List<Step> better) {
        this.better = better;
    }

    @Override
    public Stream<Remark> of(Cases cases) {
        return cases.all().stream().flatMap(one -> better.stream().flatMap(step -> worse(cases, one, step)));
    }

    private static Stream<Remark> worse(Cases cases, Cases.Case before, Step step) {
        Pairing pairing = step.in(before.pairing());
        return cases.own()
                .boxed()
                .flatMap(number -> worse(before.found().get(number), cases.ask(number, pairing)))
                .map(finding -> Remark.of(
                        Remark.Kind.BETTER_MAKES_WORSE,
                        Cases.name(finding.reason()),
                        "when " + step.name() + ", it says: " + finding.text().en(),
                        pairing));
    }

    private static Stream<Finding> worse(List<Finding> before, List<Finding> after) {
        Effect strongest =
                after.stream().map(Finding::effect).max(Effect::compareTo).orElse(Effect.SUPPORT);
        return Verdict.of(after).compareTo(Verdict.of(before)) > 0
                ? after.stream().filter(finding -> finding.effect() == strongest)
                : Stream.empty();
    }
}
