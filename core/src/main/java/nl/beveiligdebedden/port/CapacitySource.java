/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import nl.beveiligdebedden.capacity.CapacitySnapshot;

/**
 * Where the units and beds come from: a provider's own EPD, a database or a file.
 *
 * <p>Example: {@code CapacitySource source = () -> snapshot;}
 */
@FunctionalInterface
public interface CapacitySource {

    /**
     * Reads the capacity as it is known now.
     *
     * @return one consistent snapshot
     */
    CapacitySnapshot read();
}
