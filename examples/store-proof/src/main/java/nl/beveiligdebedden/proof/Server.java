/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A real PostgreSQL that writes what it promises to disk, and that can be stopped and started again. */
final class Server implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;
    private int port;

    private Server(Path folder) {
        this.folder = folder;
    }

    static Server start(Path folder) {
        Server server = new Server(folder);
        server.start();
        return server;
    }

    void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
            port = server.getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        stop();
    }
}
