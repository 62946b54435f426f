/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables, and how they came to be. */
final class Schema {

    private static final String MIGRATIONS = "classpath:nl/beveiligdebedden/jdbc/db-migrations";

    /** No right to make tables; and a replica, which nobody may change. */
    private static final Set<String> MAY_NOT = Set.of("42501", "25006");

    private Schema() {}

    /** Only tables that are behind are changed: so who opens the others needs no right to make any, and waits for nobody. */
    static void bringUpToDate(DataSource dataSource, boolean isPostgres) {
        Flyway tables = tables(dataSource, isPostgres);
        if (isBehind(tables)) {
            makeOrChange(tables);
        } else {
            tables.validate();
        }
    }

    private static void makeOrChange(Flyway tables) {
        try {
            tables.migrate();
        } catch (FlywayException failure) {
            throw Failures.sqlState(failure)
                    .filter(MAY_NOT::contains)
                    .map(state -> Failures.because(Attempt.UPDATE, failure, Remark.BEHIND))
                    .orElseThrow(() -> failure);
        }
    }

    static boolean isUpToDate(DataSource dataSource, boolean isPostgres) {
        return !isBehind(tables(dataSource, isPostgres));
    }

    private static boolean isBehind(Flyway tables) {
        return tables.info().pending().length > 0;
    }

    /** The own history and the baseline of 0 let the tables stand beside those of the application around it. */
    private static Flyway tables(DataSource dataSource, boolean isPostgres) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .loggers("slf4j")
                .locations(locations(isPostgres))
                .failOnMissingLocations(true)
                .table("lcbb_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    /** PostgreSQL also tells who listens that something changed. */
    static String[] locations(boolean isPostgres) {
        return isPostgres ? new String[] {MIGRATIONS, MIGRATIONS + "-postgresql"} : new String[] {MIGRATIONS};
    }
}
