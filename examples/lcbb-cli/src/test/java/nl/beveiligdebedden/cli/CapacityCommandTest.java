/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planned, what has staff, what can be booked; and the phone call that changes it. */
class CapacityCommandTest {

    @TempDir
    private Path folder;

    private Path capacity;

    @BeforeEach
    void write() {
        String beds = Samples.capacity(Samples.UNIT_1, Samples.UNIT_2)
                .replace(
                        "\"unit\": \"u-2\", \"state\": \"VRIJ\", \"confirmedAt\": \"2022-06-15",
                        "\"unit\": \"u-2\"," + " \"state\": \"VRIJ\", \"confirmedAt\": \"2022-06-01");
        capacity = file(folder, "capacity.json", beds);
    }

    @Test
    void it_counts_the_country_each_level_and_each_provider_and_says_what_the_words_mean() {
        Typed typed = lcbb("capacity", "--capacity", capacity, "--at", Samples.MOMENT);

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).isEqualTo("""
                Bedden op 2022-06-15 12:00

                gepland  bemand  belegbaar  eerst bellen  niet bekend  waar
                      2       1          1             0            1  alles samen
                      1       1          1             0            0  niveau 2 hoog
                      1       0          0             0            1  niveau 3
                      2       1          1             0            1  aanbieder p-1

                  gepland: alle bedden die er op papier zijn (BED-10)
                  bemand: niet gesloten en niet zonder personeel, voor zover bekend (BED-3, BED-9)
                  belegbaar: vrij, en pas bevestigd (BED-1)
                  eerst bellen: vrij, maar al wat langer geleden bevestigd (BED-11)
                  niet bekend: te lang geleden of nooit bevestigd, dus geen ja en geen nee (FILL-9)
                """);
    }

    @Test
    void under_a_stricter_policy_an_old_state_is_not_known() {
        Typed typed = lcbb(
                "capacity",
                "--capacity",
                capacity,
                "--at",
                "2022-06-18T12:00:00+02:00",
                "--json",
                "--fresh-days",
                "0",
                "--usable-days",
                "1");

        assertThat(typed.out())
                .contains("\"total\":{\"planned\":2,\"staffed\":0,\"bookable\":0,\"toConfirm\":0,\"unknown\":2}");
    }

    @Test
    void as_json_it_counts_each_unit_too() {
        Typed typed = lcbb("capacity", "--capacity", capacity, "--at", Samples.MOMENT, "--json");

        assertThat(typed.out())
                .startsWith(
                        "{\"$schema\":\"urn:lcbb:schema:overview:1\",\"asOf\":\"2022-06-15T12:00:00+02:00\",\"total\":{\"planned\":2,\"staffed\":1,")
                .contains(
                        "{\"unit\":\"u-2\",\"planned\":1,\"staffed\":0,\"bookable\":0,\"toConfirm\":0,\"unknown\":1}");
    }

    @Test
    void a_phone_call_makes_a_bed_bookable_and_its_verdict_new() {
        Typed call = lcbb(
                "call",
                "--capacity",
                capacity,
                "--bed",
                "b-2",
                "--state",
                "VRIJ",
                "--by",
                "OPNAMECOORDINATOR",
                "--at",
                Samples.MOMENT);

        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        Path after = file(folder, "after.json", call.out());
        assertThat(lcbb("capacity", "--capacity", after, "--at", Samples.MOMENT).out())
                .contains("      2       2          2             0            0  alles samen");
        assertThat(call.out()).contains("\"verifiedBy\":\"OPNAMECOORDINATOR\"");
    }

    @Test
    void a_call_about_a_bed_that_is_not_there_gives_status_1_and_one_line() {
        Typed typed = lcbb(
                "call",
                "--capacity",
                capacity,
                "--bed",
                "b-9",
                "--state",
                "VRIJ",
                "--by",
                "BEHANDELAAR",
                "--at",
                Samples.MOMENT);

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err())
                .isEqualTo(
                        "lcbb: /bed: dit id verwijst naar niets; gevonden: \"b-9\"; toegestaan: een bed dat er is\n");
    }

    @Test
    void a_call_before_the_last_confirmation_gives_status_1_and_one_line() {
        Typed typed = lcbb(
                "call",
                "--capacity",
                capacity,
                "--bed",
                "b-1",
                "--state",
                "BEZET",
                "--by",
                "BEHANDELAAR",
                "--at",
                "2022-06-15T08:00:00+02:00",
                "--lang",
                "en");

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.err())
                .isEqualTo("lcbb: /at: this moment lies before what is recorded already; found:"
                        + " \"2022-06-15T08:00+02:00\"; allowed: 2022-06-15T09:00+02:00 or later\n");
    }

    @Test
    void a_call_that_must_still_come_is_refused_in_one_line() {
        Typed typed = lcbb(
                "call",
                "--capacity",
                capacity,
                "--bed",
                "b-1",
                "--state",
                "VRIJ",
                "--by",
                "BEHANDELAAR",
                "--at",
                "2199-01-05T12:00:00+01:00");

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).startsWith("lcbb: --at (2199-01-05T12:00+01:00) moet nu of eerder zijn;");
    }

    @Test
    void a_name_in_the_place_of_a_role_is_refused() {
        Typed typed = lcbb("call", "--capacity", capacity, "--bed", "b-1", "--state", "VRIJ", "--by", "Jansen");

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).hasLineCount(1).contains("--by (Jansen) moet OPNAMECOORDINATOR, LEIDINGGEVENDE");
    }

    @Test
    void a_state_or_a_bed_that_cannot_be_is_refused() {
        assertThat(lcbb("call", "--capacity", capacity, "--bed", "b-1", "--state", "LEEG", "--by", "BEHANDELAAR")
                        .err())
                .contains("--state (LEEG) moet VRIJ, GERESERVEERD, GEEN_PERSONEEL, GESLOTEN, BEZET zijn");
        assertThat(lcbb("call", "--capacity", capacity, "--bed", "b 1", "--state", "VRIJ", "--by", "BEHANDELAAR")
                        .err())
                .contains("--bed (b 1) moet het id van een bed zijn");
    }
}
