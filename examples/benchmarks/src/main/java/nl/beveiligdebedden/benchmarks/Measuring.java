/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

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
                cells.merge(way, measure(way), Measuring::both);
            }
        }
        return cells;
    }

    private Cell measure(Way way) {
        if (!size.whyNot(way).isEmpty()) {
            return Cell.notMeasured(size.whyNot(way));
        }
        try {
            return new Cell(micros(new Runner(options(way)).run()), "");
        } catch (RunnerException e) {
            return Cell.notMeasured("failed in " + effort.heap());
        }
    }

    private static Cell both(Cell one, Cell other) {
        List<Double> micros = new ArrayList<>(one.micros());
        micros.addAll(other.micros());
        return new Cell(micros, other.note());
    }

    private Options options(Way way) {
        return new OptionsBuilder()
                .include(Question.class.getName())
                .param("way", way.name())
                .param("size", size.name())
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(effort.measurements())
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(effort.heap())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static List<Double> micros(Collection<RunResult> results) {
        return results.stream()
                .flatMap(result -> result.getBenchmarkResults().stream())
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList();
    }
}
