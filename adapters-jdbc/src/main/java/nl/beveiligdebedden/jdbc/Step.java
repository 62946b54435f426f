/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.Claim;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;

/** A step that somebody asks for, and what the bed as it stands answers to it. */
record Step(ClaimStep step, ClaimOrder order, Optional<Instant> until, Asked asked) {

    /** Who asks, and when. */
    record Asked(Actor by, Instant at) {}

    Instant at() {
        return asked.at();
    }

    /** Whether it gives a bed up. */
    boolean isEnd() {
        return step == ClaimStep.RELEASE || step == ClaimStep.EXPIRE || step == ClaimStep.DISCHARGE;
    }

    /** What would be answered, and the claim after it; the database still has to accept it. */
    ClaimAnswer answer(BedNow now) {
        return switch (step) {
            case RESERVE -> isOver() ? ClaimAnswer.of(ClaimOutcome.OVER) : begin(now, reserved());
            case ADMIT -> now.claim().isEmpty() ? begin(now, admitted()) : goOn(now, admitted());
            case CONFIRM -> goOn(now, confirmed());
            case RELEASE -> end(now, BedState.GERESERVEERD);
            case EXPIRE -> expire(now);
            case DISCHARGE -> end(now, BedState.BEZET);
        };
    }

    private boolean isOver() {
        return reserved().isOver(at());
    }

    private ClaimAnswer begin(BedNow now, Claim wanted) {
        if (now.claim().isPresent()) {
            return ClaimAnswer.of(ClaimOutcome.TAKEN, now.claim());
        }
        return now.state() == BedState.VRIJ ? done(wanted) : notFree(now);
    }

    /** A later report that contradicts the claim must be settled first: by a new report, or by giving the bed up. */
    private ClaimAnswer goOn(BedNow now, Claim wanted) {
        if (held(now, BedState.GERESERVEERD).isEmpty()) {
            return now.claimOf(order.request()).isPresent() || step == ClaimStep.CONFIRM
                    ? ClaimAnswer.of(ClaimOutcome.NO_CLAIM)
                    : ClaimAnswer.of(ClaimOutcome.TAKEN, now.claim());
        }
        if (now.isOver(at())) {
            return ClaimAnswer.of(ClaimOutcome.OVER);
        }
        return now.state() == BedState.GERESERVEERD || now.state() == wanted.state() ? done(wanted) : notFree(now);
    }

    private ClaimAnswer expire(BedNow now) {
        return held(now, BedState.GERESERVEERD)
                .filter(claim -> !claim.isOver(at()))
                .map(early -> ClaimAnswer.of(ClaimOutcome.NOT_OVER, Optional.of(early)))
                .orElseGet(() -> end(now, BedState.GERESERVEERD));
    }

    private ClaimAnswer end(BedNow now, BedState state) {
        return ClaimAnswer.of(held(now, state).isPresent() ? ClaimOutcome.DONE : ClaimOutcome.NO_CLAIM);
    }

    private Optional<Claim> held(BedNow now, BedState state) {
        return now.claimOf(order.request()).filter(claim -> claim.state() == state);
    }

    private static ClaimAnswer done(Claim claim) {
        return ClaimAnswer.of(ClaimOutcome.DONE, Optional.of(claim));
    }

    private static ClaimAnswer notFree(BedNow now) {
        return new ClaimAnswer(ClaimOutcome.NOT_FREE, Optional.empty(), Optional.of(now.state()));
    }

    private Claim reserved() {
        return new Claim(order.bed(), order.request(), BedState.GERESERVEERD, Moments.kept(until));
    }

    private Claim confirmed() {
        return new Claim(order.bed(), order.request(), BedState.GERESERVEERD, Optional.empty());
    }

    private Claim admitted() {
        return new Claim(order.bed(), order.request(), BedState.BEZET, Optional.empty());
    }
}
