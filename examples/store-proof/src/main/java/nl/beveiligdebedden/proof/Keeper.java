/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;

/** Starts workers as programs of their own and keeps what they say, so that it outlives them. */
final class Keeper {

    private final String url;
    private final int beds;
    private final long lasts;
    private final Map<String, Operation> byKey = new ConcurrentHashMap<>();
    private final Set<String> asides = ConcurrentHashMap.newKeySet();
    private final Set<String> advices = ConcurrentHashMap.newKeySet();
    private final List<Thread> readers = new CopyOnWriteArrayList<>();

    /** A reservation lasts so many seconds. */
    Keeper(String url, int beds, long lasts) {
        this.url = url;
        this.beds = beds;
        this.lasts = lasts;
    }

    /** A worker, and a latch that opens when it got its first answer. */
    record Started(Process process, CountDownLatch answered) {}

    Started start(String name, int threads, int reservations, String... before) {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName()));
        command.addAll(List.of(url, name, "" + threads, "" + reservations, "" + beds, "" + lasts));
        try {
            Process worker = new ProcessBuilder(command).start();
            CountDownLatch answered = new CountDownLatch(1);
            listen(worker.inputReader(), line -> keep(line, answered));
            listen(worker.errorReader(), this::keepFailure);
            return new Started(worker, answered);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String java() {
        return String.join(File.separator, System.getProperty("java.home"), "bin", "java");
    }

    private void listen(BufferedReader said, Consumer<String> keep) {
        Thread reader = new Thread(() -> {
            try (said) {
                said.lines().forEach(keep);
            } catch (IOException | UncheckedIOException killed) {
                Thread.onSpinWait();
            }
        });
        reader.start();
        readers.add(reader);
    }

    /** The advices of failures, each once. */
    private void keepFailure(String line) {
        if (line.startsWith("Maybe ")) {
            advices.add(line);
        }
    }

    Set<String> advices() {
        return new TreeSet<>(advices);
    }

    private void keep(String line, CountDownLatch answered) {
        String[] words = line.split(" ");
        if (words[0].equals("S") && words.length == 8) {
            byKey.put(words[5], sent(words));
        } else if (words[0].equals("A") && words.length == 4) {
            byKey.computeIfPresent(words[2], (key, sent) -> answered(sent, words));
            answered.countDown();
        } else if (words[0].equals("W")) {
            asides.add(line.substring(2));
        }
    }

    private static Operation sent(String... words) {
        Operation.Span span = new Operation.Span(Long.parseLong(words[6]), Long.parseLong(words[7]));
        Operation.What what = new Operation.What(ClaimStep.valueOf(words[2]), words[3], words[4], words[5], span);
        return new Operation(what, Optional.empty(), Long.parseLong(words[1]), Operation.NEVER);
    }

    private static Operation answered(Operation sent, String... words) {
        ClaimOutcome outcome = ClaimOutcome.valueOf(words[3]);
        return new Operation(sent.what(), Optional.of(outcome), sent.sent(), Long.parseLong(words[1]));
    }

    int answers() {
        return Math.toIntExact(
                byKey.values().stream().filter(Operation::isAnswered).count());
    }

    /** Everything that was said, after all workers ended. */
    Said said() {
        readers.forEach(Keeper::join);
        return new Said(List.copyOf(byKey.values()), Set.copyOf(asides));
    }

    private static void join(Thread reader) {
        try {
            reader.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
