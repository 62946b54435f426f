/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How fast JSON is read and written by us and by Jackson alone, as a part of the table.
 *
 * @param ours what we took for each task
 * @param raw what Jackson took
 */
record JsonSpeed(Map<JsonTask, Cell> ours, Map<JsonTask, Cell> raw) {

    private static final String LINE = "  %-36s%10s%12s%14s%10s%12s\n";

    Stream<Floor> floors() {
        return ours.keySet().stream()
                .map(task -> Floor.atLeast(
                        task.least(), task.words() + ", throughput, part of Jackson's", throughput(task)));
    }

    @Override
    public String toString() {
        return "JSON, beside Jackson's own mapper on plain records\n"
                + Shown.format(LINE, "", "size", "ours", "Jackson alone", "x Jackson", "spread")
                + ours.keySet().stream().map(this::line).collect(joining());
    }

    private String line(JsonTask task) {
        return Shown.format(
                LINE,
                task.words(),
                Shown.format("%d kB", task.bytes() / 1000),
                Shown.time(ours.get(task).median()),
                Shown.time(raw.get(task).median()),
                Shown.format("%.2f", throughput(task).getAsDouble()),
                Shown.format(
                        "%.0f %%",
                        100 * Math.max(ours.get(task).spread(), raw.get(task).spread())));
    }

    /** Ours as a part of that of Jackson alone. */
    private OptionalDouble throughput(JsonTask task) {
        return raw.get(task).times(ours.get(task));
    }
}
