/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes come in, every reader gives a value or says what is wrong in its own words, and takes no more memory and
 * time than their number allows. The first byte chooses the one reader of an input, because Jazzer fuzzes one target in a
 * run: in the build all readers together have most of a minute; {@code examples/fuzz} takes each of them longer.
 *
 * <p>What once went wrong lies in the resources beside this class, and is read in every build.
 */
class ReadersFuzz {

    static Stream<byte[]> seeds() {
        return Arrays.stream(Reader.values()).flatMap(reader -> reader.seeds().map(seed -> chosen(reader, seed)));
    }

    private static byte[] chosen(Reader reader, byte[] seed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(reader.ordinal());
        bytes.writeBytes(seed);
        return bytes.toByteArray();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "50s")
    void a_reader_gives_a_value_or_says_what_is_wrong(byte[] input) {
        if (input.length > 0) {
            Reader[] readers = Reader.values();
            Trial.of(readers[(input[0] & 0xff) % readers.length], Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
