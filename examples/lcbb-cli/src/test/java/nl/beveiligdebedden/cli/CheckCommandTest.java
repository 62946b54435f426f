/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {

    private static final Path SCENARIOS = Path.of("..", "scenarios", "scenarios.json");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_scenario_of_the_match_section_comes_out_as_expected() {
        MatchScenario match = new MatchScenario(Inputs.reader());
        return Inputs.tree(SCENARIOS)
                .path("match")
                .valueStream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.path("id").asString() + " "
                                + scenario.path("title").asString(),
                        () -> assertThat(match.differences(scenario)).isEmpty()));
    }

    @Test
    void a_scenario_that_comes_out_otherwise_is_a_failed_line_with_expected_and_found() {
        JsonNode scenario = Inputs.tree(SCENARIOS).at("/match/0");
        String turned = scenario.toString().replace("\"verdict\":\"DOES_NOT_FIT\"", "\"verdict\":\"FITS\"");

        Typed typed = lcbb("check", file(folder, "one.json", scenarios("match", turned)));

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out().lines())
                .containsExactly("match M01: verdict expected FITS, found DOES_NOT_FIT", "0 passed, 1 failed");
    }

    @Test
    void a_scenario_with_an_unreadable_request_fails_and_says_why() {
        JsonNode scenario = Inputs.tree(SCENARIOS).at("/match/0");
        String broken = scenario.toString().replace("\"sex\":\"MAN\"", "\"sex\":\"M\"");

        Typed typed = lcbb("check", file(folder, "one.json", scenarios("match", broken)));

        assertThat(typed.out()).contains("match M01: /person/sex: this code does not exist", "0 passed, 1 failed");
    }

    @Test
    void a_section_that_is_not_built_yet_counts_as_failed() {
        Typed typed = lcbb("check", file(folder, "routes.json", scenarios("routes", "{\"id\": \"R0\"}")));

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out().lines())
                .containsExactly("routes R0: this section is not built yet", "0 passed, 1 failed");
    }

    @Test
    void a_file_in_another_format_is_refused() {
        assertThat(lcbb("check", file(folder, "other.json", "{\"format\": \"other\"}"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void several_files_are_counted_together() {
        String passing = Inputs.tree(SCENARIOS).at("/match/0").toString();
        Path one = file(folder, "one.json", scenarios("match", passing));
        Path two = file(folder, "two.json", scenarios("match", passing));

        Typed typed = lcbb("check", one, two);

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).isEqualTo("2 passed, 0 failed\n");
    }

    private static String scenarios(String section, String scenario) {
        return "{\"format\": \"lcbb-scenarios/1\", \"" + section + "\": [" + scenario + "]}";
    }
}
