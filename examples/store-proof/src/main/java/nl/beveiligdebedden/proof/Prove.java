/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the proofs that are named, or all; each prints a line, and a line more for each fault that it found. */
public final class Prove {

    private static final int BEDS = 50;

    /** What a killed worker reserved stays so: there must be free beds left for the next. */
    private static final int MANY_BEDS = 5_000;

    private static final int RESERVATIONS = 10_000;
    private static final int KILLS = 500;
    private static final int STOPS = 5;

    /** One proof in an empty folder. */
    interface Run {

        Proof.Found in(Path folder) throws Exception;
    }

    static final Map<String, Run> RUNS = new TreeMap<>(Map.of(
            "claims-h2", folder -> new Proof(h2(folder), BEDS).fill().work(1, 64, RESERVATIONS, () -> {}),
            "claims-postgres", folder -> claims(folder, 4, 16, RESERVATIONS),
            "kill-h2", folder -> new Proof(h2(folder), MANY_BEDS).fill().kill(KILLS),
            "kill-postgres", folder -> kills(folder, KILLS),
            "stop-postgres", folder -> stops(folder, STOPS, RESERVATIONS),
            "cut-postgres", folder -> cuts(folder, RESERVATIONS),
            "full-h2", folder -> new Proof(h2(folder), BEDS).fill().fill(4096)));

    private Prove() {}

    /**
     * Runs the proofs.
     *
     * @param names which ones; all without names, but for {@code speed} and {@code history}
     */
    public static void main(String... names) throws Exception {
        boolean sound = true;
        for (String name : names.length == 0 ? RUNS.keySet() : List.of(names)) {
            sound &= prove(name);
        }
        System.exit(sound ? 0 : 1);
    }

    private static boolean prove(String name) throws Exception {
        if (name.equals("speed")) {
            return Speed.measure(RESERVATIONS, 100_000);
        }
        if (name.equals("history")) {
            return Speed.measureHistory(10_000_000);
        }
        if (!RUNS.containsKey(name)) {
            System.err.println("prove: choose from speed, history, " + String.join(", ", RUNS.keySet()));
            return false;
        }
        long begin = System.nanoTime();
        Proof.Found found = RUNS.get(name).in(Files.createTempDirectory("lcbb-prove"));
        System.out.printf("%s  %d s%n", found.line(name), (System.nanoTime() - begin) / 1_000_000_000);
        found.advices().forEach(advice -> System.out.println("  a worker was told: " + advice));
        found.faults().forEach(fault -> System.out.println("  " + fault));
        return found.faults().isEmpty();
    }

    static String h2(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("lcbb");
    }

    static Proof.Found claims(Path folder, int programs, int threads, int reservations) throws Exception {
        try (Server server = Server.start(folder)) {
            return new Proof(server.url(), BEDS).fill().work(programs, threads, reservations, () -> {});
        }
    }

    static Proof.Found kills(Path folder, int times) throws Exception {
        try (Server server = Server.start(folder)) {
            return new Proof(server.url(), MANY_BEDS).fill().kill(times);
        }
    }

    static Proof.Found cuts(Path folder, int reservations) throws Exception {
        try (Server server = Server.start(folder)) {
            Proof proof = new Proof(server.url(), BEDS).fill();
            return proof.work(2, 8, reservations, () -> {
                Thread.sleep(500);
                proof.cut();
            });
        }
    }

    /** The server goes away in the middle of the work and comes back. */
    static Proof.Found stops(Path folder, int times, int reservations) throws Exception {
        try (Server server = Server.start(folder)) {
            int[] left = {times};
            return new Proof(server.url(), BEDS).fill().work(2, 8, reservations, () -> {
                Thread.sleep(1500);
                if (left[0]-- > 0) {
                    server.stop();
                    server.start();
                }
            });
        }
    }
}
