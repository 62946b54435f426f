/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;

/** Lays out a snapshot. */
public final class Places {

    private Places() {}

    /**
     * A place for each bed, and one for each unit without beds.
     *
     * @param snapshot the units and beds
     * @return the places, in the order of the units
     */
    public static List<Place> of(CapacitySnapshot snapshot) {
        Map<UnitId, List<Bed>> beds = snapshot.bedsByUnit();
        List<Place> places = new ArrayList<>();
        for (int number = 0; number < snapshot.units().size(); number++) {
            Unit unit = snapshot.units().get(number);
            for (Optional<Bed> bed : bedsOrNone(beds.get(unit.id()))) {
                places.add(new Place(places.size(), number, unit, bed));
            }
        }
        return places;
    }

    private static List<Optional<Bed>> bedsOrNone(List<Bed> beds) {
        return beds == null
                ? List.of(Optional.empty())
                : beds.stream().map(Optional::of).toList();
    }
}
