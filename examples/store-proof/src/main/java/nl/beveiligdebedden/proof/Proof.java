/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import nl.beveiligdebedden.port.ClaimStep;
import org.h2.jdbcx.JdbcConnectionPool;

/** One run against one database: workers, what happens to them meanwhile, and what is found afterwards. */
final class Proof {

    private static final int LONGEST_LIFE_MS = 400;
    private static final long TEN_DAYS = 864_000;

    private final String url;
    private final int beds;
    private final Keeper keeper;
    private final Random random = new Random(6);

    /** Reservations outlast every clock. */
    Proof(String url, int beds) {
        this(url, beds, TEN_DAYS);
    }

    /** A reservation lasts so many seconds by the clock of whoever makes it. */
    Proof(String url, int beds, long lasts) {
        this.url = url;
        this.beds = beds;
        this.keeper = new Keeper(url, beds, lasts);
    }

    /** Fills an empty database with free beds, and lets go of it. */
    Proof fill() {
        JdbcConnectionPool pool = Pools.of(url, 2);
        JdbcCapacity.open(pool).load(Ward.withToldBeds(beds));
        pool.dispose();
        return this;
    }

    /** Something that happens while the workers are at it. */
    interface Meanwhile {

        void happen() throws Exception;
    }

    Found work(int programs, int threads, int reservations, Meanwhile meanwhile) throws Exception {
        List<Process> workers = IntStream.range(0, programs)
                .mapToObj(program -> keeper.start("w" + program, threads, reservations / programs))
                .map(Keeper.Started::process)
                .toList();
        while (workers.stream().anyMatch(Process::isAlive)) {
            Thread.sleep(20);
            if (keeper.answers() > 0) {
                meanwhile.happen();
            }
        }
        return found();
    }

    /** Kills a worker in the middle of its work, again and again; between two kills something else may happen. */
    Found kill(int times, Meanwhile between) throws Exception {
        for (int kill = 0; kill < times; kill++) {
            Keeper.Started worker = keeper.start("k" + kill, 4, Integer.MAX_VALUE);
            if (!worker.answered().await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("no answer within two minutes");
            }
            Thread.sleep(random.nextInt(LONGEST_LIFE_MS));
            between.happen();
            worker.process().destroyForcibly().waitFor();
        }
        return found();
    }

    /** A worker that may write no file longer than so many blocks of 1024 bytes, as on a full disk. */
    Found fill(int blocks) throws InterruptedException {
        String limited = "ulimit -f " + blocks + "; exec \"$@\"";
        Keeper.Started worker = keeper.start("f", 4, 100_000, "bash", "-c", limited, "worker");
        worker.answered().await(2, TimeUnit.MINUTES);
        int before = -1;
        while (worker.process().isAlive() && keeper.answers() > before) {
            before = keeper.answers();
            Thread.sleep(3000);
        }
        worker.process().destroyForcibly().waitFor();
        return found();
    }

    /** Programs that come one after another; after each nobody has the file open for so long. */
    Proof reopen(int times, Duration rest) throws InterruptedException {
        for (int turn = 0; turn < times; turn++) {
            keeper.start("r" + turn, 2, 10).process().waitFor();
            Thread.sleep(rest.toMillis());
        }
        return this;
    }

    Found found() {
        Said said = keeper.said();
        List<String> faults = new ArrayList<>(Soundness.faults(url, said));
        if (said.doneKeys().findAny().isEmpty()) {
            faults.add("nothing was done, so nothing was proved");
        }
        Linearizability.faultyBeds(said.orders())
                .forEach(bed -> faults.add("a history that cannot have happened: " + bed));
        return new Found(said, faults, keeper.advices());
    }

    /** The process of the server that serves one of the workers. */
    long someBackend() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement asking = connection.createStatement();
                ResultSet found = asking.executeQuery("select max(pid) from pg_stat_activity"
                        + " where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Cuts all connections but its own; the workers do not know why. */
    void cut() throws SQLException {
        run("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    void run(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    /** What a run came to. */
    record Found(Said said, List<String> faults, Set<String> advices) {

        Found with(List<String> more) {
            return new Found(said, Stream.concat(faults.stream(), more.stream()).toList(), advices);
        }

        private Stream<Operation> answered(ClaimStep step) {
            return said.orders().stream().filter(one -> one.what().step() == step && one.isAnswered());
        }

        String line(String name) {
            return "%-16s %6d reserved %6d refused %6d released %4d without answer %6d recorded %6d reported %4d faults"
                    .formatted(
                            name,
                            answered(ClaimStep.RESERVE)
                                    .filter(Operation::isDone)
                                    .count(),
                            answered(ClaimStep.RESERVE)
                                    .filter(one -> !one.isDone())
                                    .count(),
                            answered(ClaimStep.RELEASE)
                                    .filter(Operation::isDone)
                                    .count(),
                            said.orders().stream()
                                    .filter(one -> !one.isAnswered())
                                    .count(),
                            said.asides("record"),
                            said.asides("report"),
                            faults.size());
        }
    }
}
