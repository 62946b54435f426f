/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JdbcCapacityOnPostgresTest extends JdbcCapacityContract {

    private static EmbeddedPostgres server;
    private static int schemas;

    @BeforeAll
    static void startTheServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopTheServer() throws IOException {
        server.close();
    }

    @Override
    DataSource anEmptyDatabase() {
        String schema = "test_" + ++schemas;
        Jdbi.create(server.getPostgresDatabase()).useHandle(handle -> handle.execute("create schema " + schema));
        return server.getDatabase("postgres", "postgres", Map.of("currentSchema", schema));
    }
}
