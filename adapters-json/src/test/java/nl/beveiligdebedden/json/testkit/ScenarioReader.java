/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.testkit;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.testkit.GoldenScenario;
import nl.beveiligdebedden.testkit.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the section {@code match} of a scenario file; a scenario that cannot be read stops the test with all faults. */
final class ScenarioReader {

    private static final String FORMAT = "lcbb-scenarios/1";

    private final LcbbJson json = LcbbJson.with(validator());

    List<GoldenScenario> read(JsonNode file) {
        if (!file.path("format").asString("").equals(FORMAT)) {
            throw new IllegalArgumentException("format must be " + FORMAT);
        }
        return file.path("match").valueStream().map(this::scenario).toList();
    }

    private GoldenScenario scenario(JsonNode scenario) {
        return new GoldenScenario(
                scenario.path("id").asString(),
                scenario.path("title").asString(),
                pairing(scenario),
                expected(scenario.path("expected")));
    }

    private Pairing pairing(JsonNode scenario) {
        PlacementRequest request = json.request(scenario.path("request")).orElseThrow();
        CapacitySnapshot capacity =
                json.capacity(snapshot(scenario.path("unit"))).orElseThrow();
        Asking asking =
                Asking.at(OffsetDateTime.parse(scenario.path("asOf").asString()).toInstant());
        return Pairing.of(request, capacity.units().get(0), capacity.beds().get(0), asking);
    }

    private static JsonNode snapshot(JsonNode unitWithBed) {
        ObjectNode unit = (ObjectNode) unitWithBed.deepCopy();
        ObjectNode bed = (ObjectNode) unit.remove("bed");
        bed.set("unit", unit.path("id"));
        ObjectNode capacity = JsonNodeFactory.instance.objectNode();
        if (unit.hasNonNull("provider")) {
            capacity.putArray("providers").addObject().set("id", unit.path("provider"));
        }
        capacity.putArray("units").add(unit);
        capacity.putArray("beds").add(bed);
        return capacity;
    }

    private static Outcome expected(JsonNode expected) {
        Map<Effect, SortedSet<String>> rules = Map.of(
                Effect.BLOCK, texts(expected.path("blocks")),
                Effect.UNKNOWN, texts(expected.path("unknowns")),
                Effect.CONDITION, texts(expected.path("conditions")));
        return new Outcome(
                Verdict.valueOf(expected.path("verdict").asString()),
                rules,
                expected.path("nearMisses")
                        .valueStream()
                        .map(ScenarioReader::texts)
                        .collect(toUnmodifiableSet()));
    }

    private static SortedSet<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(toCollection(TreeSet::new));
    }

    /** Of any provider; nobody reads its messages. */
    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new NoWords())
                .buildValidatorFactory()
                .getValidator();
    }

    private static final class NoWords implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
