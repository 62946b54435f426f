/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Bsn;

/** One reading of one input, and all that must hold of it. */
final class Trial {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** What the smallest input may take, and what each further byte may: the tree, the draft, the faults in two languages. */
    private static final long BYTES_AT_LEAST = 40_000_000;

    private static final long BYTES_PER_BYTE = 20_000;
    /**
     * The same in time of the processor, which a busy machine does not lengthen. A cold reader takes some ten thousand
     * nanoseconds for a byte; Jazzer slows it down, so that only what grows far out of proportion goes over this.
     */
    private static final long NANOS_AT_LEAST = 3_000_000_000L;

    private static final long NANOS_PER_BYTE = 500_000;
    private static final int MOST_FAULTS = 10_000;

    static {
        // Classes and patterns that are loaded once are not what an input costs; Jazzer changes each when it is loaded.
        Arrays.stream(Reader.values())
                .forEach(reader -> reader.seeds().flatMap(Trial::aroundIt).forEach(reader::read));
    }

    /** As it is, with a field that nobody knows, with a wrong value, and cut off. */
    private static Stream<byte[]> aroundIt(byte[] seed) {
        String text = new String(seed, StandardCharsets.UTF_8);
        return Stream.of(
                        text,
                        text.replaceFirst("\\{", "{\"Nobody Knows\": 1, "),
                        text.replaceFirst("(?<=: )\"[^\"]*\"", "\"?\""),
                        text.substring(0, text.length() / 2))
                .map(variant -> variant.getBytes(StandardCharsets.UTF_8));
    }

    private Trial() {}

    static void of(Reader reader, byte[] input) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        Said said = reader.read(input);
        require(nanosSince(nanos) <= NANOS_AT_LEAST + NANOS_PER_BYTE * input.length, "time in proportion");
        require(bytesSince(bytes) <= BYTES_AT_LEAST + BYTES_PER_BYTE * input.length, "memory in proportion");
        require(said.lines().size() <= 4 * MOST_FAULTS, "no more faults than ten thousand");
        said.lines().forEach(Trial::isFitForPeople);
        said.written().ifPresent(written -> isFitForOthers(reader, written));
    }

    private static long bytesSince(long before) {
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static long nanosSince(long before) {
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    private static void isFitForPeople(String line) {
        require(line.lines().count() == 1, "one line");
        require(!Bsn.isIn(line), "a line without a BSN");
    }

    private static void isFitForOthers(Reader reader, String written) {
        require(!Bsn.isIn(written), "an output without a BSN");
        if (reader.readsItsOwn()) {
            Said again = reader.read(written.getBytes(StandardCharsets.UTF_8));
            require(again.written().filter(written::equals).isPresent(), "what is written is read as the same");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected " + what);
        }
    }
}
