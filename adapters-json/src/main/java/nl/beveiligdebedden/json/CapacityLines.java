/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;

/**
 * Takes what a large file of capacity holds, one line at a time, so that a million units need no more memory than one.
 *
 * <p>Each value is sound in itself. Whether an id stands there twice, or points to nothing, is for whoever puts the values
 * together. Example: implement {@code unit} to fill a table, and leave the others empty.
 */
public interface CapacityLines {

    /**
     * The first line.
     *
     * @param asOf the moment of the capacity; empty when it is not recorded
     */
    void header(Optional<Instant> asOf);

    /**
     * A provider.
     *
     * @param provider the provider
     */
    void provider(Provider provider);

    /**
     * A unit.
     *
     * @param unit the unit; its provider may stand on any line
     */
    void unit(Unit unit);

    /**
     * A bed.
     *
     * @param bed the bed; its unit may stand on any line
     */
    void bed(Bed bed);
}
