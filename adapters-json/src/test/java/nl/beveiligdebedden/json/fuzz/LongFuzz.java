/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The same as {@link ReadersFuzz}, of one reader and for longer: {@code examples/fuzz} runs it. */
class LongFuzz {

    private static final Reader READER = Reader.valueOf(System.getProperty("fuzz.reader", "REQUEST"));

    static Stream<byte[]> seeds() {
        return READER.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void one_reader_gives_a_value_or_says_what_is_wrong(byte[] input) {
        Trial.of(READER, input);
    }
}
