/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.BaseArbitraries.characteristics;
import static nl.beveiligdebedden.testkit.BaseArbitraries.few;
import static nl.beveiligdebedden.testkit.BaseArbitraries.indications;
import static nl.beveiligdebedden.testkit.BaseArbitraries.recorded;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.LawArbitraries.titles;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.need.Weighing;

/** Persons and requests. */
final class NeedArbitraries {

    private static final double OFTEN = 0.8;
    private static final double SELDOM = 0.3;

    private NeedArbitraries() {}

    static Arbitrary<Person> persons() {
        return Builders.withBuilder(Person::builder)
                .use(birthYears())
                .withProbability(OFTEN)
                .in((builder, year) -> builder.birthYear(year))
                .use(Arbitraries.of(Sex.class))
                .in((builder, sex) -> builder.sex(sex))
                .use(Arbitraries.of(Province.class))
                .withProbability(OFTEN)
                .in((builder, home) -> builder.homeProvince(home))
                .use(few(Problem.values()))
                .in((builder, problems) -> builder.problems(problems))
                .use(few(characteristics()))
                .withProbability(SELDOM)
                .in((builder, characteristics) -> builder.characteristics(characteristics))
                .use(Arbitraries.of(true, false))
                .in((builder, disturbed) -> builder.disturbedTreatmentRelation(disturbed))
                .use(Arbitraries.of(59, 60, 80, 81, 100))
                .withProbability(SELDOM)
                .in((builder, iq) -> builder.iq(iq))
                .use(Arbitraries.of(Answer.class))
                .in((builder, demonstrable) -> builder.lvbDemonstrableBefore18(demonstrable))
                .use(Arbitraries.of(Answer.class))
                .in((builder, capable) -> builder.decisionallyCapable(capable))
                .use(Arbitraries.of(Representative.class))
                .withProbability(SELDOM)
                .in((builder, representative) -> builder.representative(representative))
                .build(Person.Builder::build);
    }

    static Arbitrary<PlacementRequest> requests() {
        return Builders.withBuilder(() -> PlacementRequest.builder().id(new RequestId("casus-01")))
                .use(persons())
                .in((builder, person) -> builder.person(person))
                .use(Arbitraries.of(0, 1, 30, 400))
                .withProbability(0.2)
                .in((builder, days) -> builder.admissionDate(TODAY.plusDays(days)))
                .use(Arbitraries.of(SecurityLevel.class))
                .withProbability(0.9)
                .in((builder, level) -> builder.neededLevel(level))
                .use(titles().list().ofMaxSize(2))
                .in((builder, titles) -> builder.titles(titles))
                .use(Arbitraries.of(Answer.class))
                .in((builder, consent) -> builder.informedConsent(consent))
                .use(few(indications()))
                .in((builder, indications) -> builder.indications(indications))
                .use(recorded(List.of(FinancingAct.values())))
                .in((builder, financing) -> builder.financing(financing))
                .use(Arbitraries.of(true, false))
                .in((builder, included) -> builder.lifecourseIncluded(included))
                .use(Arbitraries.of(Guarantor.class))
                .withProbability(0.5)
                .in((builder, guarantor) -> builder.returnGuaranteeBy(guarantor))
                .use(few(Province.values()))
                .withProbability(SELDOM)
                .in((builder, provinces) -> builder.victimProvinces(provinces))
                .use(weighings())
                .in((builder, weighing) -> builder.weighing(weighing))
                .build(PlacementRequest.Builder::build);
    }

    static Arbitrary<Weighing> weighings() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Weighing::new);
    }

    private static Arbitrary<Integer> birthYears() {
        Arbitrary<Integer> young = Arbitraries.integers().between(16, 24);
        return Arbitraries.oneOf(young, Arbitraries.of(34, 60)).map(years -> TODAY.getYear() - years);
    }
}
