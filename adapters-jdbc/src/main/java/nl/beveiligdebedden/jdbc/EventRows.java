/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.Optional;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.Claim;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;
import org.jdbi.v3.core.Handle;

/** Every step that was done with a claim, in the database; by it an order that comes again is known. */
final class EventRows {

    private static final String WRITE = """
            insert into claim_event (
                bed_id, order_key, request_id, step, role, party, occurred_at, state, expires_at)
            values (:bed, :key, :request, :step, :role, :party, :at, :state, :expiresAt)
            """;

    private static final String READ = """
            select request_id, step, role, party, state, expires_at
            from claim_event
            where bed_id = :bed and order_key = :key
            """;

    /** What was answered, and to whom; to nobody when nobody ordered it. */
    record Answered(Optional<Actor> to, ClaimAnswer answer) {}

    private EventRows() {}

    static void write(Handle handle, Step step, Optional<Claim> after) {
        write(handle, step, step.order().key(), after);
    }

    /** Software ends a reservation that nobody ended; the space makes the key one that no order can have. */
    static void writeExpiry(Handle handle, Step step, int number) {
        write(handle, step, "over at " + number, Optional.empty());
    }

    private static void write(Handle handle, Step step, String key, Optional<Claim> after) {
        handle.createUpdate(WRITE)
                .bind("bed", step.order().bed().value())
                .bind("key", key)
                .bind("request", step.order().request().value())
                .bind("step", step.step().name())
                .bind("role", step.asked().by().role().code())
                .bind("party", step.asked().by().party())
                .bind("at", Moments.column(Optional.of(step.at())))
                .bind("state", after.map(claim -> claim.state().code()))
                .bind("expiresAt", Moments.column(after.flatMap(Claim::until)))
                .execute();
    }

    /** The answer that the same order got when it was done; another one when the key was used for something else. */
    static Optional<Answered> before(Handle handle, Step step) {
        return handle.createQuery(READ)
                .bind("bed", step.order().bed().value())
                .bind("key", step.order().key())
                .map(Row.as(row -> new Answered(to(row), answer(row, step))))
                .findOne();
    }

    private static Optional<Actor> to(Row row) {
        return row.wordIfAny(ActorRole.class, "role").map(role -> new Actor(role, row.text("party")));
    }

    private static ClaimAnswer answer(Row row, Step step) {
        ClaimOrder order = step.order();
        boolean same = row.text("step").equals(step.step().name())
                && row.text("request_id").equals(order.request().value());
        Optional<Claim> after = row.wordIfAny(BedState.class, "state")
                .map(state -> new Claim(order.bed(), order.request(), state, row.moment("expires_at")));
        return same ? ClaimAnswer.of(ClaimOutcome.DONE, after) : ClaimAnswer.of(ClaimOutcome.KEY_IN_USE);
    }
}
