/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.READ_COMMITTED;
import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.REPEATABLE_READ;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** How the database is reached. */
record Database(Jdbi jdbi, boolean isPostgres) {

    private static final Object ONE_AT_A_TIME = new Object();

    /** Its file names the chunk before the newest one as the newest, so that after a kill the newest is not found. */
    private static final String FORGETFUL_H2 = "2.5.252 ";

    private static final String IN_MEMORY = "jdbc:h2:mem:";
    private static final String COMPACTION =
            "select setting_value from information_schema.settings where setting_name = 'MAX_COMPACT_TIME'";

    /** Brings the tables up to date first, when they are behind. */
    static Database open(DataSource dataSource) {
        return Failures.explained(Attempt.OPEN, () -> {
            Database database = reached(dataSource);
            Schema.bringUpToDate(dataSource, database.isPostgres());
            database.writeAtOnce();
            return database;
        });
    }

    /** Only looks. */
    static boolean isUpToDate(DataSource dataSource) {
        return Failures.explained(
                Attempt.OPEN,
                () -> Schema.isUpToDate(dataSource, reached(dataSource).isPostgres()));
    }

    private static Database reached(DataSource dataSource) {
        Jdbi jdbi = Connections.to(dataSource);
        jdbi.useHandle(handle -> {
            handle.queryMetadata(Database::requireMemory);
            requireNoCompaction(handle);
        });
        return new Database(jdbi, productOf(jdbi).equals("PostgreSQL"));
    }

    /** What H2 moves together when it closes a file, it may not find again when it opens it (h2database issue 4247). */
    private static void requireNoCompaction(Handle handle) {
        String url = handle.queryMetadata(DatabaseMetaData::getURL);
        boolean isKept = url.startsWith("jdbc:h2:") && !url.startsWith(IN_MEMORY);
        if (isKept && !handle.select(COMPACTION).mapTo(String.class).findOne().equals(Optional.of("0"))) {
            throw new CapacityStoreException(Attempt.OPEN.failed(), Remark.COMPACTS.words(Attempt.OPEN), null);
        }
    }

    /** What is only in memory is gone after a kill anyhow. */
    static DatabaseMetaData requireMemory(DatabaseMetaData database) throws SQLException {
        if (database.getDatabaseProductVersion().startsWith(FORGETFUL_H2)
                && !database.getURL().startsWith(IN_MEMORY)) {
            throw new CapacityStoreException(Attempt.OPEN.failed(), Remark.FORGETS.words(Attempt.OPEN), null);
        }
        return database;
    }

    private static String productOf(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.queryMetadata(DatabaseMetaData::getDatabaseProductName));
    }

    /** Left alone, H2 writes half a second later, in the middle of whatever is going on then. */
    private void writeAtOnce() {
        if (!isPostgres) {
            jdbi.useHandle(handle -> handle.execute("set write_delay 0"));
        }
    }

    <T> T read(Function<Handle, T> work) {
        return Failures.explained(
                Attempt.READ, () -> jdbi.withHandle(handle -> inTransaction(handle, REPEATABLE_READ, work)));
    }

    <T> T change(Attempt attempt, Function<Handle, T> work) {
        Supplier<T> change = () -> Retry.again(() -> jdbi.withHandle(handle -> changed(handle, work)));
        return Failures.explained(attempt, isPostgres ? change : () -> oneAtATime(change));
    }

    /** H2 can write half of a commit to its file when another one writes at that moment; a proof by killing showed it. */
    private static <T> T oneAtATime(Supplier<T> change) {
        synchronized (ONE_AT_A_TIME) {
            return change.get();
        }
    }

    /** H2 is told to write before the answer is given; see the documentation for what that does not hold against. */
    private <T> T changed(Handle handle, Function<Handle, T> work) {
        T answer = inTransaction(handle, READ_COMMITTED, work);
        if (!isPostgres) {
            handle.execute("checkpoint sync");
        }
        return answer;
    }

    /** To a driver of PostgreSQL the level before, the level now and the level after are each a question to the server. */
    private <T> T inTransaction(Handle handle, TransactionIsolationLevel level, Function<Handle, T> work) {
        if (!isPostgres) {
            return handle.inTransaction(level, work::apply);
        }
        return handle.inTransaction(begun -> {
            begun.execute("set transaction isolation level " + level.name().replace('_', ' '));
            return work.apply(begun);
        });
    }

    /** PostgreSQL plans by the rows that it counted last; after a first load that is none, and a plan for none never ends. */
    void countRows(Handle handle) {
        if (isPostgres) {
            handle.execute("analyze provider, unit, unit_code, bed, bed_report, latest_bed_report");
        }
    }
}
