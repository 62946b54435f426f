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
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {

    private static final String A_MOMENT =
            "moet een moment tussen 1900 en 2199 met een tijdzone, zoals 2022-06-15T12:00:00+02:00, zijn";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "'' > kies demo, match, replay, check, validate, titles, payer, share, capacity, call, include, outflow, chain, convert, db, schema of rules; uitleg: lcbb --help",
                "place > deze opdracht kennen we niet: place; uitleg: lcbb --help",
                "match > dit ontbreekt: --request, --capacity; uitleg: lcbb match --help",
                "match --request a.json > dit ontbreekt: --capacity; uitleg: lcbb match --help",
                "match --request > achter --request ontbreekt een waarde; uitleg: lcbb match --help",
                "demo --top 0 > --top (0) moet een geheel getal van 1 of meer zijn",
                "demo --top veel > --top (veel) moet een geheel getal van 1 of meer zijn",
                "demo --top 1 --top 2 > --top staat er meer dan een keer; uitleg: lcbb demo --help",
                "demo --lang fr > --lang (fr) moet nl of en zijn",
                "demo --lang > achter --lang ontbreekt een waarde; uitleg: lcbb demo --help",
                "demo extra > dit is te veel: extra; uitleg: lcbb demo --help",
                "rules --json=x > dit kan hier niet zo; uitleg: lcbb rules --help",
                "replay > dit ontbreekt: FILE; uitleg: lcbb replay --help",
                "replay x.json --fresh-days -1 > --fresh-days (-1) moet een geheel getal van 0 of meer zijn",
                "replay x.json --usable-days 2.5 > --usable-days (2.5) moet een geheel getal van 0 of meer zijn",
                "replay not-there.json > not-there.json: dit bestand is niet te lezen",
                "validate > dit ontbreekt: FILE; uitleg: lcbb validate --help",
                "validate not-there.json > not-there.json: dit bestand is niet te lezen",
                "check > dit ontbreekt: FILE; uitleg: lcbb check --help",
                "check not-there.json > not-there.json: dit bestand is niet te lezen",
                "check @not-there.json > @not-there.json: dit bestand is niet te lezen",
                "rules --colour > deze optie kennen we niet: --colour; uitleg: lcbb rules --help",
                "rules --json --markdown > --json en --markdown gaan niet samen; kies een van de twee",
                "rules BE > geen regel heet BE en geen familie van regels ook; zie ze alle met: lcbb rules"
            })
    void wrong_use_gives_status_2_and_one_clear_line(String line, String told) {
        assertWrongUse(lcbb(words(line)), told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gisteren",
                "2022-06-15",
                "2022-06-15T12:00:00",
                "1899-12-31T23:59:59Z",
                "2200-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z"
            })
    void a_moment_needs_an_offset_and_a_year_that_can_be(String moment) {
        assertWrongUse(lcbb("validate", "x.json", "--at", moment), "--at (" + moment + ") " + A_MOMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "validate not-there.json --lang en > not-there.json: this file cannot be read",
                "validate not-there.json --lang=EN > not-there.json: this file cannot be read",
                "demo --top veel --lang en > --top (veel) must be a whole number of 1 or more",
                "validate --lang en > this is missing: FILE; help: lcbb validate --help"
            })
    void who_asks_in_english_is_told_in_english(String line, String told) {
        assertWrongUse(lcbb(words(line)), told);
    }

    @Test
    void a_folder_or_an_empty_name_is_not_a_file() {
        assertWrongUse(lcbb("validate", folder), folder + ": dit bestand is niet te lezen");
        assertWrongUse(lcbb("validate", ""), "\"\": dit bestand is niet te lezen");
        assertWrongUse(lcbb("validate", "a\u0000b"), "ab: dit bestand is niet te lezen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"id\": 1, \"id\": 2}", "niets"})
    void a_file_that_is_not_json_gives_status_2_and_one_clear_line(String content) {
        Typed typed = lcbb("validate", file(folder, "x.json", content));

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).startsWith("lcbb: ").contains("x.json").hasLineCount(1);
    }

    @Test
    void the_language_may_be_typed_in_capitals() {
        assertThat(lcbb("rules", "BED-5", "--lang", "EN").out()).contains("1 rule, of which 1 applied");
    }

    @Test
    void help_is_not_wrong_use_and_is_dutch() {
        assertThat(lcbb("--help").out())
                .startsWith("Gebruik: lcbb")
                .contains("Opties:", "Opdrachten:", "toon deze uitleg", "toon de versie", "OPDRACHT")
                .doesNotContain("Usage", "Show this", "Commands");
        assertThat(lcbb("match", "--help").out())
                .startsWith("Gebruik: lcbb match")
                .contains("--capacity", "toon deze uitleg");
        assertThat(lcbb("validate", "-h").out()).contains("Bestanden of namen:");
        assertThat(lcbb("--version")).isEqualTo(new Typed(0, "lcbb 1.0.0\n", ""));
    }

    private static Object[] words(String line) {
        return line.isEmpty() ? new Object[0] : line.split(" ");
    }

    private static void assertWrongUse(Typed typed, String told) {
        assertThat(typed).isEqualTo(new Typed(2, "", "lcbb: " + told + "\n"));
        assertThat(typed.err()).doesNotContain("nl.beveiligdebedden", "Exception");
    }
}
