/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;

/** Lets JMH measure every way on one size, in turns, so that what else the machine does hits all of them. */
final class Measuring {

    private final Size size;
    private final Effort effort;
    private final PrintStream progress;
    private final Map<Way, Cell> cells = new EnumMap<>(Way.class);

    Measuring(Size size, Effort effort, PrintStream progress) {
        this.size = size;
        this.effort = effort;
        this.progress = progress;
    }

    Map<Way, Cell> run() {
        for (int round = 1; round <= effort.rounds(); round++) {
            for (Way way : Way.values()) {
                progress.printf("%s, round %d of %d: %s%n", size.words(), round, effort.rounds(), way.words());
                cells.merge(way, measure(way), Cell::and);
            }
        }
        return cells;
    }

    private Cell measure(Way way) {
        return size.whyNot(way).isEmpty()
                ? Jmh.measure(Question.class, Map.of("way", way.name(), "size", size.name()), effort)
                : Cell.notMeasured(size.whyNot(way));
    }
}
