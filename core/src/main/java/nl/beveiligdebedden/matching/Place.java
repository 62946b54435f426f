/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.Unit;

/**
 * Where a person could go: a bed of a unit, or a unit without beds, which counts as occupied.
 *
 * <p>Example: {@code new Place(unit, Optional.of(bed)).bedState()}.
 *
 * @param unit the unit
 * @param bed one of its beds; empty when it has none
 */
public record Place(Unit unit, Optional<Bed> bed) {

    /**
     * The state of the bed.
     *
     * @return the state; {@link BedState#BEZET} when the unit has no bed
     */
    public BedState bedState() {
        return bed.isPresent() ? bed.get().state() : BedState.BEZET;
    }

    /**
     * When a person last confirmed the state of the bed.
     *
     * @return the moment; empty when nobody did
     */
    public Optional<Instant> confirmedAt() {
        return bed.isPresent() ? bed.get().confirmedAt() : Optional.empty();
    }
}
