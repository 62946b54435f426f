/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    private static final int BULK = 100_000;
    private static final int STOPS = 5;
    private static final int FULL_DISKS = 3;
    private static final int REOPENINGS = 4;
    private static final long AN_HOUR = 3_600;

    /** H2 leaves what it wrote where it is for 45 seconds. */
    private static final Duration REST = Duration.ofSeconds(47);

    /** One proof in an empty folder. */
    interface Run {

        Proof.Found in(Path folder) throws Exception;
    }

    static final Map<String, Run> RUNS = new TreeMap<>(Map.ofEntries(
            entry("claims-h2", folder -> new Proof(h2(folder), BEDS).fill().work(1, 64, RESERVATIONS, () -> {})),
            entry("claims-postgres", folder -> claims(folder, 4, 16, RESERVATIONS)),
            entry(
                    "clock-h2",
                    folder -> new Proof(h2(folder), BEDS, AN_HOUR).fill().work(1, 16, RESERVATIONS, () -> {})),
            entry("clock-postgres", folder -> clocks(folder, RESERVATIONS)),
            entry("kill-h2", folder -> new Proof(h2(folder), MANY_BEDS).fill().kill(KILLS, () -> {})),
            entry("kill-postgres", folder -> kills(folder, MANY_BEDS, KILLS)),
            entry("stop-postgres", folder -> stops(folder, STOPS, RESERVATIONS)),
            entry("cut-postgres", folder -> cuts(folder, RESERVATIONS)),
            entry("reopen-h2", folder -> reopens(folder, REOPENINGS, REST)),
            entry("full-h2", folder -> new Proof(h2(folder), BEDS).fill().fill(4096)),
            entry("full-postgres", folder -> full(folder, RESERVATIONS))));

    /** Figures with a bar; each prints its own lines and says whether all is well. */
    interface Measure {

        boolean in(Path folder) throws Exception;
    }

    private static final Map<String, Measure> MEASURES = new TreeMap<>(Map.of(
            "speed", folder -> Speed.onPostgres(folder, RESERVATIONS, BULK),
            "speed-h2", folder -> Speed.onH2(folder, RESERVATIONS, BULK),
            "history", folder -> History.onPostgres(folder, 10_000_000),
            "history-h2", folder -> History.onH2(folder, 1_000_000)));

    /** Where the disk is small; only {@code full-postgres} needs it. */
    private static final String SMALL_DISK = "small-disk";

    private Prove() {}

    /**
     * Runs the proofs.
     *
     * @param names which ones; all without names, but for the measures and {@code full-postgres}
     */
    public static void main(String... names) throws Exception {
        boolean sound = true;
        for (String name : names.length == 0 ? withoutSmallDisk() : List.of(names)) {
            sound &= prove(name);
        }
        System.exit(sound ? 0 : 1);
    }

    private static List<String> withoutSmallDisk() {
        return RUNS.keySet().stream()
                .filter(name -> !name.equals("full-postgres"))
                .toList();
    }

    private static boolean prove(String name) throws Exception {
        Path folder = Files.createTempDirectory("lcbb-prove");
        if (MEASURES.containsKey(name)) {
            return MEASURES.get(name).in(folder);
        }
        if (!RUNS.containsKey(name)) {
            System.err.println("prove: choose from " + String.join(", ", MEASURES.keySet()) + ", "
                    + String.join(", ", RUNS.keySet()));
            return false;
        }
        long begin = System.nanoTime();
        Proof.Found found = RUNS.get(name).in(folder);
        System.out.printf("%s  %d s%n", found.line(name), (System.nanoTime() - begin) / 1_000_000_000);
        found.advices().forEach(advice -> System.out.println("  a worker was told: " + advice));
        found.faults().forEach(fault -> System.out.println("  " + fault));
        return found.faults().isEmpty();
    }

    static String h2(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("lcbb") + ";MAX_COMPACT_TIME=0";
    }

    static Proof.Found reopens(Path folder, int times, Duration rest) throws Exception {
        Proof proof = new Proof(h2(folder), BEDS).fill().reopen(times, rest);
        FileCopy copy = FileCopy.of(folder);
        Proof.Found found = proof.found();
        System.out.println("  a copy that H2 tidied up when it closed: " + copy.tidied(found.said()) + " faults");
        return found.with(copy.unseen(found.said()));
    }

    static Proof.Found claims(Path folder, int programs, int threads, int reservations) throws Exception {
        try (Server server = Server.start(folder)) {
            return new Proof(server.url(), BEDS).fill().work(programs, threads, reservations, () -> {});
        }
    }

    /** Now and then it is not the program that is killed first, but its server or a process of that. */
    static Proof.Found kills(Path folder, int beds, int times) throws Exception {
        try (Server server = Server.start(folder)) {
            Proof proof = new Proof(server.url(), beds).fill();
            int[] kills = {0};
            return proof.kill(times, () -> {
                kills[0]++;
                if (kills[0] % 25 == 0) {
                    server.killAndStart();
                } else if (kills[0] % 10 == 0) {
                    Server.kill(proof.someBackend());
                }
            });
        }
    }

    static Proof.Found clocks(Path folder, int reservations) throws Exception {
        try (Server server = Server.start(folder)) {
            return new Proof(server.url(), BEDS, AN_HOUR).fill().work(2, 8, reservations, () -> {});
        }
    }

    /** The disk is full until a worker was told so, and has room again; a server that gave up is started again. */
    private static Proof.Found full(Path folder, int reservations) throws Exception {
        Path disk = Path.of(System.getProperty(SMALL_DISK));
        try (Server server = Server.start(disk.resolve(folder.getFileName()))) {
            Proof proof = new Proof(server.url(), BEDS).fill();
            SmallDisk small = new SmallDisk(disk.resolve("ballast"));
            int[] left = {FULL_DISKS};
            return proof.work(2, 8, reservations, () -> {
                if (left[0]-- > 0) {
                    small.fill();
                    Thread.sleep(5000);
                    small.makeRoom();
                    server.restart();
                    Thread.sleep(2000);
                }
            });
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
