/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.DatabaseMetaData;
import org.junit.jupiter.api.Test;

/** A version of H2 that forgets is refused before a word is given to it. */
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

    private static DatabaseMetaData h2(String version, String url) {
        return (DatabaseMetaData) Proxy.newProxyInstance(
                ForgetfulH2Test.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> method.getName().equals("getURL") ? url : version);
    }
}
