/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables, and how they came to be. */
final class Schema {

    private static final String MIGRATIONS = "classpath:nl/beveiligdebedden/jdbc/db-migrations";

    private Schema() {}

    /** The own history and the baseline of 0 let the tables stand beside those of the application around it. */
    static void bringUpToDate(DataSource dataSource, boolean isPostgres) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .loggers("slf4j")
                .locations(locations(isPostgres))
                .failOnMissingLocations(true)
                .table("lcbb_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** PostgreSQL also tells who listens that something changed. */
    static String[] locations(boolean isPostgres) {
        return isPostgres ? new String[] {MIGRATIONS, MIGRATIONS + "-postgresql"} : new String[] {MIGRATIONS};
    }
}
