/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.UnitId;

/**
 * All providers, units and beds as they were known at one moment.
 *
 * @param asOf the moment; empty when it is not recorded
 * @param providers the providers
 * @param units the units
 * @param beds the beds; each stands in one of the units
 */
public record CapacitySnapshot(Optional<Instant> asOf, List<Provider> providers, List<Unit> units, List<Bed> beds) {

    /**
     * Copies the lists.
     *
     * @param asOf the moment; empty when it is not recorded
     * @param providers the providers
     * @param units the units
     * @param beds the beds; each stands in one of the units
     */
    public CapacitySnapshot {
        providers = List.copyOf(providers);
        units = List.copyOf(units);
        beds = List.copyOf(beds);
    }

    /**
     * The beds of each unit.
     *
     * @return the beds by unit, in the order of the snapshot; a unit without beds is not in it
     */
    public Map<UnitId, List<Bed>> bedsByUnit() {
        return beds.stream().collect(collectingAndThen(groupingBy(Bed::unit, toList()), Collections::unmodifiableMap));
    }
}
