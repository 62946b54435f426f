/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may be told what of a request, and what is left out. */
class ShareCommandTest {

    private static final String REQUEST = Samples.REQUEST
            .replace("\"birthYear\": 1988", "\"birthYear\": 1988, \"decisionallyCapable\": true")
            .replace("\"financing\": [\"ZVW\"]", "\"financing\": [\"ZVW\"], \"victimProvinces\": [\"NL-LI\"]");

    @TempDir
    private Path folder;

    @Test
    void it_tells_what_may_be_told_and_what_is_left_out_and_why() {
        Typed typed = share("VRIJWILLIG", "ZORGVERZEKERAAR", "--consent", "yes");

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).startsWith("""
                Delen met de zorgverzekeraar, vrijwillige route
                     ✓ PRV-1      Deze route is open: de persoon stemt in.
                     ! PRV-6      Deze route en tabel zijn zoals wij de bron lezen. Vergelijk met de Handreiking
                                  gegevensdeling voordat je deelt.

                Dit mag je delen
                  kenmerk van de casus: kenmerk casus-1
                  de vraag om een plek: opname op 2022-06-23; beveiliging niveau 2 hoog
                  indicaties en financiering: betaald uit Zorgverzekeringswet

                Dit blijft weg
                  geboortejaar, geslacht en provincie, problemen en kenmerken, gegevens uit het dossier, civiele
                    titels, strafrechtelijke titels, wilsbekwaamheid en vertegenwoordiging, levensloopaanpak en
                    terugkeer
                     ✗ PRV-6      Deze route brengt dit niet naar de zorgverzekeraar.
                  waar slachtoffers wonen
                     ✗ REJ-S3     Waar slachtoffers wonen, wordt nooit gedeeld.

                Waar het staat
                """);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "VRIJWILLIG, AANBIEDER, PRV-1",
        "ONDER_VOORWAARDEN, ZVH, PRV-2",
        "WZD, CIZ, PRV-4",
        "BEMOEIZORG, GEMEENTE, PRV-5",
        "WVGGZ, AANBIEDER, PRV-6"
    })
    void what_nobody_recorded_is_never_a_yes(String route, String to, String rule) {
        Typed typed = share(route, to, "--lang", "en");

        assertThat(typed.out()).contains("? " + rule, "This may be told\n  nothing\n");
        assertThat(typed.out()).doesNotContain("casus-1", "1988", "NL-NB", "ZEDEN");
    }

    @Test
    void PRV_9_the_LCBB_gets_the_case_anonymously() {
        Typed typed = share("ANONIEM", "LCBB");

        assertThat(typed.out())
                .contains(
                        "✓ PRV-9",
                        "geboortejaar: geboren in 1988",
                        "civiele titels: titel zorgmachtiging 2022-01-10/2022-07-10")
                .doesNotContain("Limburg", "NL-LI");
    }

    @Test
    void people_read_words_and_no_name_of_a_field() {
        String whole = REQUEST.replace(
                        "\"sex\":",
                        "\"iq\": 70, \"lvbDemonstrableBefore18\": true,"
                                + " \"disturbedTreatmentRelation\": true, \"representative\": \"MENTOR\", \"sex\":")
                .replace(
                        "\"victimProvinces\":",
                        "\"indications\": [\"1SGLVG\"], \"informedConsent\": true,"
                                + " \"lifecourseIncluded\": true,"
                                + " \"weighing\": {\"heavierLevelJustified\": true, \"lowerLevelsInsufficient\": true},"
                                + " \"victimProvinces\":");

        Typed typed = lcbb(
                "share",
                "--request",
                file(folder, "whole.json", whole),
                "--route",
                "VRIJWILLIG",
                "--to",
                "AANBIEDER",
                "--consent",
                "yes",
                "--at",
                "2022-06-15T12:00:00+02:00");

        assertThat(typed.out())
                .contains("terugnamegarantie van", "LVB aan te tonen", "zwaarder niveau onderbouwd")
                .doesNotContainPattern(
                        "[a-z][A-Z]|title|problems|characteristics|financing|representative|indications");
    }

    @Test
    void as_JSON_it_gives_the_projection_the_ground_and_what_is_left_out() {
        JsonNode json = JsonMapper.shared()
                .readTree(share("WVGGZ", "OFFICIER_VAN_JUSTITIE", "--weighed", "yes", "--json")
                        .out());

        assertThat(json.at("/projection/data")
                        .valueStream()
                        .map(one -> one.path("category").asString()))
                .contains("PROBLEMATIEK", "TITELS")
                .doesNotContain("DOSSIER", "FINANCIERING", "SLACHTOFFERS");
        assertThat(json.path("ground").valueStream().map(one -> one.path("rule").asString()))
                .containsExactly("PRV-3", "PRV-6", "PRV-6");
        assertThat(json.path("leftOut")
                        .valueStream()
                        .map(one -> one.path("category").asString()))
                .containsExactly("DOSSIER", "FINANCIERING", "TERUGKEER", "SLACHTOFFERS");
    }

    @Test
    void a_route_or_a_recipient_that_we_do_not_know_is_wrong_use() {
        assertThat(share("FAX", "LCBB").err()).contains("FAX", "VRIJWILLIG, ONDER_VOORWAARDEN, WVGGZ");
        assertThat(share("WZD", "BUREN").status()).isEqualTo(2);
        assertThat(share("WZD", "CIZ", "--consent", "maybe", "--lang", "en").err())
                .contains("yes or no");
    }

    private Typed share(String route, String to, Object... more) {
        Path request = file(folder, "request.json", REQUEST);
        Stream<Object> asked = Stream.of(
                "share", "--request", request, "--route", route, "--to", to, "--at", "2022-06-15T12:00:00+02:00");
        return lcbb(Stream.concat(asked, Stream.of(more)).toArray());
    }
}
