/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.beveiligdebedden.base.UnitId;

/**
 * How much of the planned capacity has staff and can be booked at a moment: of everything, or by unit, provider, level or
 * whatever else a unit has.
 *
 * <p>A free bed that nobody confirmed lately is not bookable, and it is not a no either: it is not known. Example: {@code
 * new CapacityOverview(snapshot, moment, FreshnessPolicy.DEFAULT).by(Unit::level)}.
 *
 * @param snapshot the units and beds
 * @param asOf the moment of asking
 * @param policy how long old confirmations are believed
 */
public record CapacityOverview(CapacitySnapshot snapshot, Instant asOf, FreshnessPolicy policy) {

    private static final Set<BedState> STAFFED = EnumSet.of(BedState.VRIJ, BedState.GERESERVEERD, BedState.BEZET);
    private static final Set<BedState> FREE = EnumSet.of(BedState.VRIJ);

    /**
     * The whole capacity.
     *
     * @return the count of all beds
     */
    public CapacityCount total() {
        return count(snapshot.beds());
    }

    /**
     * The capacity of units that are alike.
     *
     * @param key what makes units alike, such as {@code Unit::provider}
     * @param <K> what it is
     * @return a count for each key, in the order of the first unit with it; units without beds count as none
     */
    public <K> Map<K, CapacityCount> by(Function<Unit, K> key) {
        Map<UnitId, List<Bed>> bedsByUnit = snapshot.bedsByUnit();
        Map<K, CapacityCount> counts = new LinkedHashMap<>();
        snapshot.units().stream()
                .collect(groupingBy(key, LinkedHashMap::new, toList()))
                .forEach((alike, units) -> counts.put(alike, count(bedsOf(units, bedsByUnit))));
        return counts;
    }

    private static List<Bed> bedsOf(List<Unit> units, Map<UnitId, List<Bed>> bedsByUnit) {
        return units.stream()
                .flatMap(unit -> bedsByUnit.getOrDefault(unit.id(), List.of()).stream())
                .toList();
    }

    private CapacityCount count(Collection<Bed> beds) {
        Map<Freshness, List<BedState>> states = beds.stream()
                .collect(groupingBy(bed -> policy.of(bed.confirmedAt(), asOf), mapping(Bed::state, toList())));
        List<BedState> fresh = states.getOrDefault(Freshness.FRESH, List.of());
        List<BedState> ageing = states.getOrDefault(Freshness.AGEING, List.of());
        return new CapacityCount.Builder()
                .planned(beds.size())
                .staffed(count(fresh, STAFFED) + count(ageing, STAFFED))
                .bookable(count(fresh, FREE))
                .toConfirm(count(ageing, FREE))
                .unknown(beds.size() - fresh.size() - ageing.size())
                .build();
    }

    private static int count(List<BedState> states, Set<BedState> wanted) {
        return Math.toIntExact(states.stream().filter(wanted::contains).count());
    }
}
