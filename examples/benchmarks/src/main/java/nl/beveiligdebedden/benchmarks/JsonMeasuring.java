/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;

/** Lets JMH measure every task of JSON by us and by Jackson alone, in turns. */
final class JsonMeasuring {

    private static final Effort EFFORT = new Effort(3, 4, 4, "-Xmx1g");

    private final PrintStream progress;
    private final Map<JsonTask, Cell> ours = new EnumMap<>(JsonTask.class);
    private final Map<JsonTask, Cell> raw = new EnumMap<>(JsonTask.class);

    JsonMeasuring(PrintStream progress) {
        this.progress = progress;
    }

    JsonSpeed run() {
        for (int round = 1; round <= EFFORT.rounds(); round++) {
            for (JsonTask task : JsonTask.values()) {
                progress.printf("JSON, round %d of %d: %s%n", round, EFFORT.rounds(), task.words());
                ours.merge(task, measure(task, true), Cell::and);
                raw.merge(task, measure(task, false), Cell::and);
            }
        }
        return new JsonSpeed(ours, raw);
    }

    private static Cell measure(JsonTask task, boolean us) {
        return Jmh.measure(JsonTurn.class, Map.of("task", task.name(), "us", String.valueOf(us)), EFFORT);
    }
}
