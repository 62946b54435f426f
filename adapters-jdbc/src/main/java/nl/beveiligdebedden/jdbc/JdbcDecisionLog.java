/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.DecisionLog;
import nl.beveiligdebedden.port.LogEntry;

/**
 * Keeps what was decided in a database, each record chained by hash to the one before it.
 *
 * <p>Records are added and never changed. When the law asks for it their contents are deleted, and their links stay, so
 * that {@link #verify} can still prove that nothing else was touched. Example: {@code JdbcDecisionLog.open(dataSource,
 * Authority.COVENANT).append(entry, actor)}.
 */
public final class JdbcDecisionLog implements DecisionLog {

    private final Database database;
    private final Guard guard;

    private JdbcDecisionLog(Database database, Guard guard) {
        this.database = database;
        this.guard = guard;
    }

    /**
     * Opens the database; when its tables are not there or of an older version, makes them or brings them up to date.
     *
     * @param dataSource where the database is; the user must be allowed to make tables only when they are behind
     * @param authority which role may write and read the log
     * @return the log in that database
     * @throws CapacityStoreException if the database cannot be reached or changed
     */
    public static JdbcDecisionLog open(DataSource dataSource, Authority authority) {
        return new JdbcDecisionLog(Database.open(dataSource), new Guard(authority));
    }

    /**
     * Adds a record. Moments are kept to the microsecond; what is finer is cut off.
     *
     * @throws IllegalArgumentException if the kind has more than 40 characters, or is {@code RETENTION}
     * @throws CapacityStoreException if the database fails, or somebody touched the end of the log; then nothing was added
     */
    @Override
    public Checked<ChainLink> append(LogEntry entry, Actor by) {
        LogRows.require(entry);
        return guard.let(
                by,
                () -> done(database.change(Attempt.CHANGE, handle -> LogRows.append(handle, entry, by))),
                Right.WRITE_CASES,
                Right.WRITE_OWN_CASES);
    }

    /**
     * The records that somebody may read, the newest first.
     *
     * @param by who asks: who may read the log sees all, others what their own organisation wrote
     * @param before only records before this number; {@code Long.MAX_VALUE} for the newest
     * @param most how many at most
     * @return the records that were not deleted; or a fault at {@code /by}
     * @throws IllegalArgumentException if {@code most} is below 0
     * @throws CapacityStoreException if the database fails
     */
    public Checked<List<KeptEntry>> read(Actor by, long before, int most) {
        return read(new LogQuestion(Optional.empty(), party(by), before, most), by);
    }

    /**
     * What is kept about one request, the newest first. It costs the same however long the log is.
     *
     * @param about the request
     * @param by who asks: who may read the log sees all, others what their own organisation wrote
     * @param before only records before this number; {@code Long.MAX_VALUE} for the newest
     * @param most how many at most
     * @return the records that were not deleted, none when there are none; or a fault at {@code /by}
     * @throws IllegalArgumentException if {@code most} is below 0
     * @throws CapacityStoreException if the database fails
     */
    public Checked<List<KeptEntry>> read(RequestId about, Actor by, long before, int most) {
        return read(new LogQuestion(Optional.of(about), party(by), before, most), by);
    }

    private Checked<List<KeptEntry>> read(LogQuestion asked, Actor by) {
        return guard.let(by, () -> done(database.read(asked::read)), Right.READ_LOG, Right.READ_OWN_CASES);
    }

    private Optional<String> party(Actor by) {
        return guard.authority().allows(by.role(), Right.READ_LOG) ? Optional.empty() : Optional.of(by.party());
    }

    /**
     * The last link that is there, to be kept somewhere else too.
     *
     * @return the link; empty when the log is empty
     * @throws CapacityStoreException if the database fails
     */
    public Optional<ChainLink> last() {
        return database.read(LogRows::last);
    }

    /**
     * Reads the whole log and says whether somebody changed, removed or swapped a record.
     *
     * @param by who asks
     * @return what came out of it; or a fault at {@code /by}
     * @throws CapacityStoreException if the database fails
     */
    public Checked<LogProof> verify(Actor by) {
        return guard.let(by, () -> done(database.read(LogRows::verified)), Right.READ_LOG);
    }

    /**
     * Deletes the contents of all records with a moment before this one, wherever they stand. Their links stay, and a new
     * record says which numbers were deleted; records of deletions are kept.
     *
     * @param before what happened before this moment is deleted
     * @param by who does it
     * @param at the moment of doing it
     * @return how many records were deleted; or a fault at {@code /by}
     * @throws CapacityStoreException if the database fails, or somebody touched the end of the log; then nothing was
     *     deleted
     */
    public Checked<Integer> deleteBefore(Instant before, Actor by, Instant at) {
        return guard.let(
                by,
                () -> done(
                        database.change(Attempt.CHANGE, handle -> LogDeletions.deleteBefore(handle, before, by, at))),
                Right.DELETE_LOG);
    }

    private static <T> Checked<T> done(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }
}
