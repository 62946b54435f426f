/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "place",
                "match",
                "match --request a.json",
                "match --request a.json --capacity b.json --at gisteren",
                "match --request a.json --capacity b.json --top 0",
                "match --request a.json --capacity b.json --top veel",
                "match --request a.json --capacity b.json --lang fr",
                "match --request a.json --capacity b.json",
                "validate",
                "validate not-there.json",
                "check",
                "check not-there.json",
                "rules --colour"
            })
    void wrong_use_gives_status_2_and_one_clear_line(String line) {
        Object[] words =
                line.isEmpty() ? new Object[0] : List.of(line.split(" ")).toArray();

        Typed typed = lcbb(words);

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith("lcbb: ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"id\": 1, \"id\": 2}", "niets"})
    void a_file_that_is_not_json_gives_status_2_and_one_clear_line(String content) {
        Typed typed = lcbb("validate", file(folder, "x.json", content));

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).startsWith("lcbb: ").contains("x.json").hasLineCount(1);
    }

    @Test
    void help_is_not_wrong_use() {
        assertThat(lcbb("--help").status()).isZero();
        assertThat(lcbb("match", "--help").out()).contains("--capacity");
    }
}
