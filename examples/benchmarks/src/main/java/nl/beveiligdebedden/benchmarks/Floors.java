/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What is to be reached with the answers, held against what was measured. */
final class Floors {

    private final Map<Size, Map<Way, Cell>> cells;

    private Floors(Map<Size, Map<Way, Cell>> cells) {
        this.cells = cells;
    }

    static Stream<Floor> of(Map<Size, Map<Way, Cell>> cells) {
        Floors floors = new Floors(cells);
        return Stream.of(
                Floor.atMost(10, "ours, times the silent loop, 1,737 units", floors.overLoop(Size.NETHERLANDS)),
                Floor.atMost(10, "ours, times the silent loop, 1,000,000 units", floors.overLoop(Size.MILLION)),
                Floor.atLeast(3, "the obvious way, times ours, 1,737 units", floors.obvious(Size.NETHERLANDS)),
                Floor.atLeast(3, "the obvious way, times ours, 1,000,000 units", floors.obvious(Size.MILLION)),
                Floor.atLeast(
                        80, "Drools, times ours, 1,737 units", floors.times(Size.NETHERLANDS, Way.DROOLS, Way.OURS)),
                Floor.atMost(3, "ours, a unit of 1,000,000, times a unit of 1,737", floors.growth()));
    }

    private OptionalDouble overLoop(Size size) {
        return times(size, Way.OURS, Way.SILENT_LOOP);
    }

    private OptionalDouble obvious(Size size) {
        return times(size, Way.OBVIOUS_OBJECTS, Way.OURS);
    }

    private OptionalDouble growth() {
        double units = (double) Size.MILLION.units() / Size.NETHERLANDS.units();
        OptionalDouble times = cell(Size.MILLION, Way.OURS).times(cell(Size.NETHERLANDS, Way.OURS));
        return times.isPresent() ? OptionalDouble.of(times.getAsDouble() / units) : times;
    }

    private OptionalDouble times(Size size, Way way, Way other) {
        return cell(size, way).times(cell(size, other));
    }

    private Cell cell(Size size, Way way) {
        return cells.getOrDefault(size, Map.of()).getOrDefault(way, Cell.notMeasured(""));
    }
}
