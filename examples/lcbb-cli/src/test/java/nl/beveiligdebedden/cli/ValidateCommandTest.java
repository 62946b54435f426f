/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String BROKEN = """
            {"id": "casus-1", "naam": "Jansen", "admissionDate": "morgen",
             "need": {"securityLevel": "5"},
             "titles": [{"kind": "ZM", "from": "2022-01-10", "until": "2022-01-09"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void every_fault_is_named_with_its_path_the_value_found_and_what_is_allowed() {
        Typed typed = lcbb("validate", file(folder, "request.json", BROKEN));

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEqualTo("""
                        /admissionDate: deze waarde heeft niet de goede vorm; gevonden: "morg…"; toegestaan: een datum zoals 2022-06-23
                        /naam: dit zegt wie iemand is; dat bewaren we nooit; toegestaan: alleen een casus-id en een geboortejaar
                        /need/securityLevel: deze code bestaat niet; gevonden: "5"; toegestaan: 1, 2L, 2, 2H, 3, 4
                        /titles/0/until: het einde ligt voor het begin; gevonden: "2022-01-09"; toegestaan: 2022-01-10 of later
                        """);
        assertThat(typed.err())
                .hasLineCount(1)
                .contains("request.json: 4 fouten, waarschuwingen pas als die hersteld zijn (als verzoek gelezen)");
    }

    @Test
    void faults_are_named_in_english_when_asked() {
        Typed typed = lcbb("validate", file(folder, "request.json", BROKEN), "--lang", "en");

        assertThat(typed.out()).contains("/need/securityLevel: this code does not exist; found: \"5\"; allowed: 1, 2L");
    }

    @Test
    void what_is_not_sound_is_a_warning_that_cites_its_rule_and_keeps_nobody_out() {
        String capacity = Samples.capacity(Samples.UNIT_1, Samples.UNIT_2);

        Typed typed = lcbb("validate", file(folder, "capacity.json", capacity));

        assertThat(typed.status()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .contains(
                        "/units/1/level: Bij dit soort afdeling (forensisch psychiatrische afdeling) hoort niveau 2; hier staat niveau 3.")
                .contains("(LVL-1, LCBB managementrapportage 02|22)")
                .contains("capacity.json: 0 fouten, 1 waarschuwing (als capaciteit gelezen)");
    }

    @Test
    void a_request_is_warned_of_on_the_day_of_asking() {
        String request = "{\"id\": \"c\", \"person\": {\"birthYear\": 2000}, \"indications\": [\"3LVG\"]}";

        Typed young = lcbb("validate", file(folder, "request.json", request), "--at", "2022-06-15T12:00:00+02:00");
        Typed older = lcbb("validate", file(folder, "request.json", request), "--at", "2024-06-15T12:00:00+02:00");

        assertThat(young.out()).doesNotContain("FIN-20");
        assertThat(older.out()).contains("/indications: ").contains("FIN-20");
    }

    @Test
    void a_title_that_ends_before_it_begins_is_named_once() {
        Path odd = file(folder, "odd.json", Samples.REQUEST.replace("2022-07-10", "2022-01-09"));

        Typed typed = lcbb("validate", odd, "--at", Samples.MOMENT);

        assertThat(typed.out()).startsWith("/titles/0/until: het einde").hasLineCount(1);
        assertThat(typed.err()).contains("odd.json: 1 fout, 0 waarschuwingen (als verzoek gelezen)");
    }

    @Test
    void faults_and_warnings_stand_in_one_list_in_the_order_of_their_paths() {
        String request = """
                {"id": "c", "person": {"birthYear": 1980}, "indications": ["3LVG"],
                 "titles": [{"kind": "ZM", "from": "2022-01-10", "until": "2022-01-09"}]}
                """;

        Typed typed = lcbb("validate", file(folder, "r.json", request), "--at", Samples.MOMENT, "--lang", "en");

        assertThat(typed.out().lines().map(line -> line.substring(0, line.indexOf(':'))))
                .isSorted()
                .contains("/indications", "/titles/0/until");
        assertThat(typed.err()).contains("1 fault, 1 warning (read as a request)");
    }

    @Test
    void an_answer_is_known_by_its_assessments() {
        String answer =
                "{\"requestId\": \"c\", \"asOf\": \"2022-06-15T12:00:00+02:00\", \"ruleSet\": {\"version\": \"1.0.0\","
                        + " \"hash\": \"sha256:" + "0".repeat(64) + "\"}, \"assessments\": []}";

        Typed typed = lcbb("validate", file(folder, "a.json", answer));

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).endsWith("a.json: 0 fouten, 0 waarschuwingen (als antwoord gelezen)\n");
    }

    @Test
    void an_answer_to_another_question_is_known_by_its_schema() {
        String answer = "{\"$schema\": \"urn:lcbb:schema:lifecourse-answer:1\", \"decision\": \"ELIGIBLE\","
                + " \"rules\": [], \"findings\": [], \"steps\": []}";

        Typed sound = lcbb("validate", file(folder, "a.json", answer));
        Typed faulty = lcbb("validate", file(folder, "b.json", answer.replace("ELIGIBLE", "JA")), "--lang", "en");

        assertThat(sound.status()).isZero();
        assertThat(sound.out()).endsWith("a.json: 0 fouten, 0 waarschuwingen (als antwoord gelezen)\n");
        assertThat(faulty.status()).isEqualTo(1);
        assertThat(faulty.out()).startsWith("/decision: ").hasLineCount(1);
        assertThat(faulty.err()).endsWith("b.json: 1 fault, warnings once these are mended (read as an answer)\n");
    }

    @Test
    void FHIR_is_one_line_that_says_how_it_is_read() {
        Path bundle = file(folder, "b.json", "{\"resourceType\": \"Bundle\", \"id\": 1}");

        assertThat(lcbb("validate", bundle).err())
                .endsWith(
                        "b.json: dit is FHIR; dat lees ik met lcbb convert --from fhir, en tellingen met --from saner\n")
                .hasLineCount(1);
        assertThat(lcbb("validate", bundle, "--lang", "en"))
                .satisfies(typed -> assertThat(typed.status()).isEqualTo(2))
                .satisfies(typed -> assertThat(typed.out()).isEmpty())
                .satisfies(typed -> assertThat(typed.err())
                        .endsWith("b.json: this is FHIR; I read that with lcbb convert --from fhir, and counts with"
                                + " --from saner\n"));
    }

    @Test
    void a_file_with_nothing_but_its_moment_is_read_as_capacity() {
        Typed typed = lcbb("validate", file(folder, "c.json", "{\"asOf\": \"2022-06-15T12:00:00+02:00\"}"));

        assertThat(typed.out()).contains("(als capaciteit gelezen)");
    }
}
