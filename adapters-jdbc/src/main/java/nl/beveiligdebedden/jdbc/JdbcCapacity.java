/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.CapacitySource;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the providers, units and beds in a database, and everything that was ever said of a bed.
 *
 * <p>Example: {@code JdbcCapacity capacity = JdbcCapacity.open(dataSource); capacity.load(snapshot);}. Works on
 * PostgreSQL 15 and newer and on H2; bring the driver yourself. The tables have names such as {@code unit} and
 * {@code bed}: give the library a schema of its own. It keeps no connection open between calls, and many threads may
 * use it at once.
 */
public final class JdbcCapacity implements CapacitySource {

    private final Database database;

    JdbcCapacity(Database database) {
        this.database = database;
    }

    /**
     * Opens the database; when its tables are not there or of an older version, makes them or brings them up to date.
     *
     * <p>The changes to the tables are kept in the table {@code lcbb_schema_history}, apart from those of the
     * application around it. Opening a database that {@linkplain #isUpToDate is up to date} changes nothing and waits for
     * nobody: for that it is enough to be allowed to read, add, change and delete rows.
     *
     * @param dataSource where the database is; the user must be allowed to make tables only when they are behind
     * @return the capacity in that database
     * @throws CapacityStoreException if the database cannot be reached or changed
     */
    public static JdbcCapacity open(DataSource dataSource) {
        return new JdbcCapacity(Database.open(dataSource));
    }

    /**
     * Whether the database has the tables of this version or of a newer one: then opening it changes nothing. It only
     * looks.
     *
     * @param dataSource where the database is
     * @return false when the tables are not there, or of an older version
     * @throws CapacityStoreException if the database cannot be reached or read
     */
    public static boolean isUpToDate(DataSource dataSource) {
        return Database.isUpToDate(dataSource);
    }

    /**
     * Replaces what is known of all units and beds by this snapshot: all of it, or nothing when it fails.
     *
     * <p>What was said of a bed before is never changed: a report is added when the state or a moment of the bed
     * differs from the latest report. When that was confirmed later than the snapshot says, or software has carried it
     * forward since, it stays as it is: {@link LoadDifference#older} names those beds. What is not in the snapshot is
     * kept, but is not read until it is loaded again. Moments are kept to the microsecond; what is finer is cut off, so
     * that a moment never moves forward.
     *
     * @param snapshot all providers, units and beds
     * @return what the database holds now, and how many reports were added
     * @throws IllegalArgumentException if an id is there twice, a unit or a bed refers to something outside the
     *     snapshot, or a name is longer than 200 characters; the message names all ids that it is about
     * @throws CapacityStoreException if the database fails; then nothing was changed
     */
    public Saved load(CapacitySnapshot snapshot) {
        return load(snapshot, (rows, of) -> {});
    }

    /**
     * Replaces what is known, as {@link #load(CapacitySnapshot)} does, and tells how far it is.
     *
     * @param snapshot all providers, units and beds
     * @param progress hears how far it is, from time to time; when it throws, nothing is changed
     * @return what the database holds now, and how many reports were added
     * @throws IllegalArgumentException if the snapshot is not whole in itself
     * @throws CapacityStoreException if the database fails; then nothing was changed
     */
    public Saved load(CapacitySnapshot snapshot, LoadProgress progress) {
        SnapshotCheck.require(snapshot);
        LoadProgress onward = new Onward(progress);
        return database.change(Attempt.LOAD, handle -> {
            int reports = write(handle, snapshot, onward);
            database.countRows(handle);
            return saved(handle, reports);
        });
    }

    private static Saved saved(Handle handle, int reports) {
        return new Saved(reports, snapshot(handle));
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
        return database.read(JdbcCapacity::snapshot);
    }

    /**
     * Records a phone call: a report is added to those of the bed.
     *
     * @param call the call
     * @param now the moment of recording; no call lies after it
     * @return the capacity after the call, or the fault because of which nothing was changed: at {@code /at} when the
     *     moment of the call cannot be, and see {@link PhoneCall#recordedIn}
     * @throws CapacityStoreException if the database fails; then nothing was changed
     */
    public Checked<CapacitySnapshot> record(PhoneCall call, Instant now) {
        return record(call, now, Optional.empty());
    }

    Checked<CapacitySnapshot> record(PhoneCall call, Instant now, Optional<ActorRole> by) {
        Faults faults = new Faults();
        new ReportMoments(now, faults).require("/at", Optional.of(call.at()));
        return faults.sorted().isEmpty()
                ? database.change(Attempt.CHANGE, handle -> record(handle, call, now, by))
                : new Checked<>(Optional.empty(), faults.sorted());
    }

    Checked<List<Bed>> report(List<Bed> beds, Actor by, Instant now) {
        return database.change(Attempt.CHANGE, handle -> new OwnBeds(handle, by, now).report(beds));
    }

    Set<BedId> bedsOf(String provider) {
        return database.read(handle -> BedRows.ofProvider(handle, provider));
    }

    Checked<List<KeptReport>> history(BedHistory asked) {
        return database.read(asked::read);
    }

    /**
     * Carries the state of every bed forward, which confirms nothing: each bed gets a report that shows as carried
     * forward by software (FILL-4), unless something later is stored. Only at weekends (FILL-3).
     *
     * @param at the moment
     * @return what the database holds now; or a fault at {@code /at} on another day of the week in Amsterdam
     * @throws CapacityStoreException if the database fails; then nothing was changed
     */
    public Checked<Saved> carryForward(Instant at) {
        return isWeekend(at)
                ? new Checked<>(
                        Optional.of(database.change(Attempt.CHANGE, handle -> carryForward(handle, at))), List.of())
                : notToday(at);
    }

    private static boolean isWeekend(Instant at) {
        return DutchTime.dayOf(at).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static Checked<Saved> notToday(Instant at) {
        Faults faults = new Faults();
        Text allowed = new Text("een zaterdag of zondag (FILL-3)", "a Saturday or Sunday (FILL-3)");
        faults.add("/at", FaultKind.NOT_ALLOWED, DutchTime.dayOf(at).toString(), allowed);
        return new Checked<>(Optional.empty(), faults.sorted());
    }

    private static Saved carryForward(Handle handle, Instant at) {
        SnapshotRow.waitForOthers(handle);
        int reports = BedReportRows.carryForward(handle, at, quietly(handle));
        return saved(handle, reports);
    }

    private static Checked<CapacitySnapshot> record(
            Handle handle, PhoneCall call, Instant now, Optional<ActorRole> by) {
        SnapshotRow.waitForOthers(handle);
        Checked<CapacitySnapshot> after = call.recordedIn(believed(snapshot(handle), now));
        after.value().ifPresent(changed -> {
            SnapshotRow.write(handle, changed.asOf());
            changed.beds().stream()
                    .filter(bed -> bed.id().equals(call.bed()))
                    .forEach(bed -> BedReportRows.append(handle, bed, by));
        });
        return after.map(changed -> snapshot(handle));
    }

    /** A confirmation that must still come, as a wrong clock leaves it, keeps nobody from saying how the bed stands. */
    private static CapacitySnapshot believed(CapacitySnapshot known, Instant now) {
        List<Bed> beds = known.beds().stream()
                .map(bed -> Bed.builder()
                        .like(bed)
                        .confirmedAt(bed.confirmedAt().filter(at -> !at.isAfter(now)))
                        .build())
                .toList();
        return new CapacitySnapshot(known.asOf(), known.providers(), known.units(), beds);
    }

    private static Chunks quietly(Handle handle) {
        return new Chunks(handle, (rows, of) -> {}, 1);
    }

    /** The row of the snapshot comes first: it makes loads wait for each other. */
    private static int write(Handle handle, CapacitySnapshot snapshot, LoadProgress progress) {
        Chunks chunks = new Chunks(handle, progress, 3 * snapshot.beds().size());
        SnapshotRow.write(handle, snapshot.asOf());
        ProviderRows.write(handle, snapshot.providers());
        UnitRows.write(handle, snapshot.units());
        UnitCodeRows.write(handle, snapshot.units());
        BedRows.write(handle, snapshot.beds(), chunks);
        return BedReportRows.append(handle, snapshot.beds(), chunks);
    }

    static CapacitySnapshot snapshot(Handle handle) {
        return new CapacitySnapshot(
                SnapshotRow.read(handle), ProviderRows.read(handle), UnitRows.read(handle), BedRows.read(handle));
    }
}
