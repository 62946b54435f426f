/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The one unit of a scenario, with its one bed if it has one, as a snapshot; and the way back from a path in that snapshot. */
final class OneUnit {

    private static final String PROVIDER = "provider";

    /** The longer path first. */
    private static final List<Map.Entry<String, String>> BACK = List.of(
            Map.entry("/beds/0/unit", "/unit/id"),
            Map.entry("/beds/0", "/unit/bed"),
            Map.entry("/units/0", "/unit"),
            Map.entry("/providers/0/id", "/unit/provider"));

    private OneUnit() {}

    static JsonNode snapshot(JsonNode unitOfScenario) {
        ObjectNode unit = (ObjectNode) unitOfScenario.deepCopy();
        JsonNode bed = unit.remove("bed");
        ObjectNode capacity = JsonNodeFactory.instance.objectNode();
        addProvider(unit, capacity);
        capacity.putArray("units").add(unit);
        if (bed instanceof ObjectNode one) {
            one.set("unit", unit.path("id"));
            capacity.putArray("beds").add(one);
        }
        return capacity;
    }

    private static void addProvider(ObjectNode unit, ObjectNode capacity) {
        if (unit.hasNonNull(PROVIDER)) {
            capacity.putArray("providers").addObject().set("id", unit.path(PROVIDER));
        }
    }

    static String pathInScenario(String path) {
        return BACK.stream()
                .filter(step -> path.startsWith(step.getKey()))
                .findFirst()
                .map(step -> step.getValue() + path.substring(step.getKey().length()))
                .orElse("/unit");
    }
}
