/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody gives to {@code lcbb}, it ends in one clear line, before the memory is full. */
class HostileFilesTest {

    private static final long GIGABYTE = 1_000_000_000;

    @TempDir
    private Path folder;

    /** The same brackets up to a gigabyte; it knows how much of it was asked for. */
    private static final class Brackets extends InputStream {

        private long read;

        @Override
        public int read() {
            return read++ < GIGABYTE ? '[' : -1;
        }
    }

    @Test
    void a_gigabyte_of_brackets_is_given_up_at_once() {
        Brackets brackets = new Brackets();

        Typed typed = incoming(brackets, "convert", "--from", "lcbb", "--to", "fhir");

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).isEqualTo("lcbb: -: te diep genest\n");
        assertThat(brackets.read).isLessThan(100_000);
    }

    @Test
    void a_gigabyte_on_disk_is_never_loaded() throws IOException {
        Path file = folder.resolve("large.json");
        Files.writeString(file, "{\"id\": \"c\", \"x\": \"");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3 * GIGABYTE);
        }

        assertThat(validated(file)).startsWith("lcbb: " + file + ": niet te lezen als JSON op regel 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"Jansen\", \"id\": \"Jansen\"} | UTF-8 | een veld staat er twee keer op regel 1",
                "{\"id\": NaN} | UTF-8 | geen getal in JSON op regel 1",
                "{\"id\": \"\\ud800 Jansen\"} | UTF-8 | een half teken (surrogate) op regel 1",
                "{\"id\": \"Jansen\"} | UTF-16 | het document is UTF-16 of UTF-32; schrijf UTF-8",
                "{\"id\": \"Jansen\"} | UTF-16LE | het document is UTF-16 of UTF-32; schrijf UTF-8",
                "\uFEFF{\"id\": 1} | UTF-8 | het document begint met een byte order mark; schrijf UTF-8 zonder",
                "{\"id\": \"é\"} | ISO-8859-1 | geen UTF-8 op regel 1",
            })
    void what_is_no_JSON_is_one_line_with_its_place_and_nothing_of_what_stands_there(
            String json, String charset, String told) throws IOException {
        Path file = Files.write(folder.resolve("odd.json"), json.getBytes(Charset.forName(charset)));

        assertThat(validated(file)).startsWith("lcbb: " + file + ": " + told).doesNotContain("Jansen");
        for (String command : List.of("outflow", "include")) {
            assertThat(lcbb(command, "--file", file).err().lines()).as(command).hasSize(1);
        }
    }

    @Test
    void XML_that_is_no_HAVE_is_one_line_too() {
        byte[] bomb = "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8);

        Typed typed = incoming(new ByteArrayInputStream(bomb), "convert", "--from", "have", "--to", "lcbb");

        assertThat(typed.err()).isEqualTo("lcbb: -: het document heeft een documenttype (DTD)\n");
    }

    private static String validated(Path file) {
        Typed typed = lcbb("validate", file);
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err().lines()).hasSize(1);
        return typed.err();
    }

    private static Typed incoming(InputStream content, Object... arguments) {
        InputStream before = System.in;
        System.setIn(content);
        try {
            return lcbb(arguments);
        } finally {
            System.setIn(before);
        }
    }
}
