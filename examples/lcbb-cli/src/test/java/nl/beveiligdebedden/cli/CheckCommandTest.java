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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
    void every_scenario_of_a_chain_comes_out_as_expected() {
        Typed typed = lcbb("check", Path.of("..", "scenarios", "chain.json"));

        assertThat(typed.out()).isEqualToIgnoringNewLines("7 passed, 0 failed");
    }

    @Test
    void a_chain_that_cannot_be_read_or_comes_out_otherwise_is_a_failed_scenario() {
        JsonNode scenario =
                Inputs.tree(Path.of("..", "scenarios", "chain.json")).at("/chain/1");
        String turned = scenario.toString().replace("[\"GAR-1\"]", "[]");
        String broken = scenario.toString().replace("\"KVN-OVERIJSSEL\"", "7").replace("2022-06-30", "morgen");

        Typed typed = lcbb("check", file(folder, "two.json", scenarios("chain", turned + ", " + broken)));

        assertThat(typed.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("gaps expected [], found [GAR-1]"))
                .anyMatch(line -> line.contains("/on: ") && line.contains("/chain/region: "))
                .endsWith("0 passed, 2 failed");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "asOf > MISSING > /asOf: this field is required",
                "asOf > 7 > /asOf: this is another kind of value",
                "asOf > '\"secret\"' > /asOf: this value does not have the right form",
                "asOf > '\"2200-01-01T00:00:00Z\"' > /asOf: this value does not have the right form",
                "request > MISSING > /request: this field is required",
                "request > '\"secret\"' > /request: this is another kind of value",
                "request/person/sex > '\"secret\"' > /request/person/sex: this code does not exist",
                "unit > null > /unit: this field is required",
                "unit > [] > /unit: this is another kind of value",
                "unit/bed > MISSING > /unit/bed: this field is required",
                "unit/bed > '\"secret\"' > /unit/bed: this is another kind of value",
                "unit/bed/state > '\"secret\"' > /unit/bed/state: this code does not exist",
                "unit/bed/secret > 1 > /unit/bed/secret: we do not know this field",
                "unit/type > '\"secret\"' > /unit/type: this code does not exist",
                "unit/id > '\"a secret\"' > /unit/id: this value does not have the right form",
                "unit/provider > '\"a secret\"' > /unit/provider: this value does not have the right form",
                "expected > MISSING > /expected: this field is required",
                "expected > [] > /expected: this is another kind of value",
                "expected/verdict > MISSING > /expected/verdict: this field is required",
                "expected/verdict > '\"secret\"' > /expected/verdict: this code does not exist",
                "expected/blocks > MISSING > /expected/blocks: this field is required",
                "expected/unknowns > '\"secret\"' > /expected/unknowns: this is another kind of value",
                "expected/conditions > [7] > /expected/conditions/0: this is another kind of value",
                "expected/nearMisses > MISSING > /expected/nearMisses: this field is required",
                "expected/nearMisses > '[\"secret\"]' > /expected/nearMisses/0: this is another kind of value",
                "expected/nearmisses > [] > /expected/nearmisses: we do not know this field"
            })
    void a_malformed_scenario_is_a_failed_line_that_says_where_and_never_repeats_a_value(
            String place, String value, String told) {
        Typed typed = lcbb("check", file(folder, "one.json", scenarios("match", with(place, value))));

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out().lines()).containsExactly("match M01: " + told, "0 passed, 1 failed");
    }

    @Test
    void everything_that_is_wrong_with_a_scenario_is_said_at_once() {
        Typed typed = lcbb("check", file(folder, "one.json", scenarios("match", "{}, 42")));

        assertThat(typed.out().lines())
                .containsExactly(
                        "match ?: /asOf: this field is required; /expected: this field is required;"
                                + " /request: this field is required; /unit: this field is required",
                        "match ?: /asOf: this field is required; /expected: this field is required;"
                                + " /request: this field is required; /unit: this field is required",
                        "0 passed, 2 failed");
    }

    @Test
    void near_misses_are_compared_with_any_verdict() {
        String turned = first().toString().replace("[[\"CONTRA_INDICATIE:JONGER_DAN_18\"]]", "[[\"123456782\"]]");

        assertThat(lcbb("check", file(folder, "one.json", scenarios("match", turned)))
                        .out())
                .startsWith("match M01: nearMisses expected ?, found [[CONTRA_INDICATIE:JONGER_DAN_18]]\n");
    }

    @Test
    void an_id_of_a_scenario_is_shown_on_one_line_and_never_when_it_is_a_BSN() {
        Path file = file(
                folder,
                "ids.json",
                scenarios("routes", "{\"id\": \"R\\n\\u001b0\"}, {\"id\": \"123456782\"}, {\"id\": 123456782}"));

        assertThat(lcbb("check", file).out().lines())
                .containsExactly(
                        "routes R0: this section is not built yet",
                        "routes ?: this section is not built yet",
                        "routes ?: this section is not built yet",
                        "0 passed, 3 failed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "match > {} > het onderdeel match moet een lijst zijn",
                "routes > 7 > het onderdeel routes moet een lijst zijn"
            })
    void a_section_that_we_do_not_know_or_that_is_no_list_is_wrong_use(String name, String value, String told) {
        Path file = file(folder, "odd.json", "{\"format\": \"lcbb-scenarios/1\", \"" + name + "\": " + value + "}");

        assertThat(lcbb("check", file)).isEqualTo(new Typed(2, "", "lcbb: " + file + ": " + told + "\n"));
    }

    @Test
    void the_checklists_of_the_examples_pass() {
        Typed typed = lcbb("check", Path.of("..", "scenarios", "checklist.json"));

        assertThat(typed.out()).isEqualTo("8 passed, 0 failed\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '>',
            value = {
                "{'list': 'handover', 'answers': {'careful': false}, 'expected': {'conditions': [], 'unknowns': ['GAR-9']}} > conditions expected [], found [GAR-8]; unknowns expected [GAR-9], found [GAR-8, GAR-9]",
                "{'list': 'menu', 'expected': {'conditions': [], 'unknowns': []}} > /list: this code does not exist",
                "{'list': 'plan', 'answers': {'careful': true}, 'expected': {'conditions': [], 'unknowns': []}} > /answers: we do not know this field",
                "{'list': 'plan', 'expected': {'conditions': []}} > /expected/unknowns: this field is required",
                "{'list': 'plan', 'expected': {'conditions': [], 'unknowns': [], 'blocks': []}} > /expected/blocks: we do not know this field",
                "{'list': 'scaling', 'from': 'BIZ', 'to': 'THUIS', 'expected': {'conditions': [], 'unknowns': []}} > /to: this code does not exist",
                "{'list': 'team', 'fte': -1, 'expected': {'conditions': [], 'unknowns': []}} > /fte: this number is not possible",
                "{'list': 'casemanager', 'date': '2022-01-01', 'casemanagers': [{'id': 'a b', 'from': '2022-01-01'}], 'expected': {'conditions': [], 'unknowns': []}} > /casemanagers/0: this value does not have the right form",
                "{'list': 'unit-quality', 'unit': {'id': 'u-1', 'type': 'HOTEL'}, 'expected': {'conditions': [], 'unknowns': []}} > /unit/type: this code does not exist"
            })
    void a_checklist_scenario_that_does_not_hold_fails_with_what_was_found(String scenario, String line) {
        String json = scenario.replace('\'', '"').replaceFirst("\\{", "{\"id\": \"C0\", ");

        Typed typed = lcbb("check", file(folder, "one.json", scenarios("checklist", json)));

        assertThat(typed.out()).contains(line).endsWith("0 passed, 1 failed\n");
    }

    @Test
    void a_file_without_scenarios_is_fine() {
        Path file = file(folder, "none.json", "{\"format\": \"lcbb-scenarios/1\", \"match\": null}");

        assertThat(lcbb("check", file)).isEqualTo(new Typed(0, "0 passed, 0 failed\n", ""));
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
    void a_section_that_we_do_not_know_counts_as_failed_too() {
        Typed typed = lcbb("check", file(folder, "typo.json", scenarios("matches", "{\"id\": \"M01\"}")));

        assertThat(typed.out().lines())
                .containsExactly("matches M01: this section is not built yet", "0 passed, 1 failed");
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_of_the_financing_section_comes_out_as_expected() {
        return Inputs.tree(SCENARIOS)
                .path("financing")
                .valueStream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.path("id").asString(),
                        () -> assertThat(FinancingScenario.differences(scenario))
                                .isEmpty()));
    }

    @Test
    void a_financing_scenario_that_comes_out_otherwise_says_what_was_found() {
        String scenario = """
                {"id": "F1", "stayFrom": "2022-01-01", "interruptions": [], "date": "2022-01-02",
                 "expected": {"dayNumber": 3, "payer": null}}
                """;

        Typed typed = lcbb("check", file(folder, "one.json", scenarios("financing", scenario)));

        assertThat(typed.out())
                .startsWith("financing F1: dayNumber expected 3, found 2; payer expected null, found ZVW");
    }

    @Test
    void an_interruption_before_the_stay_is_refused() {
        String scenario = """
                {"id": "F1", "stayFrom": "2022-01-05", "interruptions": [{"from": "2022-01-01", "until": "2022-01-02"}],
                 "date": "2022-01-06", "expected": {"dayNumber": 1, "payer": "ZVW"}}
                """;

        Typed typed = lcbb("check", file(folder, "one.json", scenarios("financing", scenario)));

        assertThat(typed.out())
                .startsWith("financing F1: /interruptions/0/from: this moment lies before what is recorded already");
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_of_the_disclosure_section_comes_out_as_expected() {
        DisclosureScenario disclosure = new DisclosureScenario(Inputs.reader());
        return Inputs.tree(SCENARIOS.resolveSibling("disclosure.json"))
                .path("disclosure")
                .valueStream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.path("title").asString(),
                        () -> assertThat(disclosure.differences(scenario)).isEmpty()));
    }

    @Test
    void a_disclosure_scenario_that_comes_out_otherwise_says_what_was_found() {
        String scenario = """
                {"id": "D1", "request": {"id": "casus-1"}, "route": "VRIJWILLIG", "to": "LCBB", "date": "2022-06-15",
                 "consent": true, "expected": {"carried": ["KENMERK"], "rules": []}}
                """;

        Typed typed = lcbb("check", file(folder, "one.json", scenarios("disclosure", scenario)));

        assertThat(typed.out())
                .startsWith("disclosure D1: carried expected [KENMERK], found []; rules expected [], found [PRV-8]\n");
    }

    @Test
    void everything_that_is_wrong_with_a_disclosure_scenario_is_said_at_once() {
        String scenario = """
                {"id": "D1", "request": {"id": "a b"}, "route": "FAX", "to": 7, "consent": "yes",
                 "expected": {"carried": [7]}}
                """;

        Typed typed = lcbb("check", file(folder, "one.json", scenarios("disclosure", scenario)));

        assertThat(typed.out())
                .startsWith("disclosure D1: /consent: this is another kind of value; /date: this field is required;"
                        + " /expected/carried/0: this is another kind of value; /expected/rules: this field is required;"
                        + " /request/id: this value does not have the right form; /route: this code does not exist;"
                        + " /to: this is another kind of value\n");
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

    private static JsonNode first() {
        return Inputs.tree(SCENARIOS).at("/match/0");
    }

    private static String with(String place, String value) {
        JsonNode scenario = first();
        int name = place.lastIndexOf('/') + 1;
        ObjectNode parent = (ObjectNode) (name == 0 ? scenario : scenario.at("/" + place.substring(0, name - 1)));
        if (value.equals("MISSING")) {
            parent.remove(place.substring(name));
        } else {
            parent.set(place.substring(name), JsonMapper.shared().readTree(value));
        }
        return scenario.toString();
    }
}
