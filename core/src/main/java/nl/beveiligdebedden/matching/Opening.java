/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Remedy;

/**
 * A smallest set of changes, and the units that are no longer out of the question once all of them are made.
 *
 * <p>Example: {@code Opening.of(advice.assessments()).get(0).units()}.
 *
 * @param changes what must be done, and by whom; in the order of the codes
 * @param units the units that it opens, best first; also those for which a part of the changes is enough
 */
public record Opening(List<Change> changes, List<Assessment> units) {

    /**
     * Copies the lists.
     *
     * @param changes what must be done, and by whom; in the order of the codes
     * @param units the units that it opens, best first
     */
    public Opening {
        changes = List.copyOf(changes);
        units = List.copyOf(units);
    }

    /**
     * Every near-miss of every unit, once.
     *
     * @param ranked the assessments of all units, best first
     * @return the openings, small sets first, and then by the best unit that each opens
     */
    public static List<Opening> of(List<Assessment> ranked) {
        Set<List<Change>> sets = new LinkedHashSet<>();
        ranked.forEach(assessment -> sets.addAll(changes(assessment)));
        return sets.stream()
                .sorted(Comparator.comparingInt(List::size))
                .map(changes -> new Opening(changes, openedBy(changes, ranked)))
                .toList();
    }

    /**
     * What must be done, without who must do it.
     *
     * @return the remedies, in the order of the codes
     */
    public List<Remedy> remedies() {
        return changes.stream().map(Change::remedy).toList();
    }

    private static List<Assessment> openedBy(List<Change> changes, List<Assessment> ranked) {
        Set<Change> made = changes.stream().collect(toUnmodifiableSet());
        return ranked.stream()
                .filter(assessment -> changes(assessment).stream().anyMatch(made::containsAll))
                .toList();
    }

    private static List<List<Change>> changes(Assessment assessment) {
        return assessment.nearMisses().stream()
                .map(set -> changes(set, assessment.unit()))
                .toList();
    }

    private static List<Change> changes(List<Remedy> nearMiss, Unit unit) {
        return nearMiss.stream().map(remedy -> Change.on(unit, remedy)).toList();
    }
}
