/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends, it costs no more than its limits, and gives one clear line. */
class HostileFilesTest {

    private static final long GIGABYTE = 1_000_000_000L;
    private static final long LARGEST = 64_000_000L;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ | nested too deep | 100000",
                "{\"a\": | nested too deep | 100000",
                "1 | a text or number is too long | 4000000",
                "\"a | a text or number is too long | 4000000",
                "{\"a | the name of a field is too long | 100000",
            })
    void a_gigabyte_that_never_ends_is_given_up_soon(String open, String said, long mostRead) {
        Endless endless = new Endless(open, open.endsWith("a") ? "a" : open);

        UnreadableJsonException problem = unreadable(endless);

        assertThat(problem.getMessage()).startsWith(said).doesNotContain("\n");
        assertThat(endless.read).isLessThan(mostRead);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'[0' | ',0'", "'[{}' | ',{}'", "'{}' | '                '"})
    void a_gigabyte_that_is_not_deep_is_given_up_at_the_limit_of_size(String open, String again) {
        Endless endless = new Endless(open, again);

        UnreadableJsonException problem = unreadable(endless);

        assertThat(problem.getMessage()).startsWith("the document ").doesNotContain("\n");
        assertThat(endless.read).isLessThan(LARGEST + 100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32", "UTF-32BE", "UTF-32LE"})
    void another_encoding_is_named(String encoding) {
        byte[] json = "{\"id\": \"c\"}".getBytes(Charset.forName(encoding));

        assertThat(unreadable(new ByteArrayInputStream(json)).text().nl())
                .isEqualTo("het document is UTF-16 of UTF-32; schrijf UTF-8");
    }

    @Test
    void a_moment_that_cannot_be_shown_is_refused() {
        String totals = "{\"asOf\": \"+999999999-12-31T23:59:59-18:00\", \"facilities\": []}";

        assertThat(Json.paths(Json.READER.totals(Json.parse(totals)).faults())).containsExactly("/asOf");
    }

    @Test
    void a_byte_order_mark_is_named() {
        assertThat(unreadable(Json.text("\uFEFF{}")).text().en())
                .isEqualTo("the document begins with a byte order mark; write UTF-8 without");
    }

    @Test
    void bytes_that_are_no_text_are_named() {
        byte[] latin = "{\"id\": \"café\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(unreadable(new ByteArrayInputStream(latin))).hasMessageStartingWith("not UTF-8 at line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": NaN} | not a number in JSON at line 1",
                "{\"id\": Infinity} | not a number in JSON at line 1",
                "{\"id\": -Infinity} | not a number in JSON at line 1",
                "{\"id\": \"\\ud800\"} | half a character (surrogate) at line 1",
                "{\"id\": \"\\udc00\\ud800\"} | half a character (surrogate) at line 1",
                "{\"\\udfff\": 1} | not readable as JSON at line 1",
                "{} {} | something stands after the end at line 1",
                "{} x | not readable as JSON at line 1",
                "{\"id\": | the document ends too soon at line 1",
                "{\"id\": 1, \"id\": 1} | a field stands there twice at line 1",
                "{\"naam\\ud800\": 1, \"naam\": 1} | not readable as JSON",
            })
    void what_is_wrong_is_said_with_its_place(String json, String said) {
        UnreadableJsonException problem = unreadable(Json.text(json));

        assertThat(problem.getMessage()).startsWith(said).doesNotContain("\n", "naam");
        assertThat(problem.text().nl()).isNotEqualTo(problem.text().en());
    }

    @Test
    void a_whole_character_outside_the_first_plane_is_just_a_character() {
        assertThat(Json.READER
                        .capacity(Json.text("{\"providers\": [{\"id\": \"p\", \"name\": \"\\ud83d\\ude00 😀\"}]}"))
                        .faults())
                .isEmpty();
    }

    @Test
    void a_file_that_breaks_off_is_said_to_do_so() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk of Jansen");
            }
        };

        assertThat(unreadable(broken)).hasMessage("reading broke off");
    }

    @Test
    void faults_without_end_are_counted_up_to_ten_thousand() {
        String bsns = "\"111222333\",".repeat(300_000);
        String json = "{\"extra\": [" + bsns + "null]}";

        List<Fault> faults = Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> Json.READER.tolerant().capacity(Json.text(json)).faults());

        assertThat(faults).hasSize(10_000);
    }

    /** The number stands first: names that begin alike look to Jackson, now and then, as if they were made to collide. */
    @Test
    void fields_without_end_that_no_document_has_take_time_in_proportion() {
        String fields = IntStream.range(0, 500_000)
                .mapToObj(number -> "\"" + number + " is a name of nobody\": 0")
                .collect(joining(","));

        List<Fault> faults = Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> Json.READER.capacity(Json.text("{" + fields + "}")).faults());

        assertThat(faults).hasSize(10_000);
    }

    @Test
    void deep_names_do_not_make_each_value_dearer() {
        String deep = ("{\"" + "a".repeat(190) + "\":").repeat(30);
        String json = deep + "[" + "0,".repeat(2_000_000) + "0]" + "}".repeat(30);

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> Json.READER.tolerant().request(Json.text(json)));
    }

    @Test
    void a_document_chooses_no_classes() {
        String json = "{\"id\": \"c\", \"@class\": \"java.lang.Runtime\", \"person\": [\"java.lang.Runtime\", {}]}";

        List<Fault> faults = Json.READER.request(Json.text(json)).faults();

        assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.UNKNOWN_FIELD, FaultKind.WRONG_TYPE);
    }

    @Test
    void an_empty_file_is_said_to_be_empty() {
        assertThatThrownBy(() -> LcbbJson.parse(Json.text(""))).hasMessage("the document is empty");
    }

    private static UnreadableJsonException unreadable(InputStream json) {
        return catchThrowableOfType(UnreadableJsonException.class, () -> Json.READER.request(json));
    }

    /** A beginning, and then the same thing again up to a gigabyte; it knows how much of it was read. */
    private static final class Endless extends InputStream {

        private final byte[] open;
        private final byte[] again;
        private long read;

        Endless(String open, String again) {
            this.open = open.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            for (int place = from; place < from + length; place++) {
                bytes[place] = (byte) read();
            }
            return length;
        }

        @Override
        public int read() {
            if (read == GIGABYTE) {
                return -1;
            }
            long place = read++;
            return place < open.length ? open[(int) place] : again[(int) ((place - open.length) % again.length)];
        }
    }
}
