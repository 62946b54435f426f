/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An H2 that forgets is refused before a word is given to it. */
class ForgetfulH2Test {

    @Test
    void a_file_of_the_version_that_forgets_after_a_kill_is_refused() {
        assertThatExceptionOfType(CapacityStoreException.class)
                .isThrownBy(() -> Database.requireMemory(h2("2.5.252 (2026-01-01)", "jdbc:h2:file:./lcbb")))
                .withMessageContaining("use another version of H2");
    }

    @Test
    void what_is_only_in_memory_and_other_versions_are_accepted() {
        assertThatCode(() -> Database.requireMemory(h2("2.5.252 (2026-01-01)", "jdbc:h2:mem:lcbb")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Database.requireMemory(h2("2.3.232 (2024-08-11)", "jdbc:h2:file:./lcbb")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";MAX_COMPACT_TIME=200"})
    void a_file_that_H2_tidies_up_when_it_closes_is_refused(String settings, @TempDir Path folder) {
        assertThatExceptionOfType(CapacityStoreException.class)
                .isThrownBy(() -> JdbcCapacity.open(file(folder, settings)))
                .withMessageContaining(";MAX_COMPACT_TIME=0");
    }

    @Test
    void a_file_that_is_closed_as_it_is_is_accepted(@TempDir Path folder) {
        assertThat(JdbcCapacity.open(file(folder, ";MAX_COMPACT_TIME=0")).read().beds())
                .isEmpty();
    }

    private static DataSource file(Path folder, String settings) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("lcbb") + settings);
        return database;
    }

    private static DatabaseMetaData h2(String version, String url) {
        return (DatabaseMetaData) Proxy.newProxyInstance(
                ForgetfulH2Test.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> method.getName().equals("getURL") ? url : version);
    }
}
