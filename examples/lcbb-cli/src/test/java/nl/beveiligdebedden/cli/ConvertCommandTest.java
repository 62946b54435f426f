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
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("{\"id\": \"casus-1\"}".getBytes(StandardCharsets.UTF_8)));

            assertThat(lcbb("convert", "--from", "lcbb", "--to", "fhir").out()).contains("casus-1");
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "saner | lcbb | saner is niet te lezen; kies lcbb, fhir, have",
                "lcbb | have | have telt bedden en heeft geen plaats voor een verzoek",
                "fax | have | --from (fax) moet lcbb, fhir, saner, have zijn"
            })
    void what_cannot_be_is_one_clear_line(String from, String to, String told) {
        assertThat(convert(from, to, FILES.resolve("request.json")))
                .isEqualTo(new Typed(2, "", "lcbb: " + told + "\n"));
    }

    @Test
    void counts_do_not_become_beds() {
        Path have = file(folder, "have.xml", "<HAVE xmlns='urn:oasis:names:tc:emergency:edxl:have:2.0'/>");

        assertThat(convert("have", "fhir", have))
                .isEqualTo(new Typed(2, "", "lcbb: have noemt geen bedden maar tellingen; kies lcbb, saner of have\n"));
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
