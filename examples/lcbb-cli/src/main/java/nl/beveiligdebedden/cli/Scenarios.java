/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Runs every scenario of a file. A section that is not built yet counts as failed, never as skipped. */
final class Scenarios {

    private static final String FORMAT = "lcbb-scenarios/1";
    private static final List<String> NOT_BUILT_YET = List.of("routes", "tables", "lifecourse", "financing");

    private final MatchScenario match = new MatchScenario(Inputs.reader());

    /** What came out of one scenario; no differences means that it passed. */
    record Result(String id, List<String> differences) {

        boolean passed() {
            return differences.isEmpty();
        }

        String line() {
            return id + ": " + String.join("; ", differences);
        }
    }

    Stream<Result> run(JsonNode file, Path name) {
        if (!file.path("format").asString("").equals(FORMAT)) {
            throw new UnusableInput(name + ": het veld format moet " + FORMAT + " zijn");
        }
        return Stream.concat(
                file.path("match").valueStream().map(this::runMatch),
                NOT_BUILT_YET.stream().flatMap(section -> fail(section, file.path(section))));
    }

    private Result runMatch(JsonNode scenario) {
        return new Result("match " + id(scenario), match.differences(scenario));
    }

    private static Stream<Result> fail(String section, JsonNode scenarios) {
        return scenarios
                .valueStream()
                .map(scenario -> new Result(section + " " + id(scenario), List.of("this section is not built yet")));
    }

    private static String id(JsonNode scenario) {
        return scenario.path("id").asString("?");
    }

    static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(toCollection(TreeSet::new));
    }
}
