/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import nl.beveiligdebedden.jdbc.JdbcReservations;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimStep;

/** The library beside plain JDBC with the same statements, in turns on one server; only ratios mean anything. */
final class Speed {

    private static final int THREADS = 8;
    private static final int ROUNDS = 5;
    private static final int READS = 200;
    private static final int COUNTRY = 1740;

    private static final String[] BEDS = {"latest_bed_report", "active_claim", "claim_event", "bed_report", "bed"};
    private static final String[] ALL = Stream.concat(Arrays.stream(BEDS), Stream.of("unit_code", "unit", "provider"))
            .toArray(String[]::new);

    private final DataSource source;
    private final PlainJdbc plain;
    private final JdbcCapacity capacity;
    private int turn;

    private Speed(DataSource source) {
        this.source = source;
        this.plain = new PlainJdbc(source);
        this.capacity = JdbcCapacity.open(source);
    }

    static boolean onPostgres(Path folder, int reservations, int bulk) {
        try (Server server = Server.start(folder)) {
            return measure(Pools.of(server.url(), THREADS + 2), reservations, bulk);
        }
    }

    static boolean onH2(Path folder, int reservations, int bulk) {
        return measure(Pools.of(Prove.h2(folder), THREADS + 2), reservations, bulk);
    }

    private static boolean measure(DataSource source, int reservations, int bulk) {
        Speed speed = new Speed(source);
        return speed.bulk(bulk) & speed.reservations(reservations) & speed.reading();
    }

    private boolean bulk(int beds) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            empty();
            capacity.load(Ward.of(beds));
            plain.empty(BEDS);
            double byHand = seconds(() -> plain.load(beds));
            plain.empty(BEDS);
            ratios.add(byHand / seconds(() -> capacity.load(Ward.of(beds))));
        }
        return shown("bulk load of " + beds + " beds: throughput of plain JDBC", ratios, 0.7, true);
    }

    private void empty() {
        plain.empty(ALL);
    }

    private boolean reservations(int orders) {
        empty();
        capacity.load(Ward.of(COUNTRY));
        JdbcReservations reservations = JdbcReservations.open(source, Authority.COVENANT);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double byHand = seconds(() -> inThreads(orders, bed -> plain.reserveAndRelease("b-" + bed, "p" + turn)));
            double ours =
                    seconds(() -> inThreads(orders, bed -> reserveAndRelease(reservations, "b-" + bed, "o" + turn)));
            ratios.add(byHand / ours);
        }
        return shown("reserve and release: throughput of plain JDBC", ratios.subList(1, ROUNDS + 1), 0.7, true);
    }

    static void reserveAndRelease(JdbcReservations reservations, String bed, String by) {
        RequestId request = new RequestId(by);
        BedId id = new BedId(bed);
        reservations.reserve(
                new ClaimOrder("RESERVE" + request, id, request),
                Ward.MORNING.plusSeconds(60),
                Ward.PROVIDER,
                Ward.MORNING);
        reservations.take(
                ClaimStep.RELEASE, new ClaimOrder("RELEASE" + request, id, request), Ward.PROVIDER, Ward.MORNING);
    }

    /** Each thread has beds of its own: nobody waits for another. */
    private void inThreads(int orders, IntConsumer work) {
        turn++;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            threads.execute(() -> {
                for (int bed = first; bed < Math.min(orders, COUNTRY); bed += THREADS) {
                    work.accept(bed);
                }
            });
        }
        threads.shutdown();
        await(threads);
    }

    private static void await(ExecutorService threads) {
        try {
            threads.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean reading() {
        plain.run("analyze");
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < 2 * READS; round++) {
            double byHand = seconds(plain::read);
            ratios.add(seconds(capacity::read) / byHand);
        }
        return shown(
                "read of " + COUNTRY + " beds: time of plain JDBC", ratios.subList(READS, ratios.size()), 1.5, false);
    }

    static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static boolean shown(String what, List<Double> ratios, double floor, boolean atLeast) {
        double median = median(ratios);
        boolean good = atLeast ? median >= floor : median <= floor;
        System.out.printf(
                "%-60s %.2f (%s %.1f) %s%n",
                what, median, atLeast ? "at least" : "at most", floor, good ? "yes" : "NO");
        return good;
    }
}
