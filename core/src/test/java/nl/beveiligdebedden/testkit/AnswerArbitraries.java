/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.CapacityArbitraries.policies;
import static nl.beveiligdebedden.testkit.CapacityArbitraries.snapshots;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.NeedArbitraries.requests;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.RuleBook;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.matching.Change;
import nl.beveiligdebedden.matching.Obstacle;
import nl.beveiligdebedden.matching.Opening;
import nl.beveiligdebedden.matching.Ranking;
import nl.beveiligdebedden.matching.Turn;
import nl.beveiligdebedden.matching.UnitTurn;
import nl.beveiligdebedden.norm.Effect;

/** Answers that the library really gives to drawn questions. */
final class AnswerArbitraries {

    private AnswerArbitraries() {}

    static Arbitrary<Asking> askings() {
        return Combinators.combine(Arbitraries.of(0, 1, 86_400, 400 * 86_400), policies())
                .as((seconds, policy) -> new Asking(MOMENT.plusSeconds(seconds), policy));
    }

    static Arbitrary<Advice> advices() {
        return Combinators.combine(requests(), snapshots())
                .as((request, capacity) ->
                        SecuredBeds.builder().capacity(() -> capacity).build().match(request, MOMENT));
    }

    static Arbitrary<Ranking> rankings() {
        return advices().map(Advice::assessments);
    }

    static Arbitrary<Assessment> assessments() {
        return BaseArbitraries.oneOfEach(rankings().map(List::copyOf));
    }

    static Arbitrary<Opening> openings() {
        return BaseArbitraries.oneOfEach(advices().map(Advice::openings));
    }

    static Arbitrary<Obstacle> obstacles() {
        return BaseArbitraries.oneOfEach(advices().map(Advice::obstacles));
    }

    static Arbitrary<Change> changes() {
        return BaseArbitraries.oneOfEach(openings().map(Opening::changes));
    }

    static Arbitrary<Outlook> outlooks() {
        return Combinators.combine(requests(), snapshots())
                .as((request, capacity) -> SecuredBeds.builder()
                        .capacity(() -> capacity)
                        .build()
                        .match(request, MOMENT, MOMENT.plus(Duration.ofDays(60))));
    }

    static Arbitrary<Turn> turns() {
        return BaseArbitraries.oneOfEach(outlooks().map(Outlook::turns));
    }

    static Arbitrary<UnitTurn> unitTurns() {
        return BaseArbitraries.oneOfEach(turns().map(Turn::units));
    }

    static Arbitrary<RuleBook.Place> places() {
        return Combinators.combine(
                        Arbitraries.of("nl.beveiligdebedden.matching.TitleCriterion", "nl.p01.LiftCriterion"),
                        Arbitraries.of(Effect.class).optional())
                .as(RuleBook.Place::new);
    }

    static Arbitrary<RuleBook.Entry> entries() {
        return Combinators.combine(
                        NormArbitraries.rules(),
                        places().list().uniqueElements().ofMaxSize(3))
                .as(RuleBook.Entry::new);
    }

    static Arbitrary<RuleBook> ruleBooks() {
        return entries()
                .list()
                .uniqueElements(RuleBook.Entry::rule)
                .ofMaxSize(5)
                .map(RuleBook::new);
    }
}
