/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server that stands by: it can be read, and it neither writes nor tells of changes. */
class ReplicaTest {

    @TempDir
    private Path folder;

    private EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }

    @Test
    void a_replica_is_read_and_followed_and_refuses_to_be_changed() throws IOException {
        try (EmbeddedPostgres primary = server()) {
            JdbcCapacity.open(primary.getPostgresDatabase()).load(Samples.aWard());
        }
        Files.createFile(folder.resolve("data").resolve("standby.signal"));

        try (EmbeddedPostgres replica = server()) {
            JdbcCapacity capacity = JdbcCapacity.open(replica.getPostgresDatabase());

            assertThat(capacity.read()).isEqualTo(Samples.aWard());
            assertThatThrownBy(() -> capacity.load(Samples.nothing())).isInstanceOf(CapacityStoreException.class);
            try (LiveCapacity live =
                    LiveCapacity.follow(replica.getPostgresDatabase(), Duration.ofSeconds(60), seen -> {})) {
                assertThat(live.read()).isEqualTo(Samples.aWard());
            }
        }
    }
}
