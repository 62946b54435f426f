/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;

/**
 * What a snapshot would change in what is stored, to be looked at before it is loaded.
 *
 * <p>Example: {@code LoadDifference.between(capacity.read(), snapshot).gone()}.
 *
 * @param added the beds that are not stored yet
 * @param changed the beds that would stand otherwise, or in another unit
 * @param older the beds of which something newer is stored than the snapshot says, which would stay
 * @param gone the beds that would no longer be read
 * @param units the units that are new, other than before, or gone
 */
public record LoadDifference(
        List<BedId> added, List<BedId> changed, List<BedId> older, List<BedId> gone, List<UnitId> units) {

    /**
     * Copies the lists.
     *
     * @param added the beds that are not stored yet
     * @param changed the beds that would stand otherwise, or in another unit
     * @param older the beds of which something newer is stored than the snapshot says, which would stay
     * @param gone the beds that would no longer be read
     * @param units the units that are new, other than before, or gone
     */
    public LoadDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        older = List.copyOf(older);
        gone = List.copyOf(gone);
        units = List.copyOf(units);
    }

    /**
     * Compares what is stored with what would be loaded.
     *
     * @param stored what is stored
     * @param other what would be loaded
     * @return the difference; each list in the order of the ids
     */
    public static LoadDifference between(CapacitySnapshot stored, CapacitySnapshot other) {
        Map<BedId, Bed> before = byId(stored.beds(), Bed::id);
        Map<BedId, Bed> told = byId(other.beds(), Bed::id);
        Map<BedId, Bed> older = older(before, told);
        Map<BedId, Bed> after = new HashMap<>(told);
        after.putAll(older);
        return new LoadDifference(
                only(after, before),
                changed(before, after),
                older.keySet().stream().sorted().toList(),
                only(before, after),
                units(stored, other));
    }

    /** As they would stand: as they are stored, in the unit that the snapshot says. */
    private static Map<BedId, Bed> older(Map<BedId, Bed> before, Map<BedId, Bed> told) {
        return told.values().stream()
                .filter(bed -> before.containsKey(bed.id()) && isOlder(bed, before.get(bed.id())))
                .map(bed -> Bed.builder()
                        .like(before.get(bed.id()))
                        .unit(bed.unit())
                        .build())
                .collect(toMap(Bed::id, identity()));
    }

    private static boolean isOlder(Bed bed, Bed stored) {
        return BedReport.of(bed).isOlderThan(BedReport.of(stored));
    }

    private static List<UnitId> units(CapacitySnapshot stored, CapacitySnapshot other) {
        Map<UnitId, Unit> before = byId(stored.units(), Unit::id);
        Map<UnitId, Unit> after = byId(other.units(), Unit::id);
        return Stream.of(only(after, before), changed(before, after), only(before, after))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private static <I, T> Map<I, T> byId(Collection<T> all, Function<T, I> id) {
        return all.stream().collect(toMap(id, identity(), (one, twice) -> one));
    }

    private static <I extends Comparable<I>> List<I> only(Map<I, ?> here, Map<I, ?> there) {
        return here.keySet().stream()
                .filter(id -> !there.containsKey(id))
                .sorted()
                .toList();
    }

    private static <I extends Comparable<I>, T> List<I> changed(Map<I, T> before, Map<I, T> after) {
        return before.keySet().stream()
                .filter(id -> after.containsKey(id) && !after.get(id).equals(before.get(id)))
                .sorted()
                .toList();
    }
}
