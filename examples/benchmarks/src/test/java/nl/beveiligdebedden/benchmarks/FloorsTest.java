/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FloorsTest {

    @Test
    void a_ratio_on_its_bound_is_reached() {
        List<Floor> floors = floors(100, 172_000);

        assertThat(floors).hasSize(6).allMatch(Floor::isReached);
        assertThat(floors.get(0))
                .hasToString("  ours, times the silent loop, 1,737 units                          <=    10"
                        + "      10.0  yes");
    }

    @Test
    void a_ratio_beyond_its_bound_is_missed() {
        List<Floor> floors = floors(101, 176_000);

        assertThat(floors).hasSize(6).allMatch(Floor::isMissed);
        assertThat(floors.get(4).toString()).endsWith(">=    80      79.2  NO");
    }

    @Test
    void what_was_not_measured_is_neither_reached_nor_missed() {
        assertThat(Floors.of(Map.of()))
                .hasSize(6)
                .noneMatch(Floor::isReached)
                .noneMatch(Floor::isMissed)
                .allMatch(floor -> floor.toString().endsWith("not measured"));
    }

    @Test
    void a_start_is_held_against_that_of_java_itself() {
        ColdStart start = new ColdStart(50, 200, 1001);

        assertThat(start.floors()).extracting(Floor::isReached).containsExactly(true, false);
    }

    /** Beside a loop of 10 and of 17,200 microseconds. */
    private static List<Floor> floors(double ours, double oursOfAMillion) {
        return Floors.of(Map.of(
                        Size.NETHERLANDS,
                        Map.of(
                                Way.SILENT_LOOP,
                                measured(10),
                                Way.OURS,
                                measured(ours),
                                Way.OBVIOUS_OBJECTS,
                                measured(300),
                                Way.DROOLS,
                                measured(8000)),
                        Size.MILLION,
                        Map.of(
                                Way.SILENT_LOOP,
                                measured(17_200),
                                Way.OURS,
                                measured(oursOfAMillion),
                                Way.OBVIOUS_OBJECTS,
                                measured(516_000))))
                .toList();
    }

    private static Cell measured(double micros) {
        return new Cell(List.of(micros), "");
    }
}
