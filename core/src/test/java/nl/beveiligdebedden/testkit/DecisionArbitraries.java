/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.AnswerArbitraries.askings;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.Difference;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.UnitChange;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.CanonicalText;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.port.HeldCapacity;
import nl.beveiligdebedden.port.LogEntry;

/** Records of decisions as the front door makes them, under several policies, and their replays. */
final class DecisionArbitraries {

    private DecisionArbitraries() {}

    static Arbitrary<Decision> decisions() {
        return Combinators.combine(NeedArbitraries.requests(), CapacityArbitraries.snapshots(), askings())
                .as(DecisionArbitraries::decision);
    }

    private static Decision decision(PlacementRequest request, CapacitySnapshot capacity, Asking asking) {
        return SecuredBeds.builder()
                .capacity(() -> capacity)
                .freshness(asking.freshness())
                .build()
                .match(request, asking.asOf())
                .decision();
    }

    static Arbitrary<HeldCapacity> capacities() {
        return Combinators.combine(CapacityArbitraries.snapshots().map(HeldCapacity::of), Arbitraries.of(true, false))
                .as((held, whole) -> whole ? held : new HeldCapacity(held.hash(), held.asOf(), Optional.empty()));
    }

    static Arbitrary<KeptAssessment> assessments() {
        return BaseArbitraries.oneOfEach(decisions().map(Decision::assessments));
    }

    static Arbitrary<KeptFinding> findings() {
        return NormArbitraries.findings().map(KeptFinding::of);
    }

    static Arbitrary<Edition> editions() {
        return Combinators.combine(Arbitraries.of("1.0.0", "1.1.0", "2026-11-22"), NormArbitraries.canonicalTexts())
                .as((version, text) -> new Edition(version, text.hash()));
    }

    /** Asked again otherwise, so that nearly every one differs. */
    static Arbitrary<Replay> replays() {
        SecuredBeds beds = SecuredBeds.builder()
                .capacity(() -> Examples.capacity(Examples.aUnit().build()))
                .build();
        return Combinators.combine(decisions(), askings()).as(beds::replay);
    }

    static Arbitrary<Difference> differences() {
        return BaseArbitraries.oneOfEach(replays().map(Replay::differences));
    }

    static Arbitrary<UnitChange> changes() {
        return BaseArbitraries.oneOfEach(replays().map(Replay::changes));
    }

    static Arbitrary<LogEntry> entries() {
        return Combinators.combine(
                        Arbitraries.of("DECISION", "CASEWORK"),
                        BaseArbitraries.ids("casus"),
                        Arbitraries.of("{}", "é\n"))
                .as((kind, about, body) -> new LogEntry(kind, new RequestId(about), Examples.MOMENT, body));
    }

    static Arbitrary<ChainLink> links() {
        ChainLink first = ChainLink.first(new CanonicalText("").hash());
        return NormArbitraries.canonicalTexts()
                .map(CanonicalText::hash)
                .list()
                .ofMaxSize(3)
                .map(contents -> contents.stream().reduce(first, ChainLink::next, (one, other) -> other));
    }
}
