/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void a_line_says_how_long_a_question_takes_beside_the_limit_and_beside_ours() {
        Map<Way, Cell> cells = cells();

        assertThat(new Table(Size.NETHERLANDS, cells).toString().lines())
                .containsExactly(
                        "1,737 one-bed units, drawn",
                        "                                        a question      a unit   x limit    x ours    spread",
                        "  silent loop (the limit)                  17.4 us       10 ns       1.0       0.1       0 %",
                        "  ours                                    173.7 us      100 ns      10.0       1.0       0 %",
                        "  objects in the obvious way                1.7 ms      1.0 us     100.0      10.0     100 %",
                        "  Drools                                not measured: needs more than 6 GB");
    }

    @Test
    void one_slow_second_does_not_move_the_figure() {
        assertThat(measured(1, 2, 900).median()).isEqualTo(2);
        assertThat(measured(900, 1, 2, 3).median()).isEqualTo(2.5);
    }

    @Test
    void a_time_is_short_in_its_own_unit() {
        assertThat(List.of(0.85, 12.34, 4_500.0, 3_200_000.0))
                .extracting(Shown::time)
                .containsExactly("850 ns", "12.3 us", "4.5 ms", "3.2 s");
    }

    private static Map<Way, Cell> cells() {
        Map<Way, Cell> cells = new EnumMap<>(Way.class);
        cells.put(Way.SILENT_LOOP, measured(17.37));
        cells.put(Way.OURS, measured(173.7));
        cells.put(Way.OBVIOUS_OBJECTS, measured(868.5, 1737, 2605.5));
        cells.put(Way.DROOLS, Cell.notMeasured(Way.DROOLS.whyNoMillion()));
        return cells;
    }

    private static Cell measured(double... micros) {
        return new Cell(DoubleStream.of(micros).boxed().toList(), "");
    }
}
