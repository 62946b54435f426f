/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.norm.Finding;

/**
 * A rule that rests on a fact that nobody can change, and the units where nothing helps because of it.
 *
 * <p>Example: {@code Obstacle.of(advice.assessments()).get(0).finding().rule()}.
 *
 * @param finding what blocks, with the rule and the facts that it rests on
 * @param units the units that it keeps out of the question, best first; other findings may keep them out as well
 */
public record Obstacle(Finding finding, List<Assessment> units) {

    private static final Comparator<Obstacle> MOST_UNITS_FIRST = Comparator.<Obstacle>comparingInt(
                    obstacle -> -obstacle.units.size())
            .thenComparing(obstacle -> obstacle.finding.rule().id())
            .thenComparing(obstacle -> obstacle.finding.text().nl());

    /**
     * Copies the units.
     *
     * @param finding what blocks, with the rule and the facts that it rests on
     * @param units the units that it keeps out of the question, best first; other findings may keep them out as well
     */
    public Obstacle {
        units = List.copyOf(units);
    }

    /**
     * Everything because of which nothing can be changed for some unit, once.
     *
     * @param ranked the assessments of all units, best first
     * @return the obstacles, those of most units first, then by the id of the rule and by the text
     */
    public static List<Obstacle> of(List<Assessment> ranked) {
        Map<Finding, List<Assessment>> units = new LinkedHashMap<>();
        for (Assessment assessment : ranked) {
            assessment
                    .obstacles()
                    .forEach(finding -> units.computeIfAbsent(finding, first -> new ArrayList<>())
                            .add(assessment));
        }
        return units.entrySet().stream()
                .map(entry -> new Obstacle(entry.getKey(), entry.getValue()))
                .sorted(MOST_UNITS_FIRST)
                .toList();
    }
}
