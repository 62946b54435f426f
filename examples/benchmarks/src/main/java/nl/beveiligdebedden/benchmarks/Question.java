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
import org.openjdk.jmh.annotations.TearDown;

/** One question in one way: what JMH measures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Question {

    /** The name of a {@link Way}. */
    @Param("OURS")
    public String way;

    /** The name of a {@link Size}. */
    @Param("NETHERLANDS")
    public String size;

    private Country country;
    private Asked asked;
    private int turn;

    /** Draws the country and lays it out. */
    @Setup
    public void layOut() {
        country = Size.valueOf(size).country();
        asked = Way.valueOf(way).over(country.snapshot());
    }

    /**
     * Asks the next request.
     *
     * @return the answer
     */
    @Benchmark
    public Object ask() {
        turn = (turn + 1) % country.requests().size();
        return asked.answer(country.requests().get(turn), country.moment());
    }

    /** Lets go of what the way holds. */
    @TearDown
    public void close() {
        asked.close();
    }
}
