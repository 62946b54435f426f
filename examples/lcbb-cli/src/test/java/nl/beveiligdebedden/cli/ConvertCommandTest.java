/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From our own JSON to what the field speaks, and back, with what is lost on standard error. */
class ConvertCommandTest {

    private static final Path FILES = Path.of("..", "files");
    private static final String AT = "2022-06-15T12:00:00+02:00";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"request.json", "capacity.json"})
    void there_and_back_again_is_the_same(String name) {
        Typed there = convert("lcbb", "fhir", FILES.resolve(name));
        Typed back = convert("fhir", "lcbb", file(folder, "bundle.json", there.out()));

        assertThat(there.status()).isZero();
        assertThat(back.err()).isEqualTo("lcbb: er gaat niets verloren\n");
        assertThat(back.out())
                .isEqualTo(convert("lcbb", "lcbb", FILES.resolve(name)).out());
    }

    @Test
    void a_reserved_bed_is_named_because_the_standard_has_no_code_for_it() {
        Typed typed = convert("lcbb", "fhir", FILES.resolve("capacity.json"));

        assertThat(typed.err())
                .isEqualTo("/beds/0/state: GERESERVEERD (v2-0116): hiervoor heeft de standaard geen code;"
                        + " alleen onze eigen code gaat mee\nlcbb: 1 verlies\n");
    }

    @Test
    void the_losses_can_be_had_as_JSON() {
        Typed typed = convert("lcbb", "fhir", FILES.resolve("capacity.json"), "--json");

        assertThat(typed.err())
                .isEqualTo(
                        "{\"$schema\":\"urn:lcbb:schema:losses:1\",\"losses\":[{\"path\":\"/beds/0/state\",\"kind\":\"OWN_CODE_ONLY\","
                                + "\"what\":{\"nl\":\"GERESERVEERD (v2-0116)\",\"en\":\"GERESERVEERD (v2-0116)\"}}]}\n");
    }

    @ParameterizedTest
    @CsvSource({"request.json", "capacity.json"})
    void there_and_back_again_line_by_line_is_the_same(String name) {
        Typed there = convert("lcbb", "ndjson", FILES.resolve(name));
        Typed back = convert("ndjson", "lcbb", file(folder, "lines.txt", there.out()));

        assertThat(there.err()).isEqualTo("lcbb: er gaat niets verloren\n");
        assertThat(back.status()).isZero();
        assertThat(back.out())
                .isEqualTo(convert("lcbb", "lcbb", FILES.resolve(name)).out());
    }

    @Test
    void lines_that_come_in_go_out_line_by_line() {
        String lines = convert("lcbb", "ndjson", FILES.resolve("capacity.json")).out();
        String requests =
                convert("lcbb", "ndjson", FILES.resolve("request.json")).out().repeat(2);

        assertThat(typedIn(lines, "convert", "--from", "ndjson", "--to", "ndjson"))
                .isEqualTo(new Typed(
                        0,
                        lines,
                        "lcbb: -: " + lines.lines().count()
                                + " regels gelezen, 0 overgeslagen\nlcbb: er gaat niets verloren\n"));
        assertThat(typedIn(requests, "convert", "--from", "ndjson", "--to", "ndjson")
                        .out())
                .isEqualTo(requests);
    }

    @Test
    void a_header_that_cannot_be_read_ends_it_also_when_bad_lines_may_be_skipped() {
        String newer = "{\"format\": \"lcbb-capacity-lines/2\"}\n{\"provider\": {\"id\": \"p-1\"}}\n";

        Typed typed = typedIn(newer, "convert", "--from", "ndjson", "--to", "lcbb", "--skip-bad-lines");

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith("lcbb: -: regel 1: /format: ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"ndjson", "lcbb"})
    void lines_that_were_skipped_are_a_loss(String to) {
        String lines = "{\"format\": \"lcbb-capacity-lines/1\"}\n{\"provider\": {\"id\": \"p 1\"}}\n";
        String requests = "{\"id\": \"c-1\"}\n{\"id\": \"c 2\"}\n{\"id\": \"c 3\"}\n";

        assertThat(typedIn(lines, "convert", "--from", "ndjson", "--to", to, "--skip-bad-lines")
                        .err())
                .endsWith("/: 1 overgeslagen regel: hieraan ontbreekt wat wij nodig hebben; het geheel is weggelaten\n"
                        + "lcbb: 1 verlies\n");
        assertThat(typedIn(requests, "convert", "--from", "ndjson", "--to", to, "--skip-bad-lines", "--lang", "en")
                        .err())
                .endsWith("/: 2 skipped lines: lacks what we need; left out as a whole\nlcbb: 1 loss\n");
    }

    @Test
    void counts_go_from_each_form_to_each_other() {
        Path totals = file(
                folder,
                "totals.json",
                convert("have", "lcbb", FILES.resolve("have-2.0-of-a-region.xml"))
                        .out());
        Path saner = file(folder, "saner.json", convert("lcbb", "saner", totals).out());
        Path have = file(folder, "have.xml", convert("saner", "have", saner).out());

        assertThat(convert("saner", "lcbb", saner).err()).isEqualTo("lcbb: er gaat niets verloren\n");
        assertThat(convert("saner", "lcbb", saner).out()).isEqualTo(Typed.read(totals));
        assertThat(convert("have", "lcbb", have).out()).isEqualTo(Typed.read(totals));
        assertThat(convert("lcbb", "have", totals).out()).isEqualTo(Typed.read(have));
    }

    @Test
    void counts_go_to_SANER_and_to_HAVE_and_come_back_from_HAVE() {
        Typed saner = convert("lcbb", "saner", FILES.resolve("capacity.json"));
        Typed have = convert("lcbb", "have", FILES.resolve("capacity.json"), "--lang", "en");
        Typed back = convert("have", "lcbb", file(folder, "have.xml", have.out()));

        assertThat(saner.out()).contains("\"MeasureReport\"", "numTotBedsAvail");
        assertThat(have.out()).contains("<have:availableCount>0</have:availableCount>");
        assertThat(have.err())
                .contains("/units: contraIndications: the standard has no place for it; left behind\n")
                .endsWith(" losses\n");
        assertThat(back.out()).contains("{\"name\":\"niveau 2 hoog\",\"planned\":2,\"bookable\":0}");
    }

    @ParameterizedTest
    @CsvSource({
        "fhir, fhir-capacity-of-an-epd.json",
        "fhir, fhir-request-of-an-epd.json",
        "have, have-1.0-of-a-disaster-system.xml",
        "have, have-2.0-of-a-region.xml"
    })
    void what_somebody_else_wrote_is_read_and_its_losses_are_counted(String from, String name) {
        Typed typed = convert(from, "lcbb", FILES.resolve(name));

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).hasLineCount(1).startsWith("{");
        assertThat(typed.err()).contains("dit kennen of gebruiken we niet").endsWith(" verliezen\n");
    }

    @Test
    void HAVE_of_somebody_else_can_go_to_SANER() {
        String xml = "<HAVE xmlns='urn:oasis:names:tc:emergency:edxl:have:2.0'><facility><serviceList><serviceListItem>"
                + "<serviceName>Oost</serviceName><bedCapacity><capacity><availableCount>4</availableCount></capacity>"
                + "</bedCapacity></serviceListItem></serviceList></facility></HAVE>";

        assertThat(convert("have", "saner", file(folder, "have.xml", xml)).out())
                .contains("\"count\":4")
                .doesNotContain("numTotBedsOcc");
    }

    @Test
    void without_a_file_it_reads_what_comes_in() {
        assertThat(typedIn("{\"id\": \"casus-1\"}", "convert", "--from", "lcbb", "--to", "fhir")
                        .out())
                .contains("casus-1");
    }

    private static Typed typedIn(String content, Object... words) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            return lcbb(words);
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lcbb | have | have telt bedden en heeft geen plaats voor een verzoek",
                "ndjson | have | verzoeken per regel gaan alleen naar ndjson of lcbb; zet elk verzoek apart om",
                "fax | have | --from (fax) moet lcbb, ndjson, fhir, saner, have zijn"
            })
    void what_cannot_be_is_one_clear_line(String from, String to, String told) {
        assertThat(convert(from, to, FILES.resolve("request.json")))
                .isEqualTo(new Typed(2, "", "lcbb: " + told + "\n"));
    }

    @Test
    void counts_do_not_become_beds() {
        Path have = file(folder, "have.xml", "<HAVE xmlns='urn:oasis:names:tc:emergency:edxl:have:2.0'/>");

        assertThat(convert("have", "fhir", have))
                .isEqualTo(new Typed(2, "", "lcbb: dit noemt geen bedden maar tellingen; kies lcbb, saner of have\n"));
    }

    @ParameterizedTest
    @CsvSource({"have, '<!DOCTYPE a><a/>', heeft een documenttype (DTD)", "fhir, '[[', het document houdt te vroeg op"})
    void a_hostile_file_is_one_clear_line(String from, String content, String told) {
        Typed typed = convert(from, "lcbb", file(folder, "x", content));

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).hasLineCount(1).contains(told);
    }

    @Test
    void every_fault_of_a_document_is_named_and_gives_status_1() {
        Path bundle = file(folder, "bundle.json", "{\"resourceType\": \"Patient\", \"id\": \"111222333\"}");

        Typed typed = convert("fhir", "lcbb", bundle);

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).hasLineCount(2).doesNotContain("111222333");
    }

    private static Typed convert(String from, String to, Path file, String... more) {
        Object[] words = new Object[9 + more.length];
        Object[] first = {"convert", "--from", from, "--to", to, "--file", file, "--at", AT};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return lcbb(words);
    }
}
