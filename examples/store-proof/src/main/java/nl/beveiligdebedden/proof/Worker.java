/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.CapacityStoreException;
import nl.beveiligdebedden.jdbc.JdbcReservations;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;
import nl.beveiligdebedden.port.Reservations;

/**
 * A program of its own that reserves and releases beds. It says on standard output what it sends, before it sends it, and
 * what it was answered; whoever reads that knows more than a database that lies.
 */
final class Worker {

    private static final Instant UNTIL = Ward.MORNING.plusSeconds(1_000_000);
    private static final int DAY = 86_400;
    private static final int MOST_TRIES = 500;

    private final Reservations reservations;
    private final Random random;
    private final String name;
    private final int beds;

    private Worker(Reservations reservations, String name, int beds) {
        this.reservations = reservations;
        this.name = name;
        this.beds = beds;
        this.random = new Random(name.hashCode());
    }

    /**
     * Works until all orders are sent.
     *
     * @param arguments the address of the database, a name, and how many threads, reservations and beds
     */
    public static void main(String... arguments) throws InterruptedException {
        int threads = Integer.parseInt(arguments[2]);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[3]));
        Reservations reservations = open(Pools.of(arguments[0], threads));
        ExecutorService all = Executors.newFixedThreadPool(threads);
        for (int thread = 0; thread < threads; thread++) {
            Worker worker = new Worker(reservations, arguments[1] + "-" + thread, Integer.parseInt(arguments[4]));
            all.execute(() -> worker.workUntilDone(left));
        }
        all.shutdown();
        all.awaitTermination(1, TimeUnit.HOURS);
    }

    private static Reservations open(DataSource database) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                return JdbcReservations.open(database, Authority.COVENANT);
            } catch (CapacityStoreException away) {
                System.err.println(away.getMessage());
                rest();
            }
        }
        throw new IllegalStateException("the database did not come back");
    }

    private void workUntilDone(AtomicInteger left) {
        for (int turn = 0; left.getAndDecrement() > 0; turn++) {
            String request = name + "-" + turn;
            int bed = random.nextInt(beds);
            if (send(ClaimStep.RESERVE, bed, request) == ClaimOutcome.DONE) {
                send(ClaimStep.RELEASE, bed, request);
            }
        }
    }

    /** An order without an answer is sent again with its key, until there is one. */
    private ClaimOutcome send(ClaimStep step, int bed, String request) {
        ClaimOrder order = new ClaimOrder(step + request, Ward.bed(bed), new RequestId(request));
        say("S " + System.nanoTime() + " " + step + " " + order.bed() + " " + request + " " + order.key());
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                ClaimOutcome outcome = answer(step, order).outcome();
                say("A " + System.nanoTime() + " " + order.key() + " " + outcome);
                return outcome;
            } catch (CapacityStoreException away) {
                System.err.println(away.getMessage());
                rest();
            }
        }
        return ClaimOutcome.NO_CLAIM;
    }

    /** The clock of this program jumps, also backwards. */
    private ClaimAnswer answer(ClaimStep step, ClaimOrder order) {
        Instant at = Ward.MORNING.plusSeconds(random.nextInt(DAY));
        return step == ClaimStep.RESERVE
                ? reservations.reserve(order, UNTIL, Ward.PROVIDER, at)
                : reservations.take(step, order, Ward.PROVIDER, at);
    }

    private static void rest() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        PrintStream out = System.out;
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        synchronized (out) {
            out.write(bytes, 0, bytes.length);
            out.flush();
        }
    }
}
