/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;

/** An empty one of each kind that the store works on, for tests that say the same of both. */
final class Databases {

    private Databases() {}

    static Stream<DataSource> empty() {
        return Stream.of(H2.anEmptyDatabase(""), Postgres.anEmptyDatabase());
    }

    static boolean isH2(DataSource database) {
        return database instanceof JdbcDataSource;
    }

    static String numbers(DataSource database, int from, int to) {
        return (isH2(database) ? "system_range(%s, %s) step (x)" : "generate_series(%s, %s) as step (x)")
                .formatted(from, to);
    }

    static void run(DataSource database, String... statements) {
        Jdbi.create(database).useHandle(handle -> List.of(statements).forEach(handle::execute));
    }

    static List<String> answers(DataSource database, String query) {
        return Jdbi.create(database)
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
