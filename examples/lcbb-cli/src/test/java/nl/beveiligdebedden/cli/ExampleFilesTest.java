/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of {@code examples/files}, which the README and the script {@code examples/lcbb} use. */
class ExampleFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request.json",
                "capacity.json",
                "chain.json",
                "stay.json",
                "payer-request.json",
                "payer-stay.json"
            })
    void they_have_no_faults_and_no_warnings(String file) {
        Typed typed = lcbb("validate", "--at", "2022-06-15T12:00:00+02:00", path(file));

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains(": 0 fouten, 0 waarschuwingen");
    }

    @Test
    void each_of_the_five_units_is_refused_for_a_reason_of_its_own() {
        Typed typed = lcbb(
                "match",
                "--request",
                path("request.json"),
                "--capacity",
                path("capacity.json"),
                "--at",
                "2022-06-15T12:00:00+02:00");

        assertThat(typed.out()).contains("5 afdelingen bekeken", "BED-2", "BED-5", "LVL-6", "LVL-13", "FIN-28");
    }

    private static String path(String file) {
        return Path.of("..", "files", file).toString();
    }
}
