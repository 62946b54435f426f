/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LcbbJson;
import tools.jackson.databind.JsonNode;

/** Runs every scenario of a file. A section that is not built yet counts as failed, never as skipped. */
final class Scenarios {

    private static final String FORMAT = "lcbb-scenarios/1";
    private static final List<String> NOT_BUILT = List.of("this section is not built yet");
    private static final List<String> SECTIONS =
            List.of("match", "routes", "tables", "lifecourse", "financing", "chain", "disclosure", "checklist");

    private final LcbbJson reader = Inputs.reader();
    private final MatchScenario match = new MatchScenario(reader);
    private final LifecourseScenario lifecourse = new LifecourseScenario(reader);
    private final ChainScenario chain = new ChainScenario(reader);
    private final ChecklistScenario checklist = new ChecklistScenario(reader);
    private final DisclosureScenario disclosure = new DisclosureScenario(reader);

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
        requireFormat(file, Shown.file(name));
        return file.propertyStream().flatMap(field -> runSection(field.getKey(), field.getValue(), Shown.file(name)));
    }

    private Stream<Result> runSection(String section, JsonNode scenarios, String name) {
        if (SECTIONS.contains(section) && !scenarios.isArray() && !scenarios.isNull()) {
            throw new UnusableInput(new Text(
                    name + ": het onderdeel " + section + " moet een lijst zijn",
                    name + ": the section " + section + " must be a list"));
        }
        return switch (section) {
            case "match" -> each(section, scenarios, match::differences);
            case "lifecourse" -> each(section, scenarios, lifecourse::differences);
            case "chain" -> each(section, scenarios, chain::differences);
            case "financing" -> each(section, scenarios, FinancingScenario::differences);
            case "checklist" -> each(section, scenarios, checklist::differences);
            case "disclosure" -> each(section, scenarios, disclosure::differences);
            default -> each(Shown.cut(section), scenarios, scenario -> NOT_BUILT);
        };
    }

    /** What is not a list, such as the format, has nothing to run. */
    private static Stream<Result> each(
            String section, JsonNode scenarios, Function<JsonNode, List<String>> differences) {
        return Stream.of(scenarios)
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream)
                .map(scenario -> new Result(section + " " + id(scenario), differences.apply(scenario)));
    }

    private static void requireFormat(JsonNode file, String name) {
        if (!file.path("format").asString("").equals(FORMAT)) {
            throw new UnusableInput(new Text(
                    name + ": het veld format moet " + FORMAT + " zijn",
                    name + ": the field format must be " + FORMAT));
        }
    }

    private static String id(JsonNode scenario) {
        return Shown.cut(scenario.path("id").asString("?"));
    }
}
