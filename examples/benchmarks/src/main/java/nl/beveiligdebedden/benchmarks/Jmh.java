/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures one thing in a JVM of its own. */
final class Jmh {

    private Jmh() {}

    static Cell measure(Class<?> benchmark, Map<String, String> parameters, Effort effort) {
        ChainedOptionsBuilder options = options(benchmark, effort);
        parameters.forEach(options::param);
        try {
            return new Cell(micros(new Runner(options.build()).run()), "");
        } catch (RunnerException e) {
            return Cell.notMeasured("failed in " + effort.heap());
        }
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark, Effort effort) {
        return new OptionsBuilder()
                .include(benchmark.getName())
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(effort.measurements())
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(effort.heap())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
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
