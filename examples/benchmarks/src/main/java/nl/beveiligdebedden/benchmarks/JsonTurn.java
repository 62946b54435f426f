/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One reading or writing of JSON: what JMH measures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonTurn {

    /** The name of a {@link JsonTask}. */
    @Param("CAPACITY_READ")
    public String task;

    /** Whether we do it, or Jackson alone. */
    @Param("true")
    public boolean us;

    private JsonWork work;

    /** Lays ready what is read or written. */
    @Setup
    public void layOut() {
        work = JsonTask.valueOf(task).by(us);
    }

    /**
     * Does it once.
     *
     * @return what was read or written
     */
    @Benchmark
    public Object turn() {
        return work.once();
    }
}
