/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacityCount;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;

/**
 * How many beds each provider has, by level: what standards that only count can carry.
 *
 * <p>Example: {@code CapacityTotals.of(new CapacityOverview(snapshot, moment, FreshnessPolicy.DEFAULT))}.
 *
 * @param asOf the moment of counting
 * @param facilities a total for each provider
 */
public record CapacityTotals(Instant asOf, List<Facility> facilities) {

    /**
     * Copies the list.
     *
     * @param asOf the moment of counting
     * @param facilities a total for each provider
     */
    public CapacityTotals {
        facilities = List.copyOf(facilities);
    }

    /**
     * The beds of one provider.
     *
     * @param id its id; empty when it is not recorded
     * @param name its name; empty when it is not recorded
     * @param groups its beds, by level or by whatever the author of the totals told apart
     */
    public record Facility(Optional<String> id, Optional<String> name, List<Group> groups) {

        /**
         * Copies the list.
         *
         * @param id its id; empty when it is not recorded
         * @param name its name; empty when it is not recorded
         * @param groups its beds
         */
        public Facility {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Beds that are counted together.
     *
     * @param name what they have in common, for people; such as {@code niveau 2 hoog}
     * @param figures what was counted; a figure that is not in it was not told, which is not the same as none
     */
    public record Group(String name, Map<BedFigure, Integer> figures) {

        /**
         * Copies the figures, in their fixed order.
         *
         * @param name what they have in common, for people
         * @param figures what was counted
         */
        public Group {
            Map<BedFigure, Integer> copy = new EnumMap<>(BedFigure.class);
            copy.putAll(figures);
            figures = Collections.unmodifiableMap(copy);
        }
    }

    private record Key(Optional<ProviderId> provider, Optional<SecurityLevel> level) {}

    /**
     * Counts the beds of each provider by level.
     *
     * @param overview the capacity, the moment and how long confirmations are believed
     * @return the totals, and everything that is not in a total
     */
    public static Carried<CapacityTotals> of(CapacityOverview overview) {
        Map<Key, CapacityCount> all = count(overview);
        Map<Key, CapacityCount> occupied = count(occupied(overview));
        Map<Optional<ProviderId>, List<Key>> keys =
                all.keySet().stream().collect(groupingBy(Key::provider, LinkedHashMap::new, toList()));
        List<Facility> facilities = new ArrayList<>();
        keys.forEach((id, levels) -> facilities.add(new Facility(
                id.map(ProviderId::value),
                id.flatMap(one -> name(one, overview.snapshot())),
                levels.stream()
                        .map(key -> group(key, all.get(key), occupied.get(key)))
                        .toList())));
        return new Carried<>(new CapacityTotals(overview.asOf(), facilities), TotalLosses.of(overview.snapshot()));
    }

    private static Map<Key, CapacityCount> count(CapacityOverview overview) {
        return overview.by(unit -> new Key(unit.provider(), unit.level()));
    }

    /** The same units with the beds in use only. */
    private static CapacityOverview occupied(CapacityOverview overview) {
        CapacitySnapshot all = overview.snapshot();
        CapacitySnapshot inUse = new CapacitySnapshot(
                all.asOf(),
                all.providers(),
                all.units(),
                all.beds().stream().filter(bed -> bed.state() == BedState.BEZET).toList());
        return new CapacityOverview(inUse, overview.asOf(), overview.policy());
    }

    private static Optional<String> name(ProviderId id, CapacitySnapshot capacity) {
        return capacity.providers().stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .flatMap(Provider::name);
    }

    private static Group group(Key key, CapacityCount count, CapacityCount occupied) {
        String name = key.level().map(level -> level.words().nl()).orElse("zonder niveau");
        Map<BedFigure, Integer> figures = new EnumMap<>(BedFigure.class);
        figures.put(BedFigure.PLANNED, count.planned());
        figures.put(BedFigure.STAFFED, count.staffed());
        figures.put(BedFigure.OCCUPIED, occupied.staffed());
        figures.put(BedFigure.BOOKABLE, count.bookable());
        figures.put(BedFigure.TO_CONFIRM, count.toConfirm());
        figures.put(BedFigure.UNKNOWN, count.unknown());
        return new Group(name, figures);
    }
}
