/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.capacity.CapacitySnapshot;

/**
 * The units and beds of a decision: all of them, or only the hash and the moment by which they can be recognised.
 *
 * @param hash the hash of the capacity as it was
 * @param asOf the moment of that capacity; empty when it was not recorded
 * @param snapshot the capacity itself; empty when it is not held
 */
public record HeldCapacity(String hash, Optional<Instant> asOf, Optional<CapacitySnapshot> snapshot) {

    /**
     * Holds a snapshot whole.
     *
     * @param capacity the snapshot
     * @return the snapshot with its hash and moment
     */
    public static HeldCapacity of(CapacitySnapshot capacity) {
        return new HeldCapacity(capacity.hash(), capacity.asOf(), Optional.of(capacity));
    }

    HeldCapacity holding(Optional<CapacitySnapshot> other) {
        return new HeldCapacity(hash, asOf, other);
    }

    /** Shows the hash and the moment only. */
    @Override
    public String toString() {
        return "HeldCapacity{" + hash + asOf.map(moment -> " of " + moment).orElse("") + "}";
    }
}
