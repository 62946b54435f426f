/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        Map<List<Change>, List<Assessment>> needs = new LinkedHashMap<>();
        for (Assessment assessment : ranked) {
            changes(assessment)
                    .forEach(set -> needs.computeIfAbsent(set, first -> new ArrayList<>())
                            .add(assessment));
        }
        Map<Change, List<List<Change>>> byFirst = needs.keySet().stream().collect(groupingBy(set -> set.get(0)));
        return needs.keySet().stream()
                .sorted(Comparator.comparingInt(List::size))
                .map(set -> new Opening(set, openedBy(parts(set, byFirst), needs)))
                .toList();
    }

    /**
     * The units that need every one of these changes; for the others a part of them is enough.
     *
     * @return the units of which this is a near-miss, best first; at least one
     */
    public List<Assessment> unitsThatNeedAll() {
        return units.stream()
                .filter(assessment -> changes(assessment).contains(changes))
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

    /** The near-misses within a set: each begins with one of its changes, so that is where to look. */
    private static List<List<Change>> parts(List<Change> set, Map<Change, List<List<Change>>> byFirst) {
        Set<Change> made = Set.copyOf(set);
        return set.stream()
                .flatMap(change -> byFirst.getOrDefault(change, List.of()).stream())
                .filter(made::containsAll)
                .toList();
    }

    private static List<Assessment> openedBy(List<List<Change>> parts, Map<List<Change>, List<Assessment>> needs) {
        SortedMap<Integer, Assessment> byRank = new TreeMap<>();
        parts.stream()
                .flatMap(part -> needs.get(part).stream())
                .forEach(assessment -> byRank.put(assessment.rank(), assessment));
        return List.copyOf(byRank.values());
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
