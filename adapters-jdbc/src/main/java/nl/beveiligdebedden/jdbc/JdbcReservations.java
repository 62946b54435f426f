/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.Claim;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;
import nl.beveiligdebedden.port.Reservations;
import org.jdbi.v3.core.Handle;

/**
 * Keeps beds for requests in a database, so that no bed is ever given to two.
 *
 * <p>What holds a bed is a row whose key is the bed: the database itself refuses a second one. Each step also adds a
 * report, so that the capacity shows it. Example: {@code JdbcReservations.open(dataSource, Authority.COVENANT)}. It keeps
 * no connection open between calls, and many threads and many programs may use one database at once.
 */
public final class JdbcReservations implements Reservations {

    private static final ClaimAnswer UNKNOWN = ClaimAnswer.of(ClaimOutcome.UNKNOWN_BED);

    private final Database database;
    private final Authority authority;

    JdbcReservations(Database database, Authority authority) {
        this.database = database;
        this.authority = authority;
    }

    /**
     * Opens the database; when its tables are not there or of an older version, makes them or brings them up to date.
     *
     * @param dataSource where the database is; the user must be allowed to make tables only when they are behind
     * @param authority which role may reserve
     * @return the reservations in that database
     * @throws CapacityStoreException if the database cannot be reached or changed
     */
    public static JdbcReservations open(DataSource dataSource, Authority authority) {
        return new JdbcReservations(Database.open(dataSource), authority);
    }

    /**
     * Keeps a free bed until a moment.
     *
     * @throws CapacityStoreException if the database fails; then nothing was changed, or the answer got lost: send the
     *     order again with the same key
     */
    @Override
    public ClaimAnswer reserve(ClaimOrder order, Instant until, Actor by, Instant at) {
        return answer(new Step(ClaimStep.RESERVE, order, Optional.of(until), new Step.Asked(by, at)));
    }

    /**
     * Takes another step with a bed.
     *
     * @throws CapacityStoreException if the database fails; then nothing was changed, or the answer got lost: send the
     *     order again with the same key
     */
    @Override
    public ClaimAnswer take(ClaimStep step, ClaimOrder order, Actor by, Instant at) {
        if (step == ClaimStep.RESERVE) {
            throw new IllegalArgumentException("step (RESERVE) must have an end; use reserve");
        }
        return answer(new Step(step, order, Optional.empty(), new Step.Asked(by, at)));
    }

    /**
     * All claims that hold a bed.
     *
     * @throws CapacityStoreException if the database fails
     */
    @Override
    public List<Claim> claims() {
        return database.read(ClaimRows::read);
    }

    /**
     * The beds of which the provider says something else than the claim that holds them, and the promised beds that a
     * load left out.
     *
     * @return the conflicts, in the order of their beds
     * @throws CapacityStoreException if the database fails
     */
    public List<ClaimConflict> conflicts() {
        return database.read(ClaimRows::conflicts);
    }

    /** A key that is there by now makes the transaction start again: then the answer is found. */
    private ClaimAnswer answer(Step step) {
        return database.change(Attempt.ORDER, handle -> answer(handle, step));
    }

    /** The bed first: who looked for the key before it could miss that the same order was done in between. */
    private ClaimAnswer answer(Handle handle, Step step) {
        Optional<BedNow> now = BedNow.read(handle, step.order().bed());
        return EventRows.before(handle, step)
                .filter(before -> before.to().equals(Optional.of(step.asked().by())) || may(step, now))
                .map(EventRows.Answered::answer)
                .orElseGet(() -> now.map(bed -> answer(handle, step, bed)).orElse(UNKNOWN));
    }

    private ClaimAnswer answer(Handle handle, Step step, BedNow now) {
        if (!may(step, Optional.of(now))) {
            return ClaimAnswer.of(ClaimOutcome.NOT_ALLOWED);
        }
        return now.place().isInUse() || step.isEnd() ? taken(handle, step, now) : UNKNOWN;
    }

    private boolean may(Step step, Optional<BedNow> now) {
        Actor by = step.asked().by();
        boolean own = now.flatMap(BedNow::provider).filter(by.party()::equals).isPresent();
        return authority.allows(by.role(), Right.CLAIM_ANY_BED)
                || own && authority.allows(by.role(), Right.CLAIM_OWN_BEDS);
    }

    private static ClaimAnswer taken(Handle handle, Step step, BedNow now) {
        BedNow free = now.isOver(step.at()) && begins(step, now) ? expired(handle, step, now) : now;
        ClaimAnswer answer = step.answer(free);
        if (answer.outcome() == ClaimOutcome.DONE) {
            write(handle, step, free, answer.claim());
            EventRows.write(handle, step, answer.claim());
        }
        return answer;
    }

    /** A reservation of another request that is over stands in nobody's way. */
    private static boolean begins(Step step, BedNow now) {
        return step.step() == ClaimStep.RESERVE
                || step.step() == ClaimStep.ADMIT
                        && now.claimOf(step.order().request()).isEmpty();
    }

    private static BedNow expired(Handle handle, Step step, BedNow now) {
        Claim over = now.claim().orElseThrow();
        ClaimOrder order = new ClaimOrder(step.order().key(), over.bed(), over.request());
        Step expiry = new Step(ClaimStep.EXPIRE, order, Optional.empty(), step.asked());
        NumberedReport after = write(handle, expiry, now, Optional.empty());
        EventRows.writeExpiry(handle, expiry, now.latest().number());
        return new BedNow(now.place(), after, Optional.empty());
    }

    /** The number of the report is taken once only: of two who saw the same bed, one must look again. */
    private static NumberedReport write(Handle handle, Step step, BedNow now, Optional<Claim> after) {
        NumberedReport next = now.latest().next(report(step, now, after));
        BedReportRows.append(handle, next, Optional.of(step.asked().by().role()));
        after.ifPresentOrElse(
                claim -> ClaimRows.write(handle, now, claim, next.number()),
                () -> ClaimRows.delete(handle, now.claim().orElseThrow()));
        return next;
    }

    /** What the provider said against the claim stays as it was said. */
    private static BedReport report(Step step, BedNow now, Optional<Claim> after) {
        if (after.isEmpty() && now.isContradicted()) {
            return now.latest().report();
        }
        BedState state = after.map(Claim::state).orElse(BedState.VRIJ);
        return step.step() == ClaimStep.EXPIRE
                ? now.latest().report().carriedForward(state, step.at())
                : BedReport.entered(state, step.at());
    }
}
