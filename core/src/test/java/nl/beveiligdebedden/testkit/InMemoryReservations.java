/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.Claim;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;
import nl.beveiligdebedden.port.Reservations;

/**
 * Reservations that live in memory: the twin of a database, for tests of what stands behind it.
 *
 * <p>It keeps {@link ReservationsContract}, one order at a time. Only a provider reserves, and only its own beds.
 * Example: {@code InMemoryReservations.of(snapshot).reserve(order, until, actor, now)}.
 */
public final class InMemoryReservations implements Reservations {

    private final Map<BedId, Optional<ProviderId>> providers = new HashMap<>();
    private final Map<BedId, BedState> states = new HashMap<>();
    private final Map<BedId, Claim> claims = new TreeMap<>();
    private final Map<List<Object>, Done> done = new HashMap<>();

    private record Done(ClaimStep step, ClaimOrder order, ClaimAnswer answer) {}

    private InMemoryReservations(CapacitySnapshot capacity) {
        Map<UnitId, Unit> units = new HashMap<>();
        capacity.units().forEach(unit -> units.put(unit.id(), unit));
        for (Bed bed : capacity.beds()) {
            states.put(bed.id(), bed.state());
            providers.put(bed.id(), units.get(bed.unit()).provider());
        }
    }

    /**
     * Reservations of the beds of a snapshot.
     *
     * @param capacity the beds, with the units and providers that they belong to
     * @return nothing reserved yet
     */
    public static InMemoryReservations of(CapacitySnapshot capacity) {
        return new InMemoryReservations(capacity);
    }

    @Override
    public synchronized ClaimAnswer reserve(ClaimOrder order, Instant until, Actor by, Instant at) {
        Claim wanted = claim(order, BedState.GERESERVEERD, Optional.of(until));
        return answer(ClaimStep.RESERVE, order, by, () -> {
            clear(order, at);
            return wanted.isOver(at) ? ClaimAnswer.of(ClaimOutcome.OVER) : begin(wanted);
        });
    }

    @Override
    public synchronized ClaimAnswer take(ClaimStep step, ClaimOrder order, Actor by, Instant at) {
        if (step == ClaimStep.RESERVE) {
            throw new IllegalArgumentException("step (RESERVE) must have an end; use reserve");
        }
        return answer(step, order, by, () -> stepped(step, order, at));
    }

    @Override
    public synchronized List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    private ClaimAnswer answer(ClaimStep step, ClaimOrder order, Actor by, Supplier<ClaimAnswer> work) {
        if (!states.containsKey(order.bed())) {
            return ClaimAnswer.of(ClaimOutcome.UNKNOWN_BED);
        }
        if (by.role() != ActorRole.AANBIEDER
                || providers
                        .get(order.bed())
                        .filter(own -> own.value().equals(by.party()))
                        .isEmpty()) {
            return ClaimAnswer.of(ClaimOutcome.NOT_ALLOWED);
        }
        Done before = done.get(List.of(order.bed(), order.key()));
        return before == null ? remembered(step, order, work.get()) : again(step, order, before);
    }

    private static ClaimAnswer again(ClaimStep step, ClaimOrder order, Done before) {
        return before.step() == step && before.order().equals(order)
                ? before.answer()
                : ClaimAnswer.of(ClaimOutcome.KEY_IN_USE);
    }

    private ClaimAnswer remembered(ClaimStep step, ClaimOrder order, ClaimAnswer answer) {
        if (answer.outcome() == ClaimOutcome.DONE) {
            done.put(List.of(order.bed(), order.key()), new Done(step, order, answer));
        }
        return answer;
    }

    private ClaimAnswer stepped(ClaimStep step, ClaimOrder order, Instant at) {
        Claim held = claims.get(order.bed());
        boolean own = held != null && held.request().equals(order.request());
        boolean reserved = own && held.state() == BedState.GERESERVEERD;
        return switch (step) {
            case CONFIRM -> reserved ? goOn(claim(order, BedState.GERESERVEERD, Optional.empty()), at) : noClaim();
            case ADMIT ->
                reserved ? goOn(claim(order, BedState.BEZET, Optional.empty()), at) : admitAtOnce(order, own, at);
            case RELEASE -> reserved ? end(order) : noClaim();
            case EXPIRE -> reserved ? expire(order, at) : noClaim();
            case DISCHARGE -> own && !reserved ? end(order) : noClaim();
            case RESERVE -> throw new IllegalStateException("step (RESERVE) must not come here");
        };
    }

    private ClaimAnswer expire(ClaimOrder order, Instant at) {
        Claim held = claims.get(order.bed());
        return held.isOver(at) ? end(order) : ClaimAnswer.of(ClaimOutcome.NOT_OVER, Optional.of(held));
    }

    private ClaimAnswer admitAtOnce(ClaimOrder order, boolean own, Instant at) {
        if (own) {
            return noClaim();
        }
        clear(order, at);
        return begin(claim(order, BedState.BEZET, Optional.empty()));
    }

    private void clear(ClaimOrder order, Instant at) {
        Claim held = claims.get(order.bed());
        if (held != null && held.isOver(at)) {
            end(order);
        }
    }

    private ClaimAnswer begin(Claim wanted) {
        Claim held = claims.get(wanted.bed());
        if (held != null) {
            return ClaimAnswer.of(ClaimOutcome.TAKEN, Optional.of(held));
        }
        BedState found = states.get(wanted.bed());
        return found == BedState.VRIJ
                ? hold(wanted)
                : new ClaimAnswer(ClaimOutcome.NOT_FREE, Optional.empty(), Optional.of(found));
    }

    private ClaimAnswer goOn(Claim wanted, Instant at) {
        return claims.get(wanted.bed()).isOver(at) ? ClaimAnswer.of(ClaimOutcome.OVER) : hold(wanted);
    }

    private ClaimAnswer hold(Claim wanted) {
        claims.put(wanted.bed(), wanted);
        return ClaimAnswer.of(ClaimOutcome.DONE, Optional.of(wanted));
    }

    private ClaimAnswer end(ClaimOrder order) {
        claims.remove(order.bed());
        return ClaimAnswer.of(ClaimOutcome.DONE);
    }

    private static ClaimAnswer noClaim() {
        return ClaimAnswer.of(ClaimOutcome.NO_CLAIM);
    }

    private static Claim claim(ClaimOrder order, BedState state, Optional<Instant> until) {
        return new Claim(order.bed(), order.request(), state, until);
    }
}
