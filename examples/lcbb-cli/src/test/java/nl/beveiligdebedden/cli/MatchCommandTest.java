/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

    @TempDir
    private Path folder;

    private Path request;
    private Path capacity;

    @BeforeEach
    void write() {
        request = file(folder, "request.json", Samples.REQUEST);
        capacity = file(folder, "capacity.json", Samples.capacity(Samples.UNIT_1, Samples.UNIT_2));
    }

    @Test
    void it_answers_in_dutch_first_and_says_why() {
        Typed typed = lcbb("match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT);

        assertThat(typed.status()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .contains(
                        "2 afdelingen bekeken", "1  past", "de aanbieder laat contra-indicatie 'zedenproblematiek' los")
                .contains("BED-5", "LCBB managementrapportage 02|22, 1 Inleiding");
    }

    @Test
    void every_rule_that_is_named_is_told_where_it_stands() {
        Typed typed = lcbb("match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT);

        Pattern named = Pattern.compile("^     [✓!?✗] (\\S+)", Pattern.MULTILINE);
        String sources = typed.out().substring(typed.out().indexOf("Waar het staat"));
        assertThat(named.matcher(typed.out()).results().map(match -> match.group(1)))
                .contains("BED-1", "BED-5", "LVL-1")
                .allSatisfy(rule -> assertThat(sources).contains("  " + rule + " "));
    }

    @Test
    void when_nobody_can_change_anything_it_says_what_is_in_the_way_and_where() {
        String full = Samples.capacity(Samples.UNIT_1, Samples.UNIT_2)
                .replace("\"unit\": \"u-1\", \"state\": \"VRIJ\"", "\"unit\": \"u-1\", \"state\": \"BEZET\"");
        Path tooHeavy = file(folder, "heavy.json", Samples.REQUEST.replace("2H", "4"));

        Typed typed = lcbb(
                "match", "--request", tooHeavy, "--capacity", file(folder, "full.json", full), "--at", Samples.MOMENT);

        assertThat(typed.out())
                .contains("Bij 2 afdelingen kan niemand iets veranderen; dit staat in de weg")
                .containsPattern("LCBB-10 +Er is geen bed vrij: .*\\s+.*1 afdeling\\s+\\(u-1\\)")
                .containsPattern(
                        "LVL-9 +De afdeling heeft niveau 3; nodig is niveau 4. Dat is te licht. 1 afdeling\\s+\\(u-2\\)")
                .containsPattern("(?s)Waar het staat.*  LCBB-10 ")
                .doesNotContain("Het dichtst bij");
    }

    @Test
    void a_bed_that_is_not_free_tells_why_because_that_decides_whom_to_phone() {
        String reserved = Samples.capacity(Samples.UNIT_1, Samples.UNIT_2)
                .replace("\"unit\": \"u-1\", \"state\": \"VRIJ\"", "\"unit\": \"u-1\", \"state\": \"GERESERVEERD\"");

        Typed typed = lcbb(
                "match", "--request", request, "--capacity", file(folder, "r.json", reserved), "--at", Samples.MOMENT);

        assertThat(typed.out())
                .contains("• de aanbieder zorgt dat het bed vrij en belegbaar is: opent 1 afdeling")
                .contains("p-1: u-1 (FPA, niveau 2 hoog, Noord-Brabant, gereserveerd)");
    }

    @Test
    void what_the_court_decides_at_once_is_shown_as_one_act_with_the_time_that_it_takes() {
        String levelFour = Samples.capacity(
                Samples.UNIT_1,
                Samples.UNIT_2
                        .replace(
                                "\"FPA\", \"level\": \"3\"",
                                "\"FPC\", \"level\": \"4\", \"reservedForNonForensic\": true")
                        .replace("[\"ZEDEN\"]", "[]"));
        Path untitled = file(
                folder,
                "untitled.json",
                Samples.REQUEST.replaceAll("\"titles\": .*?\\],", "\"titles\": [], \"informedConsent\": false,"));

        Typed typed = lcbb(
                "match",
                "--request",
                untitled,
                "--capacity",
                file(folder, "four.json", levelFour),
                "--at",
                Samples.MOMENT);

        assertThat(typed.out().replaceAll("\\s+", " "))
                .contains(
                        "de rechter geeft een zorgmachtiging (Wvggz) en verklaart de beheersbevoegdheden van de Bvt van"
                                + " toepassing: opent 1 afdeling")
                .doesNotContain("vraag dit van tevoren aan")
                .contains("dit is het hoogste, het kan eerder De officier van justitie laat binnen 4 weken weten")
                .contains("beslist de rechter binnen 3 weken. (LAW-ZM-7, nog te bevestigen)");
    }

    @Test
    void what_must_be_asked_ahead_has_a_last_day_and_says_when_that_is_over() {
        Path ending = file(
                folder,
                "ending.json",
                Samples.REQUEST.replaceAll(
                        "\"titles\": .*?\\],",
                        "\"titles\": [{\"kind\": \"ISD\", \"from\": \"2020-07-02\", \"until\": \"2022-07-01\"}],"));
        Typed typed = lcbb("match", "--request", ending, "--capacity", capacity, "--at", Samples.MOMENT);

        assertThat(typed.out().replaceAll("\\s+", " "))
                .contains("vraag dit van tevoren aan")
                .contains("Voor het einde op 2022-07-01 is dat 2022-05-13. Let op: die dag is al voorbij.");
    }

    @Test
    void it_answers_in_english_when_asked() {
        Typed typed =
                lcbb("match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT, "--lang", "en");

        assertThat(typed.out()).contains("2 units looked at", "does not fit", "Where it stands");
        assertThat(typed.out()).doesNotContain("afdelingen bekeken", "past niet", "niveau");
    }

    @Test
    void the_same_question_gives_the_same_bytes_in_any_order_of_units() {
        Path turned = file(folder, "turned.json", Samples.capacity(Samples.UNIT_2, Samples.UNIT_1));

        Typed first = lcbb("match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT, "--json");
        Typed second = lcbb("match", "--request", request, "--capacity", turned, "--at", Samples.MOMENT, "--json");

        assertThat(first.out())
                .startsWith("{\"$schema\":\"urn:lcbb:schema:answer:1\",\"requestId\":\"casus-1\"")
                .isEqualTo(second.out());
    }

    @Test
    void top_keeps_the_best_units() {
        Typed typed = lcbb(
                "match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT, "--json", "--top", "1");

        assertThat(typed.out()).contains("\"unit\":\"u-1\"").doesNotContain("\"unit\":\"u-2\"");
    }

    @Test
    void a_file_with_faults_gives_status_1_and_one_line_that_says_where_to_see_them() {
        Path broken = file(folder, "broken.json", "{\"id\": \"c 1\", \"sex\": \"MAN\"}");

        Typed typed = lcbb("match", "--request", broken, "--capacity", capacity);

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).hasLineCount(1).contains("2 fouten", "lcbb validate");
    }

    @Test
    void a_title_that_ends_before_it_begins_is_answered_and_warned_of() {
        Path odd = file(folder, "odd.json", Samples.REQUEST.replace("2022-07-10", "2022-01-09"));

        Typed typed = lcbb("match", "--request", odd, "--capacity", capacity, "--at", Samples.MOMENT, "--json");

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains("\"warnings\":[{\"path\":\"/titles/0\"");
    }

    @Test
    void columns_are_as_wide_as_what_stands_in_them_and_name_the_provider() {
        String unit = "u-" + "x".repeat(98);
        Path wide = file(
                folder,
                "wide.json",
                Samples.capacity(Samples.UNIT_1, Samples.UNIT_2).replace("u-2", unit));

        Typed typed = lcbb("match", "--request", request, "--capacity", wide, "--at", Samples.MOMENT);

        String gap = " ".repeat(98);
        assertThat(typed.out().lines())
                .anyMatch(line -> line.startsWith("nr  afdeling" + " ".repeat(94) + "aanbieder  soort  niveau"))
                .anyMatch(line -> line.startsWith(" 1  u-1" + gap + " p-1        FPA    2H      Noord-Brabant"))
                .anyMatch(line -> line.startsWith(" 2  " + unit + "  p-1        FPA    3       Noord-Brabant"));
    }

    @Test
    void days_are_shown_as_in_the_files() {
        Typed typed = lcbb("match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT);

        assertThat(typed.out()).contains("gevraagd op 2022-06-15 12:00", "b-1  2022-06-16  past");
    }

    @Test
    void over_a_period_it_tells_on_which_days_the_answer_changes_for_whom_and_why() {
        Typed typed = lcbb(
                "match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT, "--until", "2022-06-30");

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains("""
                Wat er verandert tot en met 2022-06-30
                  Als alle feiten hetzelfde blijven. Een telefoontje of een nieuwe titel verandert dit.
                  2022-06-17
                    • past → past onder voorwaarden: 1 afdeling (u-1)
                      erbij ! BED-11: De stand van dit bed is bevestigd op 2022-06-15. Bel de aanbieder en vraag of
                              het nog klopt.
                    • past niet (blijft zo): 1 afdeling (u-2)
                      erbij ! BED-11: De stand van dit bed is bevestigd op 2022-06-15. Bel de aanbieder en vraag of
                              het nog klopt.
                  2022-06-23
                """).containsPattern("(?s)Waar het staat.*  FILL-9 ");
    }

    @Test
    void over_a_period_in_which_nothing_changes_it_says_so() {
        Typed typed = lcbb(
                "match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT, "--until", "2022-06-15");

        assertThat(typed.out()).contains("Niets, als alle feiten hetzelfde blijven.");
    }

    @Test
    void without_a_period_nothing_is_said_of_changes() {
        Typed typed = lcbb("match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT);

        assertThat(typed.out()).doesNotContain("Wat er verandert");
    }

    @Test
    void as_json_the_turns_stand_beside_the_answer_at_the_start_and_top_leaves_out_those_of_others() {
        Typed typed = lcbb(
                "match",
                "--request",
                request,
                "--capacity",
                capacity,
                "--at",
                Samples.MOMENT,
                "--until",
                "2022-06-17",
                "--json",
                "--top",
                "1");

        assertThat(typed.out())
                .startsWith("{\"$schema\":\"urn:lcbb:schema:answer:1\",\"requestId\":\"casus-1\"")
                .contains(
                        "\"until\":\"2022-06-17T23:59:59+02:00\",\"turns\":[{\"at\":\"2022-06-17T00:00:00+02:00\","
                                + "\"units\":[{\"unit\":\"u-1\",\"bed\":\"b-1\",\"verdictBefore\":\"FITS\","
                                + "\"verdict\":\"FITS_WITH_CONDITIONS\",\"came\":[{\"criterion\":\"freshness\",\"rule\":\"BED-11\"")
                .doesNotContain("u-2");
    }

    @Test
    void a_period_that_cannot_be_is_refused_in_one_line() {
        Typed past = lcbb(
                "match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT, "--until", "2022-06-14");
        Typed odd = lcbb("match", "--request", request, "--capacity", capacity, "--until", "morgen");

        assertThat(past.status()).isEqualTo(2);
        assertThat(past.err()).isEqualTo("lcbb: --until (2022-06-14) moet op of na de dag van de vraag liggen\n");
        assertThat(odd.status()).isEqualTo(2);
        assertThat(odd.err())
                .isEqualTo("lcbb: --until (morgen) moet een dag tussen 1900 en 2199, zoals 2022-06-30, zijn\n");
    }

    @Test
    void a_file_with_faults_is_told_of_in_english_when_asked() {
        Path broken = file(folder, "broken.json", "{\"id\": \"c 1\"}");

        Typed typed = lcbb("match", "--request", broken, "--capacity", capacity, "--lang", "en");

        assertThat(typed.err()).contains("broken.json: 1 fault; see them all with: lcbb validate");
    }

    @Test
    void under_a_stricter_policy_FILL_9_asks_whether_an_old_state_still_holds() {
        Path request = file(folder, "asked.json", Samples.REQUEST);
        String later = "2022-06-18T12:00:00+02:00";

        Typed usual = lcbb("match", "--request", request, "--capacity", capacity, "--at", later, "--json");
        Typed strict = lcbb(
                "match",
                "--request",
                request,
                "--capacity",
                capacity,
                "--at",
                later,
                "--json",
                "--fresh-days",
                "0",
                "--usable-days",
                "1");

        assertThat(usual.out()).contains("BED-11").doesNotContain("FILL-9");
        assertThat(strict.out()).contains("FILL-9").doesNotContain("BED-11");
    }
}
