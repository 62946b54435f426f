/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Warning;

/**
 * Looks for things that can be read but are not sound, such as an FPK registered at level 2.
 *
 * <p>A warning cites its rule, changes no verdict and keeps nobody out. Example: {@code Soundness.of(unit)}.
 */
public final class Soundness {

    private Soundness() {}

    /**
     * The warnings about one unit.
     *
     * @param unit the unit
     * @return the warnings, with paths within the unit
     */
    public static List<Warning> of(Unit unit) {
        return UnitSoundness.of(unit);
    }

    /**
     * The warnings about a request.
     *
     * @param request the request
     * @param dayOfAsking the day on which the question is asked
     * @return the warnings, with paths within the request
     */
    public static List<Warning> of(PlacementRequest request, LocalDate dayOfAsking) {
        return RequestSoundness.of(request, dayOfAsking);
    }

    /**
     * The warnings about a snapshot.
     *
     * @param capacity the snapshot
     * @return the warnings, with paths within the snapshot
     */
    public static List<Warning> of(CapacitySnapshot capacity) {
        return IntStream.range(0, capacity.units().size())
                .boxed()
                .flatMap(index ->
                        of(capacity.units().get(index)).stream().map(warning -> warning.under("/units/" + index)))
                .toList();
    }

    /**
     * Everything that can be warned of.
     *
     * @return the reasons, by the name of the class that finds them
     */
    public static SortedMap<String, List<Reason>> reasons() {
        return new TreeMap<>(Map.of(
                UnitSoundness.class.getName(), UnitSoundness.REASONS.all(),
                RequestSoundness.class.getName(), RequestSoundness.REASONS.all()));
    }
}
