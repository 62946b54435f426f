/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.Examples.TODAY;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.disclosure.DataCategory;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.DisclosureTable;
import nl.beveiligdebedden.disclosure.Recipient;
import nl.beveiligdebedden.disclosure.SharingFacts;
import nl.beveiligdebedden.disclosure.SharingQuestion;
import nl.beveiligdebedden.disclosure.SharingRoute;
import nl.beveiligdebedden.law.Mark;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.Funding;
import nl.beveiligdebedden.need.FundingFacts;
import nl.beveiligdebedden.need.FundingPeriod;

/** Who pays for a stay, and who may be told what. */
final class SharingArbitraries {

    private SharingArbitraries() {}

    static Arbitrary<FundingFacts> fundingFacts() {
        Arbitrary<Answer> answers = Arbitraries.of(Answer.class);
        return Combinators.combine(
                        answers,
                        answers,
                        Arbitraries.of(-1200, -500, -1, 0, 300).injectNull(0.3),
                        answers)
                .as((insured, suspended, days, accepts) -> new FundingFacts(
                        insured,
                        suspended,
                        days == null ? Optional.empty() : Optional.of(TODAY.plusDays(days)),
                        accepts));
    }

    static Arbitrary<ExpectedStay> stays() {
        return Combinators.combine(
                        LawArbitraries.stays(),
                        fundingFacts(),
                        Arbitraries.of(-1001, -1000, -500, 0, 200),
                        Arbitraries.of(0, 1, 400, 2500).optional())
                .as((days, facts, from, length) -> new ExpectedStay(
                        days, facts, TODAY.plusDays(from), length.map(later -> TODAY.plusDays(from + later))));
    }

    static Arbitrary<FundingPeriod> periods() {
        return BaseArbitraries.oneOfEach(
                Combinators.combine(NeedArbitraries.requests(), stays()).as(Funding::of));
    }

    static Arbitrary<SharingFacts> sharingFacts() {
        Arbitrary<Answer> answers = Arbitraries.of(Answer.class);
        return Combinators.combine(answers, answers, answers).as(SharingFacts::new);
    }

    static Arbitrary<SharingQuestion> questions() {
        return Combinators.combine(Arbitraries.of(SharingRoute.class), Arbitraries.of(Recipient.class), sharingFacts())
                .as((route, to, facts) -> new SharingQuestion(route, to, TODAY, facts));
    }

    /** The national table, and tables that carry anything, also what may never be told. */
    static Arbitrary<DisclosureTable> tables() {
        Arbitrary<Set<DataCategory>> categories =
                Arbitraries.of(DataCategory.class).set();
        Arbitrary<Map<Recipient, Set<DataCategory>>> carried =
                Arbitraries.maps(Arbitraries.of(Recipient.class), categories);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(DisclosureTable.national())),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.maps(Arbitraries.of(SharingRoute.class), carried),
                                        Arbitraries.of(Mark.class))
                                .as(DisclosureTable::new)));
    }

    static Arbitrary<Disclosure> disclosures() {
        return Combinators.combine(tables(), NeedArbitraries.requests(), questions())
                .as(DisclosureTable::disclose);
    }
}
