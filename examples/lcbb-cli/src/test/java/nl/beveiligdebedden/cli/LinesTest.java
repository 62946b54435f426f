/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are read line by line. */
class LinesTest {

    private static final String HEADER =
            "{\"format\": \"lcbb-capacity-lines/1\", \"asOf\": \"" + Samples.MOMENT + "\"}\n";
    private static final String PROVIDER = "{\"provider\": {\"id\": \"p-1\"}}\n";
    private static final String UNITS = line("unit", Samples.UNIT_1) + line("unit", Samples.UNIT_2);
    private static final String BEDS = line(
                    "bed",
                    "{\"id\": \"b-1\", \"unit\": \"u-1\", \"state\": \"VRIJ\", \"confirmedAt\": \"2022-06-15T09:00:00+02:00\"}")
            + line(
                    "bed",
                    "{\"id\": \"b-2\", \"unit\": \"u-2\", \"state\": \"VRIJ\", \"confirmedAt\": \"2022-06-15T09:00:00+02:00\"}");
    private static final String BAD = "{\"unit\": {\"id\": \"u-3\", \"type\": \"HICC\"}}\n";

    @TempDir
    private Path folder;

    private Path request;
    private Path lines;
    private Path linesWithBad;

    @BeforeEach
    void write() {
        request = file(folder, "request.json", Samples.REQUEST);
        lines = file(folder, "capacity.ndjson", HEADER + PROVIDER + UNITS + BEDS);
        linesWithBad = file(folder, "bad.NDJSON", HEADER + PROVIDER + UNITS + BAD + BEDS);
    }

    @Test
    void capacity_by_line_gives_the_same_answer_as_a_document_and_says_how_much_was_read() {
        Path document = file(folder, "capacity.json", Samples.capacity(Samples.UNIT_1, Samples.UNIT_2));

        Typed byLine = match(request, lines);

        assertThat(byLine.status()).isZero();
        assertThat(byLine.out()).isEqualTo(match(request, document).out());
        assertThat(byLine.err())
                .endsWith("capacity.ndjson: 2 afdelingen gelezen, 0 regels overgeslagen\n")
                .hasLineCount(1);
    }

    @Test
    void a_bad_line_ends_it_with_its_number_unless_bad_lines_may_be_skipped() {
        Typed refused = match(request, linesWithBad);
        Typed skipped = match(request, linesWithBad, "--skip-bad-lines", "--lang", "en");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("bad.NDJSON: regel 5: /unit/type: ").hasLineCount(1);
        assertThat(skipped.status()).isZero();
        assertThat(skipped.out())
                .isEqualTo(match(request, lines, "--lang", "en").out());
        assertThat(skipped.err().lines())
                .satisfiesExactly(
                        bad -> assertThat(bad).contains("bad.NDJSON: line 5: /unit/type: "),
                        summary -> assertThat(summary).endsWith("2 units read, 1 line skipped"));
    }

    @Test
    void two_lines_that_contradict_each_other_are_both_named_and_leave_no_free_bed() {
        String occupied = BEDS.lines().findFirst().orElseThrow().replace("VRIJ", "BEZET");
        Path twice = file(folder, "twice.ndjson", HEADER + PROVIDER + UNITS + BEDS + occupied);

        Typed skipped = lcbb("convert", "--from", "ndjson", "--to", "lcbb", "--file", twice, "--skip-bad-lines");

        assertThat(skipped.out()).doesNotContain("b-1").contains("b-2");
        assertThat(skipped.err())
                .contains(
                        "regel 5: /bed/id: ",
                        "regel 7: /bed/id: ",
                        "2 regels overgeslagen",
                        "/: 2 overgeslagen regels");
        assertThat(match(request, twice).status()).isEqualTo(1);
    }

    @Test
    void many_requests_get_an_answer_on_a_line_each() {
        String one = Samples.REQUEST.replace("\n", "") + "\n";
        Path requests =
                file(folder, "requests.ndjson", one + "{\"id\": \"c 1\"}\n" + one.replace("casus-1", "casus-2"));

        Typed typed = match(requests, lines, "--skip-bad-lines");

        assertThat(typed.status()).isZero();
        assertThat(typed.out().lines())
                .satisfiesExactly(
                        answer -> assertThat(answer + "\n")
                                .isEqualTo(match(request, lines, "--json").out()),
                        answer -> assertThat(answer).contains("\"requestId\":\"casus-2\""));
        assertThat(typed.err())
                .contains("requests.ndjson: regel 2: /id: ")
                .endsWith("2 regels gelezen, 1 overgeslagen\n");
        assertThat(match(requests, lines).status()).isEqualTo(1);
        assertThat(match(requests, lines).out())
                .as("answers before the bad line")
                .hasLineCount(1);
    }

    @Test
    void one_record_cannot_keep_many_answers() {
        Path requests = file(folder, "requests.ndjson", Samples.REQUEST.replace("\n", ""));

        Typed typed = match(requests, lines, "--record", folder.resolve("record.json"));

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).contains("--record").hasLineCount(1);
    }

    @Test
    void what_cannot_be_read_at_all_is_one_line() {
        assertThat(match(request, folder.resolve("none.ndjson")).err())
                .contains("none.ndjson: dit bestand is niet te lezen")
                .hasLineCount(1);
        assertThat(match(request, folder.resolve("none.ndjson")).status()).isEqualTo(2);
    }

    @Test
    void every_bad_line_and_every_warning_is_named() {
        Path odd = file(
                folder,
                "odd.ndjson",
                HEADER + BAD + "{\"bed\": \n"
                        + line("unit", "{\"id\": \"u-9\", \"type\": \"FPK\", \"level\": \"2H\"}"));

        Typed typed = lcbb("validate", odd);
        Typed good = lcbb("validate", lines);

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out().lines())
                .satisfiesExactly(
                        bad -> assertThat(bad).startsWith("regel 2: /unit/type: "),
                        bad -> assertThat(bad).startsWith("regel 3: "),
                        warning -> assertThat(warning).startsWith("u-9: /").contains("LVL-"));
        assertThat(typed.err())
                .isEqualTo("lcbb: " + odd
                        + ": 2 regels niet te lezen, 1 waarschuwing (als capaciteit per regel gelezen)\n");
        assertThat(good.status()).isZero();
        assertThat(good.out()).contains("0 regels niet te lezen, 1 waarschuwing (");
    }

    @Test
    void a_header_that_cannot_be_read_is_one_line() {
        Path newer = file(folder, "newer.ndjson", HEADER.replace("lines/1", "lines/2") + PROVIDER);

        Typed typed = lcbb("validate", newer);

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out() + typed.err())
                .contains("newer.ndjson: regel 1: /format: ")
                .hasLineCount(1);
    }

    @Test
    void requests_are_looked_at_line_by_line_as_well() {
        Path requests = file(
                folder,
                "requests.ndjson",
                "{\"id\": \"c-1\", \"person\": {\"birthYear\": 2000}, \"indications\": [\"3LVG\"]}\n{\"name\": \"x\"}\n");

        Typed typed = lcbb("validate", requests, "--at", "2024-06-15T12:00:00+02:00");

        assertThat(typed.out()).contains("regel 2: /id: ", "/name: ", "c-1: /indications: ");
        assertThat(typed.err()).contains("1 regel niet te lezen, 1 waarschuwing (als verzoeken per regel gelezen)");
    }

    @Test
    void lines_are_put_into_another_form() {
        Typed typed = lcbb("convert", "--from", "lcbb", "--to", "lcbb", "--file", lines);
        Typed foreign = lcbb("convert", "--from", "fhir", "--to", "lcbb", "--file", lines);

        assertThat(typed.status()).isZero();
        assertThat(typed.out())
                .startsWith("{\"$schema\":\"urn:lcbb:schema:capacity:1\"")
                .contains("\"u-2\"");
        assertThat(foreign.status()).isEqualTo(2);
    }

    @Test
    void how_far_we_are_is_told_on_a_terminal_only_and_is_gone_at_the_end() throws IOException {
        StringWriter screen = new StringWriter();
        byte[] bytes = "x\n".repeat(120_000).getBytes(StandardCharsets.UTF_8);

        try (ProgressStream in =
                new ProgressStream(new ByteArrayInputStream(bytes), new LanguageOption(), new PrintWriter(screen))) {
            byte[] some = new byte[10_000];
            while (in.read(some, 0, some.length) > 0) {}
        }

        assertThat(screen.toString())
                .startsWith("\r50000 regels gelezen")
                .contains("\r100000 ")
                .endsWith("\r\u001B[K");
        assertThat(match(request, lines).err()).doesNotContain("\r");
    }

    private static Typed match(Object request, Object capacity, Object... more) {
        Object[] words = new Object[7 + more.length];
        System.arraycopy(
                new Object[] {"match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT},
                0,
                words,
                0,
                7);
        System.arraycopy(more, 0, words, 7, more.length);
        return lcbb(words);
    }

    private static String line(String kind, String value) {
        return "{\"" + kind + "\": " + value.replace("\n", " ") + "}\n";
    }
}
