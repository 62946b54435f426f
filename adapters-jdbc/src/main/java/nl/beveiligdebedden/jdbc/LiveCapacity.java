/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.port.CapacitySource;
import org.jdbi.v3.core.Handle;

/**
 * Follows the capacity in a database and keeps it in memory, so that a question needs no database.
 *
 * <p>PostgreSQL tells when something changed; any other database, and a replica, is asked again each time. Example: {@code try
 * (LiveCapacity live = LiveCapacity.follow(dataSource, Duration.ofSeconds(2), seen -> {})) { live.read(); }}. When the
 * database cannot be reached it keeps what it saw last, with the moment of that, and tries again.
 */
public final class LiveCapacity implements CapacitySource, AutoCloseable {

    private final Database database;
    private final Waiting waiting;
    private final Consumer<Seen> listener;
    private final Thread follower;
    private volatile Seen seen;
    private volatile boolean closed;

    /**
     * The capacity, and when it was exactly that.
     *
     * @param capacity the capacity
     * @param at the moment by the clock of the database: a read at that moment gives the same
     */
    public record Seen(CapacitySnapshot capacity, Instant at) {}

    /** Waits until something may have changed. */
    interface Waiting {

        /** Also ends when nothing changed for a while. */
        void untilChange() throws InterruptedException;

        /** Gives back what it holds. */
        default void close() {}
    }

    private LiveCapacity(Database database, Waiting waiting, Consumer<Seen> listener) {
        this.database = database;
        this.waiting = waiting;
        this.listener = listener;
        this.seen = database.read(LiveCapacity::look);
        this.follower = new Thread(this::follow, "lcbb-live-capacity");
        follower.setDaemon(true);
    }

    /**
     * Begins to follow.
     *
     * @param dataSource where the database is
     * @param pause how long to wait at most before looking again
     * @param listener hears of each change, one after the other, on a thread of its own; what it throws goes to the
     *     handler of uncaught exceptions, and it hears of the next change all the same
     * @return what is seen now, and from now on
     * @throws CapacityStoreException if the database cannot be reached
     */
    public static LiveCapacity follow(DataSource dataSource, Duration pause, Consumer<Seen> listener) {
        Database database = Database.open(dataSource);
        LiveCapacity live = new LiveCapacity(database, waiting(database, pause), listener);
        live.follower.start();
        return live;
    }

    private static Waiting waiting(Database database, Duration pause) {
        return tells(database)
                ? Failures.explained(Attempt.READ, () -> new PostgresNotice(database.jdbi(), pause))
                : () -> Thread.sleep(pause.toMillis());
    }

    /** A replica cannot be listened to. */
    private static boolean tells(Database database) {
        return database.isPostgres()
                && database.read(handle -> handle.createQuery("select not pg_is_in_recovery()")
                        .mapTo(Boolean.class)
                        .one());
    }

    /**
     * The capacity as it was seen last; it asks nothing of the database.
     *
     * @return one consistent snapshot
     */
    @Override
    public CapacitySnapshot read() {
        return seen.capacity();
    }

    /**
     * What was seen last, with its moment.
     *
     * @return the capacity and the moment
     */
    public Seen seen() {
        return seen;
    }

    /** Stops following. */
    @Override
    public void close() {
        closed = true;
        follower.interrupt();
    }

    private void follow() {
        while (!closed) {
            try {
                waiting.untilChange();
                lookAgain();
            } catch (InterruptedException interrupted) {
                closed = true;
            }
        }
        waiting.close();
    }

    /** A database that is away for a while is no reason to stop. */
    private void lookAgain() {
        try {
            Seen now = database.read(LiveCapacity::look);
            boolean news = !now.capacity().equals(seen.capacity());
            seen = now;
            if (news) {
                tell(now);
            }
        } catch (CapacityStoreException away) {
            Thread.onSpinWait();
        }
    }

    /** What a listener does wrong goes to the handler of this thread, and ends nothing. */
    private void tell(Seen now) {
        try {
            listener.accept(now);
        } catch (RuntimeException faulty) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, faulty);
        }
    }

    private static Seen look(Handle handle) {
        Instant at = handle.createQuery("select current_timestamp")
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant();
        return new Seen(JdbcCapacity.snapshot(handle), at);
    }
}
