/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.jdbc.CapacityStoreException;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;

/**
 * A program of its own that reserves and releases beds, and says something else now and then. It says on standard output
 * what it sends, before it sends it, and what it was answered; whoever reads that knows more than a database that lies.
 */
final class Worker {

    private static final int DAY = 86_400;
    private static final int MOST_TRIES = 3000;

    private final Store store;
    private final Random random;
    private final String name;
    private final int beds;
    private final long lasts;

    private Worker(Store store, String name, int beds, long lasts) {
        this.store = store;
        this.name = name;
        this.beds = beds;
        this.lasts = lasts;
        this.random = new Random(name.hashCode());
    }

    /**
     * Works until all orders are sent.
     *
     * @param arguments the address of the database, a name, how many threads, reservations and beds, and how many
     *     seconds a reservation lasts
     */
    public static void main(String... arguments) throws InterruptedException {
        int threads = Integer.parseInt(arguments[2]);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[3]));
        Store store = Store.open(arguments[0], threads);
        ExecutorService all = Executors.newFixedThreadPool(threads);
        for (int thread = 0; thread < threads; thread++) {
            String own = arguments[1] + "-" + thread;
            Worker worker = new Worker(store, own, Integer.parseInt(arguments[4]), Long.parseLong(arguments[5]));
            all.execute(() -> worker.workUntilDone(left));
        }
        all.shutdown();
        all.awaitTermination(1, TimeUnit.HOURS);
        store.close();
    }

    private void workUntilDone(AtomicInteger left) {
        for (int turn = 0; left.getAndDecrement() > 0; turn++) {
            String request = name + "-" + turn;
            int bed = random.nextInt(beds);
            sayAside(request);
            if (send(ClaimStep.RESERVE, bed, request) == ClaimOutcome.DONE) {
                send(ClaimStep.RELEASE, bed, request);
            }
        }
    }

    private void sayAside(String request) {
        try {
            store.aside().say(request, random).ifPresent(word -> say("W " + word));
        } catch (CapacityStoreException away) {
            waitFor(away);
        }
    }

    /**
     * An order without an answer is sent again with its key, until there is one. The clock of this program is set anew
     * before each order, as often back as forward.
     */
    private ClaimOutcome send(ClaimStep step, int bed, String request) {
        ClaimOrder order = new ClaimOrder(step + request, Ward.bed(bed), new RequestId(request));
        Instant at = Ward.MORNING.plusSeconds(random.nextInt(DAY));
        say(String.join(
                " ",
                List.of("S", "" + System.nanoTime(), "" + step, "" + order.bed(), request, order.key(), span(at))));
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                ClaimOutcome outcome = answer(step, order, at).outcome();
                say("A " + System.nanoTime() + " " + order.key() + " " + outcome);
                return outcome;
            } catch (CapacityStoreException away) {
                waitFor(away);
            }
        }
        return ClaimOutcome.NO_CLAIM;
    }

    private String span(Instant at) {
        return at.getEpochSecond() + " " + (at.getEpochSecond() + lasts);
    }

    private ClaimAnswer answer(ClaimStep step, ClaimOrder order, Instant at) {
        return step == ClaimStep.RESERVE
                ? store.reservations().reserve(order, at.plusSeconds(lasts), Ward.PROVIDER, at)
                : store.reservations().take(step, order, Ward.PROVIDER, at);
    }

    static void waitFor(CapacityStoreException away) {
        System.err.println(away.getMessage());
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
