/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.Claim;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;

/** Who asks for a bed, what for, and what is answered. */
final class ClaimArbitraries {

    private ClaimArbitraries() {}

    static Arbitrary<Actor> actors() {
        return Combinators.combine(Arbitraries.of(ActorRole.class), BaseArbitraries.ids("p"))
                .as(Actor::new);
    }

    static Arbitrary<ClaimOrder> orders() {
        return Combinators.combine(BaseArbitraries.ids("k"), beds(), requests()).as(ClaimOrder::new);
    }

    static Arbitrary<Claim> claims() {
        return Combinators.combine(
                        beds(),
                        requests(),
                        Arbitraries.of(BedState.GERESERVEERD, BedState.BEZET),
                        moments().optional())
                .as((bed, request, state, until) ->
                        new Claim(bed, request, state, until.filter(end -> state == BedState.GERESERVEERD)));
    }

    static Arbitrary<ClaimAnswer> answers() {
        return Combinators.combine(
                        Arbitraries.of(ClaimOutcome.class),
                        claims().optional(),
                        Arbitraries.of(BedState.class).optional())
                .as(ClaimAnswer::new);
    }

    private static Arbitrary<BedId> beds() {
        return BaseArbitraries.ids("b").map(BedId::new);
    }

    private static Arbitrary<RequestId> requests() {
        return BaseArbitraries.ids("casus").map(RequestId::new);
    }

    private static Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-1, 1).map(hours -> Examples.MOMENT.plusSeconds(3600L * hours));
    }
}
