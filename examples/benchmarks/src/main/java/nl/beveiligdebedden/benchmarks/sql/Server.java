/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** A PostgreSQL of our own, with enough memory that it need not sort on disk. */
public final class Server implements AutoCloseable {

    private final EmbeddedPostgres server;

    /** Starts the server. */
    public Server() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("work_mem", "512MB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The database.
     *
     * @return an empty one at first
     */
    public DataSource database() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
