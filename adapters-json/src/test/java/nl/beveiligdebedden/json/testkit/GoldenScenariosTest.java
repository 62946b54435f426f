/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.testkit.GoldenScenario;
import nl.beveiligdebedden.testkit.Outcome;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The golden scenarios come out as agreed, and the source hands out all of them, unchanged. */
class GoldenScenariosTest {

    @ParameterizedTest
    @GoldenScenarios
    void every_golden_scenario_comes_out_as_agreed(GoldenScenario scenario) {
        Pairing pairing = scenario.pairing();

        Advice advice = SecuredBeds.builder()
                .capacity(scenario::capacity)
                .build()
                .match(pairing.request(), pairing.asking().asOf());

        assertThat(Outcome.of(advice.assessments().get(0))).isEqualTo(scenario.expected());
    }

    @ParameterizedTest
    @GoldenScenarios(file = "../examples/scenarios/scenarios.json")
    void a_file_of_your_own_can_be_named(GoldenScenario scenario) {
        assertThat(scenario.id()).isNotEmpty();
    }

    @Test
    void an_engine_that_passes_over_contra_indications_fails_on_the_first_scenario() {
        GoldenScenario scenario = read(first()).get(0);
        Unit admitsEverybody = Unit.builder()
                .like(scenario.pairing().unit())
                .contraIndications(Recorded.of())
                .build();

        Outcome found = Outcome.of(new Scenario(scenario.pairing().with(admitsEverybody)).assess());

        assertThat(scenario).hasToString("M01 17-year-old, FPA with contra-indication <18");
        assertThat(found).isNotEqualTo(scenario.expected());
        assertThat(scenario.expected())
                .isEqualTo(new Outcome(
                        Verdict.DOES_NOT_FIT,
                        Map.of(
                                Effect.BLOCK, new TreeSet<>(List.of("BED-5")),
                                Effect.CONDITION, new TreeSet<>(List.of("KVN-INC-1"))),
                        Set.of(new TreeSet<>(List.of("CONTRA_INDICATIE:JONGER_DAN_18")))));
    }

    @Test
    void a_scenario_that_cannot_be_read_stops_with_all_its_faults() {
        String faulty = first().replace("\"FPA\"", "\"XXX\"").replace("\"VRIJ\"", "\"LEEG\"");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(faulty))
                .withMessageContaining("/beds/0/state: this code does not exist")
                .withMessageContaining("/units/0/type: this code does not exist");
    }

    @Test
    void a_file_of_another_form_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"format\": \"other\", \"match\": []}"))
                .withMessage("format must be lcbb-scenarios/1");
    }

    private static List<GoldenScenario> read(String file) {
        return new ScenarioReader().read(parse(file));
    }

    private static String first() {
        JsonNode file = LcbbJson.parse(GoldenScenariosTest.class.getResourceAsStream("scenarios.json"));
        ArrayNode match = (ArrayNode) file.path("match");
        while (match.size() > 1) {
            match.remove(1);
        }
        return file.toString();
    }

    private static JsonNode parse(String json) {
        return LcbbJson.parse(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
