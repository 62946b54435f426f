/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** One real server for all tests, which stops with them; each database is a schema of its own. */
final class Postgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private Postgres() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    static DataSource anEmptyDatabase() {
        String schema = "test_" + SCHEMAS.incrementAndGet();
        Jdbi.create(SERVER.getPostgresDatabase()).useHandle(handle -> handle.execute("create schema " + schema));
        return SERVER.getDatabase("postgres", "postgres", Map.of("currentSchema", schema));
    }

    /** The same database for a user who adds, changes and deletes rows, and may make no table and take no lock of his own. */
    static DataSource forRowsOnly(DataSource database) {
        String schema = ((PGSimpleDataSource) database).getCurrentSchema();
        Databases.run(
                database,
                "create role %1$s_rows login".formatted(schema),
                "grant usage on schema %1$s to %1$s_rows".formatted(schema),
                "grant select, insert, update, delete on all tables in schema %1$s to %1$s_rows".formatted(schema),
                "revoke execute on function pg_advisory_lock(bigint), pg_advisory_xact_lock(bigint),"
                        + " pg_try_advisory_lock(bigint), pg_try_advisory_xact_lock(bigint) from public");
        return SERVER.getDatabase(schema + "_rows", "postgres", Map.of("currentSchema", schema));
    }

    static DataSource migrated() {
        DataSource database = anEmptyDatabase();
        Schema.bringUpToDate(database, true);
        return database;
    }

    /** Empties the tables, which is much faster than to make new ones. */
    static DataSource emptied(DataSource migrated) {
        Jdbi.create(migrated).useHandle(handle -> {
            handle.execute(
                    "truncate provider, unit, unit_code, bed, bed_report, latest_bed_report, active_claim, claim_event,"
                            + " log_entry, log_link");
            handle.execute("update snapshot set as_of = null");
            handle.execute("update log_head set number = 0, hash = ''");
        });
        return migrated;
    }
}
