/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who pays for a stay, from when, and what must be arranged. */
class PayerCommandTest {

    private static final Path FILES = Path.of("..", "files");

    @TempDir
    private Path folder;

    @Test
    void FIN_12_FIN_13_a_stay_is_told_by_days_in_a_row() {
        Typed typed = lcbb("payer", "--stay", FILES.resolve("stay.json"));

        assertThat(typed.status()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .startsWith("""
                        Wie betaalt het verblijf vanaf 2021-03-01

                        Van 2022-06-15 tot en met 2024-03-13, vanaf dag 458
                          ✓ ZVW (Zorgverzekeringswet): kan betalen
                             ✓ FIN-12     Vanaf dag 366 van het verblijf: Zorgverzekeringswet, langdurige ggz.

                        Van 2024-03-14 tot en met 2024-12-31, vanaf dag 1096
                          ! WLZ (Wet langdurige zorg): kan betalen als dit geregeld is
                        """)
                .containsPattern("op 2024-02-01 of\\s+eerder")
                .contains("→ het CIZ: een Wlz-indicatie geven.");
    }

    @Test
    void for_a_request_it_tells_the_acts_on_each_day_and_each_component() {
        Typed typed = lcbb(
                "payer",
                "--request",
                FILES.resolve("payer-request.json"),
                "--stay",
                FILES.resolve("payer-stay.json"),
                "--lang",
                "en");

        assertThat(typed.out())
                .contains("From 2022-06-23 to 2022-09-30, from day 1", "✓ WFZ (Forensic Care Act): can pay")
                .contains("From 2022-10-01 to", "FIN-20", "The components of the levensloopaanpak on 2022-06-23")
                .contains("FIN-2      treatment: Health Insurance Act, Long-term Care Act, Forensic Care Act.")
                .doesNotContain("{", "}");
    }

    @Test
    void without_a_stay_it_begins_on_the_day_of_admission_and_ends_with_the_day_that_is_asked() {
        Path request = file(folder, "request.json", Samples.REQUEST);

        Typed typed = lcbb("payer", "--request", request, "--until", "2022-12-31");

        assertThat(typed.out()).contains("Van 2022-06-23 tot en met 2022-12-31, vanaf dag 1");
    }

    @Test
    void before_the_stay_and_during_an_interruption_it_says_so() {
        Path stay = file(folder, "stay.json", """
                {"stayFrom": "2022-01-10", "interruptions": [{"from": "2022-01-20", "until": "2022-03-01"}],
                 "from": "2022-01-01", "until": "2022-03-05"}
                """);

        Typed typed = lcbb("payer", "--stay", stay);

        assertThat(typed.out())
                .contains("Van 2022-01-01 tot en met 2022-01-09: het verblijf is nog niet begonnen")
                .contains("Van 2022-01-20 tot en met 2022-03-01: onderbreking")
                .contains("LAW-ZVW-1  Onderbreking van meer dan 30 dagen.")
                .contains("Van 2022-03-02 tot en met 2022-03-05, vanaf dag 1\n");
    }

    @Test
    void as_JSON_it_gives_the_periods_and_the_components() {
        Typed typed = lcbb("payer", "--stay", FILES.resolve("stay.json"), "--json");

        JsonNode json = JsonMapper.shared().readTree(typed.out());

        assertThat(json.path("periods")
                        .valueStream()
                        .map(period -> period.path("from").asString() + " "
                                + period.path("until").asString() + " "
                                + period.path("dayNumber").asInt() + " "
                                + period.path("payer").asString() + " "
                                + period.at("/acts/0/act").asString() + " "
                                + period.at("/acts/0/effect").asString()))
                .containsExactly(
                        "2022-06-15 2024-03-13 458 ZVW_LGGZ ZVW SUPPORT",
                        "2024-03-14 2024-12-31 1096 WLZ WLZ CONDITION");
        assertThat(json.path("components")).hasSize(11);
        assertThat(json.at("/periods/1/acts/0/findings/1/remedies/0").toString())
                .isEqualTo("{\"code\":\"WLZ_INDICATIE\",\"owner\":\"CIZ\"}");
    }

    @Test
    void a_faulty_stay_is_refused_and_validate_names_all_its_faults() {
        Path stay = file(folder, "stay.json", """
                {"stayFrom": "2022-01-10", "interruptions": [{"from": "2022-01-01"}], "until": "x"}
                """);

        Typed payer = lcbb("payer", "--stay", stay);
        Typed validate = lcbb("validate", stay, "--lang", "en");

        assertThat(payer.status()).isEqualTo(1);
        assertThat(payer.err()).contains("2 fouten; zie ze alle met: lcbb validate");
        assertThat(validate.out()).contains("/interruptions/0/from: ", "/until: ");
        assertThat(validate.err()).contains("(read as a stay)");
    }

    @Test
    void something_must_be_asked() {
        assertThat(lcbb("payer"))
                .isEqualTo(new Typed(2, "", "lcbb: geef --request, --stay of allebei; uitleg: lcbb payer --help\n"));
    }

    @Test
    void a_last_day_goes_with_a_request_only_and_comes_after_the_first() {
        Path request = file(folder, "request.json", Samples.REQUEST);

        assertThat(lcbb("payer", "--stay", FILES.resolve("stay.json"), "--until", "2022-12-31")
                        .err())
                .contains("--until hoort niet bij --stay");
        assertThat(lcbb("payer", "--request", request, "--until", "2022-06-22", "--lang", "en")
                        .err())
                .contains("--until must be 2022-06-23 or later");
    }
}
