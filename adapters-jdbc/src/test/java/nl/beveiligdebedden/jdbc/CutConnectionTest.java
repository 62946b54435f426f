/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A connection that was cut goes back to its pool, which would otherwise run out of them. */
class CutConnectionTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_connection_that_turns_out_to_be_cut_is_given_back() {
        OtherDataSource pool = new OtherDataSource() {
            @Override
            public Connection getConnection() {
                return cut();
            }
        };

        assertThatExceptionOfType(CapacityStoreException.class).isThrownBy(() -> JdbcCapacity.open(pool));

        assertThat(asked).containsExactly("setAutoCommit", "close");
    }

    private Connection cut() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    if (method.getName().equals("setAutoCommit")) {
                        throw new SQLException("cut", "08006");
                    }
                    return null;
                });
    }
}
