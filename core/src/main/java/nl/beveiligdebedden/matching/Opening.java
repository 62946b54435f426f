/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Remedy;

/**
 * A smallest set of changes, and the units that are no longer out of the question once all of them are made.
 *
 * <p>Example: {@code Opening.of(advice.assessments()).get(0).units()}.
 *
 * @param changes what must be done, and by whom; in the order of the codes
 * @param units the units that it opens, best first; also those for which a part of the changes is enough
 *     and the rest does no harm
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
        Map<Way, List<Assessment>> needs = new LinkedHashMap<>();
        for (Assessment assessment : ranked) {
            changes(assessment)
                    .forEach(set -> needs.computeIfAbsent(Way.of(set, assessment), first -> new ArrayList<>())
                            .add(assessment));
        }
        Map<Change, List<Way>> byFirst =
                needs.keySet().stream().collect(groupingBy(way -> way.changes().get(0)));
        return needs.keySet().stream()
                .sorted(comparingInt(way -> way.changes().size()))
                .map(way -> new Opening(way.changes(), openedBy(way, parts(way, byFirst), needs)))
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
    private static List<Way> parts(Way whole, Map<Change, List<Way>> byFirst) {
        Set<Change> made = Set.copyOf(whole.changes());
        return whole.changes().stream()
                .flatMap(change -> byFirst.getOrDefault(change, List.of()).stream())
                .filter(way -> made.containsAll(way.changes()) && whole.isOpenTo(way))
                .toList();
    }

    private static List<Assessment> openedBy(Way whole, List<Way> parts, Map<Way, List<Assessment>> needs) {
        SortedMap<Integer, Assessment> byRank = new TreeMap<>();
        parts.forEach(part -> needs.get(part).stream()
                .filter(assessment -> assessment.isOpenAfter(whole.madeWith(part)))
                .forEach(assessment -> byRank.put(assessment.rank(), assessment)));
        return List.copyOf(byRank.values());
    }

    /**
     * Changes, and the only unit that they are for when one of them is in the hands of a provider that is not recorded: two
     * providers of whom we know nothing need not be one.
     */
    private record Way(List<Change> changes, Optional<UnitId> onlyFor) {

        static Way of(List<Change> changes, Assessment assessment) {
            boolean ofAnUnknownProvider = changes.stream()
                    .anyMatch(change -> change.remedy().owner() == Owner.AANBIEDER
                            && change.provider().isEmpty());
            return new Way(changes, Optional.of(assessment.unit().id()).filter(unit -> ofAnUnknownProvider));
        }

        /** What a part needs, and all that changes for the person: a title that one unit needs can close another. */
        Set<Remedy> madeWith(Way part) {
            return changes.stream()
                    .filter(change -> change.remedy().owner() != Owner.AANBIEDER || part.changes.contains(change))
                    .map(Change::remedy)
                    .collect(toSet());
        }

        boolean isOpenTo(Way part) {
            return part.onlyFor.isEmpty() || part.onlyFor.equals(onlyFor);
        }
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
