/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.OptionalDouble;

/** One size as a part of the table: a line for each way. */
final class Table {

    private static final String LINE = "  %-36s%12s%12s%10s%10s%10s\n";

    private final Size size;
    private final Map<Way, Cell> cells;

    Table(Size size, Map<Way, Cell> cells) {
        this.size = size;
        this.cells = cells;
    }

    @Override
    public String toString() {
        String head = Shown.format(LINE, "", "a question", "a unit", "x limit", "x ours", "spread");
        return size.words() + "\n"
                + head
                + cells.entrySet().stream()
                        .map(row -> line(row.getKey(), row.getValue()))
                        .collect(joining());
    }

    private String line(Way way, Cell cell) {
        if (!cell.isMeasured()) {
            return Shown.format("  %-36s  not measured: %s\n", way.words(), cell.note());
        }
        return Shown.format(
                LINE,
                way.words(),
                Shown.time(cell.median()),
                Shown.time(cell.median() / size.units()),
                times(cell, Way.SILENT_LOOP),
                times(cell, Way.OURS),
                Shown.format("%.0f %%", 100 * cell.spread()));
    }

    private String times(Cell cell, Way other) {
        OptionalDouble times = cell.times(cells.get(other));
        return times.isPresent() ? Shown.format("%.1f", times.getAsDouble()) : "";
    }
}
