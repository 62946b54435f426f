/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real PostgreSQL that writes what it promises to disk, and that can be stopped, killed and started again. */
final class Server implements AutoCloseable {

    private static final int MOST_STARTS = 5;

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
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("max_wal_size", "64MB")
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

    /** The whole server is killed, and started again as soon as its last children are gone. */
    void killAndStart() throws IOException, InterruptedException {
        kill(Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).trim()));
        restart();
    }

    /** Stops what is left of it, and starts it again. */
    void restart() throws InterruptedException {
        stop();
        for (int tries = 1; ; tries++) {
            try {
                start();
                return;
            } catch (UncheckedIOException | IllegalStateException early) {
                if (tries == MOST_STARTS) {
                    throw early;
                }
                Thread.sleep(1000);
            }
        }
    }

    static void kill(long process) {
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        stop();
    }
}
