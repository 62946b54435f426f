/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which titles hold, what ends, and what must be asked for by when. */
class TitlesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void it_says_what_holds_what_ends_and_by_when_the_next_title_must_be_asked_for() {
        Path request = file(folder, "request.json", Samples.REQUEST);

        Typed typed = lcbb("titles", "--request", request, "--at", Samples.MOMENT);

        assertThat(typed.status()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).startsWith("""
                Titels van casus-1, 2022-06-15
                     ✓ TTL-1      Op 2022-06-15 geldt: zorgmachtiging.

                Eerste dagen zonder titel: vanaf 2022-07-11
                     ✗ TTL-1      Op 2022-07-11 geldt geen titel.

                Eindigt op 2022-07-10: zorgmachtiging
                     ! ESC-8      De titel eindigt op 2022-07-10 en er sluit geen titel op aan. Vraag die op tijd
                                  aan.
                     ! LAW-ZM-4   Het verzoek moet op 2022-06-12 of eerder bij de rechter zijn; vraag dit dus eerder
                                  aan: zorgmachtiging. De officier van justitie verzoekt een aansluitende
                                  zorgmachtiging 4 weken voor het einde en de rechter beslist dan binnen 3 weken;
                                  later kan alleen als hij nog voor het einde beslist.
                                  Let op: die dag is al voorbij.

                Waar het staat
                """);
        assertThat(typed.out()).contains("  LAW-ZM-4    Wvggz, artikel 6:6 a en artikel 6:2 lid 1 e");
    }

    @Test
    void a_title_of_the_Wzd_is_offered_to_somebody_with_LVB() {
        Path request =
                file(folder, "request.json", Samples.REQUEST.replace("\"problems\": [", "\"problems\": [\"LVB\", "));

        Typed typed = lcbb("titles", "--request", request, "--at", Samples.MOMENT);

        assertThat(typed.out()).contains("LAW-ZM-4", "LAW-RM-6");
    }

    @ParameterizedTest(name = "{0} of somebody with {1}: ask for {2}")
    @CsvSource({
        "CM, LVB, LAW-VCM-3",
        "VCM, LVB, LAW-ZM-5",
        "IBS, LVB, LAW-VIBS-2",
        "IBS, PSYCHIATRIE, LAW-VIBS-2",
        "VIBS, LVB, LAW-RM-5 LAW-ART21-2",
        "VIBS, PSYCHIATRIE, LAW-RM-5 LAW-ART21-2",
        "RM, PSYCHIATRIE, LAW-ZM-8 LAW-RM-6",
        "ISD, LVB, LAW-RM-6",
        "ISD, PSYCHIATRIE, LAW-ZM-8"
    })
    void what_follows_in_the_law_is_told_whatever_the_problem(String kind, String problem, String rules) {
        String titles = "\"titles\": [{\"kind\": \"%s\", \"from\": \"2022-06-14\", \"until\": \"2022-06-17\"}],";
        Path request = file(
                folder,
                "request.json",
                Samples.REQUEST
                        .replaceAll("\"titles\": .*?\\],", titles.formatted(kind))
                        .replaceAll("\"problems\": .*?\\]", "\"problems\": [\"" + problem + "\"]"));

        String told =
                lcbb("titles", "--request", request, "--at", Samples.MOMENT).out();

        assertThat(told.lines()
                        .filter(line -> line.contains("! LAW-"))
                        .map(line -> line.trim().split(" +")[1]))
                .containsExactly(rules.split(" "));
    }

    @Test
    void an_RM_that_begins_must_be_carried_out_within_four_weeks() {
        Path request = file(
                folder,
                "request.json",
                Samples.REQUEST.replaceAll(
                        "\"titles\": .*?\\],", "\"titles\": [{\"kind\": \"RM\", \"from\": \"2022-06-10\"}],"));

        Typed typed = lcbb("titles", "--request", request, "--at", Samples.MOMENT);

        assertThat(typed.out())
                .contains("Uitvoeren van de rechterlijke machtiging")
                .contains("LAW-RM-4   De rechterlijke machtiging kan worden uitgevoerd tot en met 2022-07-08.");
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2022-01-10, 2022-07-10, ✗ moest uiterlijk op 2022-02-07 zijn uitgevoerd",
        "2022-06-10, 2022-06-12, –",
        "2023-05-20, 2022-05-20, –"
    })
    void whether_an_older_RM_was_carried_out_is_asked_while_it_holds(String from, String until, String told) {
        String titles = "\"titles\": [{\"kind\": \"RM\", \"from\": \"%s\", \"until\": \"%s\"}],";
        Path request = file(
                folder,
                "request.json",
                Samples.REQUEST.replaceAll("\"titles\": .*?\\],", titles.formatted(from, until)));

        String out =
                lcbb("titles", "--request", request, "--at", Samples.MOMENT).out();

        if (told.equals("–")) {
            assertThat(out).doesNotContain("LAW-RM-4");
        } else {
            assertThat(out).contains(told.substring(2)).contains("Is dat gebeurd, dan is dit in orde.");
        }
    }

    @Test
    void a_day_that_is_still_to_come_is_not_called_over() {
        Path request = file(folder, "request.json", Samples.REQUEST);

        Typed typed = lcbb("titles", "--request", request, "--at", "2022-05-01T12:00:00+02:00", "--lang", "en");

        assertThat(typed.out())
                .contains("The court must have the petition on 2022-06-12 or earlier")
                .doesNotContain("that day is over already");
    }

    @Test
    void a_title_that_cannot_be_without_an_end_is_told_apart() {
        Path request = file(
                folder,
                "request.json",
                Samples.REQUEST.replace(
                        "[{\"kind\": \"ZM\"", "[{\"kind\": \"CM\", \"from\": \"2022-06-14\"}, {\"kind\": \"ZM\""));

        Typed typed = lcbb("titles", "--request", request, "--at", Samples.MOMENT);

        assertThat(typed.out())
                .contains("Let op bij de termijnen\n     ✗ LAW-CM-1   Deze titel heeft altijd een einde");
    }

    @Test
    void a_person_without_titles_has_a_gap_from_today() {
        Path request = file(folder, "request.json", "{\"id\": \"casus-2\"}");

        Typed typed = lcbb("titles", "--request", request, "--at", Samples.MOMENT);

        assertThat(typed.out())
                .contains("✗ TTL-1      Op 2022-06-15 geldt geen titel.", "Eerste dagen zonder titel: vanaf 2022-06-15")
                .doesNotContain("Eindigt op");
    }
}
