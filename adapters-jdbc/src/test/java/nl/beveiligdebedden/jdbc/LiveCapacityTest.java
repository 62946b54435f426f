/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.ClaimOrder;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept in memory follows what is in the database. */
@Timeout(60)
class LiveCapacityTest {

    private final BlockingQueue<LiveCapacity.Seen> heard = new LinkedBlockingQueue<>();

    /** PostgreSQL tells by itself: a pause of an hour shows that nobody asks. */
    static Stream<Arguments> databases() {
        return Stream.of(
                Arguments.of(H2.anEmptyDatabase(""), Duration.ofMillis(20)),
                Arguments.of(Postgres.anEmptyDatabase(), Duration.ofHours(1)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_load_and_a_reservation_are_heard_and_what_is_in_memory_equals_a_fresh_read(
            DataSource database, Duration pause) throws InterruptedException {
        JdbcCapacity capacity = JdbcCapacity.open(database);
        try (LiveCapacity live = LiveCapacity.follow(database, pause, heard::add)) {
            assertThat(live.read()).isEqualTo(Samples.nothing());

            capacity.load(Samples.aWard());
            LiveCapacity.Seen loaded = heard.poll(30, TimeUnit.SECONDS);
            reserve(database);
            LiveCapacity.Seen reserved = heard.poll(30, TimeUnit.SECONDS);

            assertThat(loaded.capacity()).isEqualTo(Samples.aWard());
            assertThat(reserved.at()).isAfterOrEqualTo(loaded.at());
            assertThat(live.read()).isEqualTo(capacity.read());
            assertThat(live.read().beds().get(0).state()).isEqualTo(BedState.GERESERVEERD);
        }
    }

    @Test
    void it_goes_on_after_a_listener_that_throws() throws InterruptedException {
        DataSource database = H2.anEmptyDatabase("");
        JdbcCapacity capacity = JdbcCapacity.open(database);
        Consumer<LiveCapacity.Seen> faulty = seen -> {
            heard.add(seen);
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {});
            throw new IllegalStateException("a listener of somebody");
        };
        try (LiveCapacity live = LiveCapacity.follow(database, Duration.ofMillis(20), faulty)) {
            capacity.load(Samples.aWard());
            LiveCapacity.Seen first = heard.poll(30, TimeUnit.SECONDS);
            reserve(database);
            LiveCapacity.Seen second = heard.poll(30, TimeUnit.SECONDS);

            assertThat(first.capacity()).isEqualTo(Samples.aWard());
            assertThat(live.read()).isEqualTo(second.capacity());
        }
    }

    @Test
    void it_goes_on_after_its_connection_was_cut() throws InterruptedException {
        DataSource database = Postgres.anEmptyDatabase();
        JdbcCapacity capacity = JdbcCapacity.open(database);
        try (LiveCapacity live = LiveCapacity.follow(database, Duration.ofMillis(100), heard::add)) {
            Jdbi.create(database)
                    .useHandle(
                            handle -> handle.execute(
                                    "select pg_terminate_backend(pid)"
                                            + " from pg_stat_activity where query = 'listen lcbb_capacity' and pid <> pg_backend_pid()"));

            capacity.load(Samples.aWard());

            assertThat(heard.poll(30, TimeUnit.SECONDS)).isNotNull();
            assertThat(live.read()).isEqualTo(Samples.aWard());
        }
    }

    private static void reserve(DataSource database) {
        Actor provider = new Actor(ActorRole.AANBIEDER, "p-1");
        ClaimOrder order = new ClaimOrder("k-1", new BedId("b-1"), new RequestId("casus-1"));
        JdbcReservations.open(database, Authority.COVENANT)
                .reserve(order, Samples.NOON.plusSeconds(60), provider, Samples.NOON);
    }
}
