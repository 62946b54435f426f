/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    private static final String[] STRICT = {"--fresh-days", "0", "--usable-days", "0"};

    @TempDir
    private Path folder;

    private Path request;
    private Path capacity;
    private Path record;

    @BeforeEach
    void write() {
        request = file(folder, "request.json", Samples.REQUEST);
        capacity = file(
                folder,
                "capacity.json",
                Samples.capacity(Samples.UNIT_1, Samples.UNIT_2)
                        .replace(
                                "\"VRIJ\", \"confirmedAt\": \"2022-06-15T09:00:00+02:00\"}]",
                                "\"VRIJ\", \"confirmedAt\": \"2022-06-14T09:00:00+02:00\"}]"));
        record = folder.resolve("record.json");
    }

    @Test
    void a_record_replayed_by_the_same_rules_is_the_same_and_gives_status_0() {
        keep();

        Typed typed = lcbb("replay", record);

        assertThat(typed).isEqualTo(new Typed(0, """
                Vastlegging casus-1, gevraagd op 2022-06-15 12:00
                  Alles is hetzelfde, byte voor byte: 2 afdelingen.
                """, ""));
    }

    @Test
    void keeping_a_record_changes_nothing_in_the_answer() {
        Typed without = lcbb("match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT);

        assertThat(keep()).isEqualTo(without);
    }

    @Test
    void a_record_holds_every_unit_whatever_is_shown() {
        keep("--top", "1", "--json");

        assertThat(lcbb("replay", record).out()).contains("2 afdelingen");
    }

    @Test
    void BED_11_of_another_policy_gives_status_1_and_says_for_which_unit_and_why() {
        keep();

        Typed typed = lcbb("replay", record, "--fresh-days", "0");

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .contains("  Het antwoord is anders.\n")
                .contains("  • het beleid: Vers/bruikbaar in dagen: toen 1/7, nu 0/7.\n")
                .contains("  • de oordelen: Het antwoord is anders bij")
                .contains(
                        "Afdelingen met hetzelfde oordeel, maar met andere redenen\n  u-2: past niet\n     + ! BED-11");
    }

    @Test
    void reasons_in_the_same_words_show_the_fact_that_differs() {
        lcbb(
                "match",
                "--request",
                request,
                "--capacity",
                capacity,
                "--at",
                "2022-06-17T12:00:00+02:00",
                "--record",
                record);

        Typed typed = lcbb("replay", record, "--at", "2022-06-18T12:00:00+02:00");

        assertThat(typed.out()).contains("(days: 3)\n", "(days: 4)\n");
    }

    @Test
    void units_with_another_verdict_are_named_first() {
        keep();

        Typed typed = lcbb("replay", record, "--lang", "en", "--at", "2022-07-11T12:00:00+02:00");

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out())
                .contains("the moment of asking: Asked on 2022-06-15T12:00+02:00 then; now as if it were")
                .contains("Units with another verdict\n  u-1: fits → cannot be said yet\n     + ? FILL-9")
                .doesNotContain("oordeel", "afdeling");
    }

    @Test
    void a_change_that_changes_no_verdict_and_no_reason_is_told_in_one_line() {
        keep();

        Typed typed = lcbb("replay", record, "--fresh-days", "2");

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out().replaceAll("\\s+", " "))
                .endsWith(
                        " Bij 2 afdelingen verandert alleen het bed, de geldigheid, de volgorde of wat de plaats opent;"
                                + " --json noemt ze. ");
    }

    @Test
    void a_record_without_capacity_says_that_it_is_gone_and_replays_when_it_is_handed_in() {
        keep("--without-capacity");

        Typed gone = lcbb("replay", record);
        Typed handedIn = lcbb("replay", record, "--capacity", capacity);

        assertThat(gone.status()).isEqualTo(1);
        assertThat(gone.out()).contains("De vraag kan niet opnieuw.", "stand van 2022-06-15T12:00+02:00");
        assertThat(handedIn.status()).isZero();
    }

    @Test
    void other_capacity_than_that_of_then_is_named() {
        keep("--without-capacity");
        Path other = file(folder, "other.json", Samples.capacity(Samples.UNIT_1, Samples.UNIT_2));

        Typed typed = lcbb("replay", record, "--capacity", other);

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).contains("de capaciteit: Dit zijn niet de afdelingen en bedden van toen");
    }

    @Test
    void a_record_that_somebody_changed_is_named() throws IOException {
        keep();
        Files.writeString(record, Files.readString(record).replace("\"birthYear\":1988", "\"birthYear\":2006"));

        Typed typed = lcbb("replay", record);

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out())
                .contains("het verzoek: Het bewaarde verzoek is niet meer dat van toen")
                .doesNotContain("1988", "2006");
    }

    @Test
    void as_JSON_it_prints_the_replay_and_nothing_else() {
        keep();

        Typed same = lcbb("replay", record, "--json");
        Typed other = lcbb("replay", record, "--json", STRICT[0], STRICT[1], STRICT[2], STRICT[3]);

        assertThat(same.out())
                .startsWith("{\"$schema\":\"urn:lcbb:schema:replay:1\",\"requestId\":\"casus-1\"")
                .hasLineCount(1)
                .contains("\"same\":true");
        assertThat(other.out())
                .contains("\"same\":false", "\"part\":\"POLICY\"")
                .hasLineCount(1);
        assertThat(other.status()).isEqualTo(1);
    }

    @Test
    void a_record_is_never_overwritten() throws IOException {
        keep();
        String before = Files.readString(record);

        Typed again = keep();

        assertThat(again.status()).isEqualTo(2);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).isEqualTo("lcbb: " + record + ": dit bestand bestaat al; kies een andere naam\n");
        assertThat(Files.readString(record)).isEqualTo(before);
    }

    @Test
    void a_place_where_nothing_can_be_written_is_told_of_in_one_line() {
        record = folder.resolve("not-there").resolve("record.json");

        Typed typed = keep();

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err())
                .endsWith("record.json: dit bestand is niet te schrijven\n")
                .hasLineCount(1);
    }

    @Test
    void a_faulty_record_gives_status_1_and_validate_names_every_fault() throws IOException {
        keep();
        Files.writeString(record, Files.readString(record).replace("\"u-1\"", "\"u 1\""));

        Typed replay = lcbb("replay", record);
        Typed validate = lcbb("validate", record);

        assertThat(replay.status()).isEqualTo(1);
        assertThat(replay.err()).contains("zie ze alle met: lcbb validate").hasLineCount(1);
        assertThat(validate.out()).contains("/capacity/snapshot/units/0/id", "/assessments/0/unit");
        assertThat(validate.err()).contains("(als vastlegging gelezen)");
    }

    @Test
    void validate_warns_of_what_is_not_sound_in_a_record() {
        request = file(folder, "odd.json", Samples.REQUEST.replace("2022-07-10", "2022-01-09"));
        capacity = file(folder, "sound.json", Samples.capacity(Samples.UNIT_1.replace("FPA", "FPK"), Samples.UNIT_2));
        keep();

        Typed typed = lcbb("validate", record);

        assertThat(typed.out()).contains("/request/titles/0/until", "/capacity/snapshot/units/0/level");
    }

    private Typed keep(String... more) {
        Object[] typed = new Object[9 + more.length];
        Object[] first = {
            "match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT, "--record", record
        };
        System.arraycopy(first, 0, typed, 0, first.length);
        System.arraycopy(more, 0, typed, first.length, more.length);
        return lcbb(typed);
    }
}
