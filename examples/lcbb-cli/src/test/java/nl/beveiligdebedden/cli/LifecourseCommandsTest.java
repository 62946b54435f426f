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

/** {@code lcbb include}, {@code lcbb outflow} and the lifecourse section of {@code lcbb check}. */
class LifecourseCommandsTest {

    private static final Path FILES = Path.of("..", "files");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_scenario_of_the_lifecourse_section_comes_out_as_expected() {
        LifecourseScenario lifecourse = new LifecourseScenario(Inputs.reader());
        return Stream.of("scenarios.json", "lifecourse.json")
                .map(name -> Inputs.tree(Path.of("..", "scenarios", name)))
                .flatMap(file -> file.path("lifecourse").valueStream())
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.path("id").asString() + " "
                                + scenario.path("title").asString(),
                        () -> assertThat(lifecourse.differences(scenario)).isEmpty()));
    }

    @Test
    void include_says_what_is_not_known_and_who_finds_out_then_what_is_met_and_what_comes_next() {
        Typed typed = lcbb("include", "--file", FILES.resolve("include.json"));

        assertThat(typed.status()).isZero();
        assertThat(typed.out())
                .startsWith("""
                        UNDETERMINED: nog niet te zeggen
                        Dit is een advies. Professionals wegen en beslissen.

                        Niet bekend
                             ? KVN-INC-6  Niet bekend: zonder sluitend aanbod""")
                .contains("Dit zoekt uit: de professionals", "\nVoldaan\n", "\nHoe het verder gaat\n")
                .contains("\nWaar het staat\n");
    }

    @Test
    void include_as_JSON_is_the_decision_the_rules_the_findings_and_the_steps() {
        Typed typed = lcbb("include", "--file", FILES.resolve("include.json"), "--json");

        JsonNode json = JsonMapper.shared().readTree(typed.out());
        assertThat(json.propertyNames()).containsExactly("$schema", "decision", "rules", "findings", "steps");
        assertThat(json.path("decision").asString()).isEqualTo("UNDETERMINED");
        assertThat(json.path("rules").toString()).isEqualTo("[\"KVN-INC-6\"]");
        assertThat(json.path("findings").size()).isEqualTo(7);
        assertThat(typed.out()).hasLineCount(1);
    }

    @Test
    void outflow_counts_the_months_on_the_day_of_asking() {
        Path file = FILES.resolve("outflow.json");

        assertThat(lcbb("outflow", "--file", file, "--at", "2022-06-14T23:59:59+02:00")
                        .out())
                .startsWith("OUTFLOW_NOT_YET")
                .contains("23 maanden, geteld vanaf 2020-06-15; 24 zijn vol op 2022-06-15.");
        assertThat(lcbb("outflow", "--file", file, "--at", "2022-06-15T00:00:00+02:00", "--lang", "en")
                        .out())
                .startsWith("OUTFLOW_ALLOWED")
                .contains("24 months, counted from 2020-06-15; 24 are full on 2022-06-15.");
        assertThat(lcbb("outflow", "--file", file, "--at", "2022-06-14T00:00:00+02:00", "--json")
                        .out())
                .startsWith(
                        "{\"$schema\":\"urn:lcbb:schema:lifecourse-answer:1\",\"decision\":\"OUTFLOW_NOT_YET\",\"rules\":[\"KVN-OUT-1\"],");
    }

    @ParameterizedTest
    @CsvSource({"include, ageYears, als inclusie gelezen", "outflow, stableMonths, als uitstroom gelezen"})
    void a_file_with_faults_gives_status_1_and_validate_names_them_all(String command, String field, String readAs) {
        Path file = file(folder, "faulty.json", "{\"" + field + "\": -1, \"naam\": \"x\"}");

        Typed typed = lcbb(command, "--file", file);
        Typed validated = lcbb("validate", file);

        assertThat(typed)
                .isEqualTo(new Typed(
                        1, "", "lcbb: " + file + ": 2 fouten; zie ze alle met: lcbb validate " + file + "\n"));
        assertThat(validated.status()).isEqualTo(1);
        assertThat(validated.out()).hasLineCount(2).contains("/" + field + ": ", "/naam: ");
        assertThat(validated.err()).contains(readAs);
    }

    @Test
    void the_example_files_have_no_faults() {
        assertThat(lcbb("validate", FILES.resolve("include.json")).out()).contains("0 fouten");
        assertThat(lcbb("validate", FILES.resolve("outflow.json")).out()).contains("0 fouten");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "{} > /expected: this field is required; /facts: this field is required; /kind: this field is required",
                "{\"kind\": \"outflow\", \"facts\": [], \"expected\": {}} > /expected/decision: this field is required;"
                        + " /expected/rules: this field is required; /facts: this is another kind of value",
                "{\"kind\": \"exit\", \"facts\": {}, \"expected\": {\"decision\": \"ELIGIBLE\", \"rules\": []}}"
                        + " > /kind: this code does not exist",
                "{\"kind\": \"inclusion\", \"facts\": {\"agYears\": 1, \"regional\": {}}, \"regional\": {\"x\": true},"
                        + " \"expected\": {\"decision\": \"YES\", \"rules\": [7]}}"
                        + " > /expected/decision: this code does not exist; /expected/rules/0: this is another kind of value;"
                        + " /facts/agYears: we do not know this field; /facts/regional: we do not know this field;"
                        + " /regional/x: we do not know this field",
                "{\"kind\": \"inclusion\", \"facts\": {}, \"regional\": 7, \"expected\": {\"decision\": \"ELIGIBLE\","
                        + " \"rules\": []}} > /regional: this is another kind of value",
                "{\"kind\": \"inclusion\", \"facts\": {\"conditions\": [\"secret\"]}, \"expected\": {\"decision\":"
                        + " \"ELIGIBLE\", \"rules\": []}} > /facts/conditions/0: this code does not exist"
            })
    void a_malformed_scenario_is_a_failed_line_that_says_where_and_never_repeats_a_value(String scenario, String told) {
        assertThat(check(scenario).out().lines()).containsExactly("lifecourse ?: " + told, "0 passed, 1 failed");
    }

    @Test
    void a_scenario_that_comes_out_otherwise_says_what_was_found() {
        Typed typed = check("""
                {"id": "L1", "kind": "outflow", "facts": {"stableMonths": 23}, "expected":
                 {"decision": "OUTFLOW_ALLOWED", "rules": ["KVN-OUT-5", "KVN-OUT-4", "KVN-OUT-3", "KVN-OUT-2"]}}
                """);

        assertThat(typed.out())
                .startsWith("lifecourse L1: decision expected OUTFLOW_ALLOWED, found OUTFLOW_NOT_YET; rules expected"
                        + " [KVN-OUT-2, KVN-OUT-3, KVN-OUT-4, KVN-OUT-5], found"
                        + " [KVN-OUT-1, KVN-OUT-2, KVN-OUT-3, KVN-OUT-4, KVN-OUT-5]");
    }

    private Typed check(String scenario) {
        return lcbb(
                "check",
                file(folder, "one.json", "{\"format\": \"lcbb-scenarios/1\", \"lifecourse\": [" + scenario + "]}"));
    }
}
