/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs one scenario of the match section: one request against one unit with one bed. */
final class MatchScenario {

    private final LcbbJson reader;

    MatchScenario(LcbbJson reader) {
        this.reader = reader;
    }

    /** Each difference between what was expected and what was found; none when the scenario passes. */
    List<String> differences(JsonNode scenario) {
        Checked<PlacementRequest> request = reader.request(scenario.path("request"));
        Checked<CapacitySnapshot> capacity = reader.capacity(capacity(scenario.path("unit")));
        if (request.value().isEmpty() || capacity.value().isEmpty()) {
            return Stream.concat(request.faults().stream(), capacity.faults().stream())
                    .map(fault -> fault.message().en())
                    .toList();
        }
        return compare(scenario.path("expected"), assess(request.orElseThrow(), capacity.orElseThrow(), scenario));
    }

    private static Assessment assess(PlacementRequest request, CapacitySnapshot capacity, JsonNode scenario) {
        return SecuredBeds.builder()
                .capacity(() -> capacity)
                .build()
                .match(
                        request,
                        OffsetDateTime.parse(scenario.path("asOf").asString()).toInstant())
                .assessments()
                .get(0);
    }

    private static JsonNode capacity(JsonNode unitWithBed) {
        ObjectNode unit = (ObjectNode) unitWithBed.deepCopy();
        ObjectNode bed = (ObjectNode) unit.remove("bed");
        bed.set("unit", unit.path("id"));
        ObjectNode capacity = JsonNodeFactory.instance.objectNode();
        capacity.putArray("providers").addObject().set("id", unit.path("provider"));
        capacity.putArray("units").add(unit);
        capacity.putArray("beds").add(bed);
        return capacity;
    }

    private static List<String> compare(JsonNode expected, Assessment found) {
        List<String> differences = new ArrayList<>();
        compare("verdict", expected.path("verdict").asString(), found.verdict().code(), differences);
        compare("blocks", Scenarios.texts(expected.path("blocks")), rules(found, Effect.BLOCK), differences);
        compare("unknowns", Scenarios.texts(expected.path("unknowns")), rules(found, Effect.UNKNOWN), differences);
        compare(
                "conditions",
                Scenarios.texts(expected.path("conditions")),
                rules(found, Effect.CONDITION),
                differences);
        if (found.verdict() == Verdict.DOES_NOT_FIT) {
            compare("nearMisses", nearMisses(expected.path("nearMisses")), nearMisses(found), differences);
        }
        return differences;
    }

    private static void compare(String what, Object expected, Object found, List<String> differences) {
        if (!expected.equals(found)) {
            differences.add(what + " expected " + expected + ", found " + found);
        }
    }

    private static Set<String> rules(Assessment assessment, Effect effect) {
        return assessment.findings().stream()
                .filter(finding -> finding.effect() == effect)
                .map(finding -> finding.rule().id().value())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<Set<String>> nearMisses(JsonNode sets) {
        return sets.valueStream().map(Scenarios::texts).collect(toSet());
    }

    private static Set<Set<String>> nearMisses(Assessment assessment) {
        return assessment.nearMisses().stream()
                .map(set -> set.stream().map(Remedy::code).collect(toCollection(TreeSet::new)))
                .collect(toSet());
    }
}
