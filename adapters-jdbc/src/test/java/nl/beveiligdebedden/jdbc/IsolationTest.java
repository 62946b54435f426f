/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a transaction sees of the others does not depend on how a pool is set. */
class IsolationTest {

    private static final String ON_H2 =
            "select lower(isolation_level) from information_schema.sessions where session_id = session_id()";
    private static final String ON_POSTGRES = "select current_setting('transaction_isolation')";

    static Stream<DataSource> databases() {
        return Databases.empty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_read_sees_one_moment_of_the_whole_database(DataSource database) {
        String level = Database.open(database).read(handle -> level(handle, database));

        assertThat(level).isEqualTo("repeatable read");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_change_sees_what_others_ended_meanwhile(DataSource database) {
        String level = Database.open(database).change(Attempt.CHANGE, handle -> level(handle, database));

        assertThat(level).isEqualTo("read committed");
    }

    private static String level(Handle handle, DataSource database) {
        return handle.select(Databases.isH2(database) ? ON_H2 : ON_POSTGRES)
                .mapTo(String.class)
                .one();
    }
}
