/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.READ_COMMITTED;
import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.REPEATABLE_READ;

import javax.sql.DataSource;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.port.CapacitySource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the providers, units and beds in a database, and everything that was ever said of a bed.
 *
 * <p>Example: {@code JdbcCapacity capacity = JdbcCapacity.open(dataSource); capacity.load(snapshot);}. Works on
 * PostgreSQL 15 and newer and on H2; bring the driver yourself. The tables have names such as {@code unit} and
 * {@code bed}: give the library a schema of its own. It keeps no connection open between calls, and many threads may
 * use it at once.
 */
public final class JdbcCapacity implements CapacitySource {

    private final Jdbi jdbi;

    private JdbcCapacity(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Opens the database, after making the tables that it does not have yet.
     *
     * <p>The changes to the tables are kept in the table {@code lcbb_schema_history}, apart from those of the
     * application around it. Opening an open database changes nothing.
     *
     * @param dataSource where the database is; the user must be allowed to make tables
     * @return the capacity in that database
     * @throws CapacityStoreException if the database cannot be reached or changed
     */
    public static JdbcCapacity open(DataSource dataSource) {
        return Failures.explained("opened", () -> {
            Schema.bringUpToDate(dataSource);
            return new JdbcCapacity(Connections.to(dataSource));
        });
    }

    /**
     * Replaces what is known of all units and beds by this snapshot: all of it, or nothing when it fails.
     *
     * <p>What was said of a bed before is never changed: a report is added when the state or a moment of the bed
     * differs from the latest report. What is not in the snapshot is kept, but is not read until it is loaded again.
     * Moments are kept to the microsecond; what is finer is cut off, so that a moment never moves forward.
     *
     * @param snapshot all providers, units and beds
     * @throws IllegalArgumentException if an id is there twice, a unit or a bed refers to something outside the
     *     snapshot, or a name is longer than 200 characters; the message names all ids that it is about
     * @throws CapacityStoreException if the database fails; then nothing was changed
     */
    public void load(CapacitySnapshot snapshot) {
        SnapshotCheck.require(snapshot);
        Failures.explained("loaded", () -> {
            jdbi.useTransaction(READ_COMMITTED, handle -> write(handle, snapshot));
            return snapshot;
        });
    }

    /**
     * Reads the capacity as it was last loaded.
     *
     * <p>Loads that happen meanwhile are seen whole or not at all. Before the first load there are no providers, units
     * and beds.
     *
     * @return one consistent snapshot; its providers, units and beds each stand in the order of their ids
     * @throws CapacityStoreException if the database fails, or holds a code that this version does not know
     */
    @Override
    public CapacitySnapshot read() {
        return Failures.explained("read", () -> jdbi.inTransaction(REPEATABLE_READ, JdbcCapacity::snapshot));
    }

    /**
     * Records a phone call: a report is added to those of the bed.
     *
     * @param call the call
     * @return the capacity after the call, or the fault because of which nothing was changed; see {@link
     *     PhoneCall#recordedIn}
     * @throws CapacityStoreException if the database fails; then nothing was changed
     */
    public Checked<CapacitySnapshot> record(PhoneCall call) {
        return Failures.explained("changed", () -> jdbi.inTransaction(READ_COMMITTED, handle -> record(handle, call)));
    }

    private static Checked<CapacitySnapshot> record(Handle handle, PhoneCall call) {
        SnapshotRow.waitForOthers(handle);
        Checked<CapacitySnapshot> after = call.recordedIn(snapshot(handle));
        after.value().ifPresent(changed -> {
            SnapshotRow.write(handle, changed.asOf());
            BedReportRows.append(handle, changed.beds());
        });
        return after;
    }

    /** The row of the snapshot comes first: it makes loads wait for each other. */
    private static void write(Handle handle, CapacitySnapshot snapshot) {
        SnapshotRow.write(handle, snapshot.asOf());
        ProviderRows.write(handle, snapshot.providers());
        UnitRows.write(handle, snapshot.units());
        UnitCodeRows.write(handle, snapshot.units());
        BedRows.write(handle, snapshot.beds());
        BedReportRows.append(handle, snapshot.beds());
    }

    private static CapacitySnapshot snapshot(Handle handle) {
        return new CapacitySnapshot(
                SnapshotRow.read(handle), ProviderRows.read(handle), UnitRows.read(handle), BedRows.read(handle));
    }
}
