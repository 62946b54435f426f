/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.norm.CanonicalText;

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
        Map<UnitId, List<Bed>> byUnit = new TreeMap<>();
        for (Bed bed : beds) {
            byUnit.computeIfAbsent(bed.unit(), unit -> new ArrayList<>()).add(bed);
        }
        return Collections.unmodifiableMap(byUnit);
    }

    /**
     * The canonical text of everything in the snapshot.
     *
     * @return the rows; the order of providers, units and beds does not matter
     */
    public Stream<List<String>> canonicalRows() {
        return CapacityRows.of(this);
    }

    /**
     * The hash over the canonical text.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String hash() {
        return CanonicalText.hashOf(canonicalRows());
    }
}
