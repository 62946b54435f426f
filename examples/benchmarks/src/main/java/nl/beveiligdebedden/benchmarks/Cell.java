/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What was measured of one way on one size.
 *
 * @param micros microseconds for a question, from the fastest second of measuring to the slowest; empty when it was not
 *     measured
 * @param note why it was not measured; empty when it was
 */
record Cell(List<Double> micros, String note) {

    Cell {
        micros = micros.stream().sorted().toList();
    }

    static Cell notMeasured(String why) {
        return new Cell(List.of(), why);
    }

    /** Both rounds together. */
    Cell and(Cell other) {
        return new Cell(Stream.concat(micros.stream(), other.micros.stream()).toList(), other.note);
    }

    boolean isMeasured() {
        return !micros.isEmpty();
    }

    double median() {
        return Median.of(micros);
    }

    /** From the fastest to the slowest second, as a part of the median. */
    double spread() {
        return (micros.get(micros.size() - 1) - micros.get(0)) / median();
    }

    /** How many times as long as another way this takes; empty when one of them was not measured. */
    OptionalDouble times(Cell other) {
        return isMeasured() && other.isMeasured()
                ? OptionalDouble.of(median() / other.median())
                : OptionalDouble.empty();
    }
}
