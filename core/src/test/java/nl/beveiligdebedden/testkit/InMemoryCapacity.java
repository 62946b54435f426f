/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.util.Objects;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.port.CapacitySource;

/**
 * Capacity that lives in memory: the twin of a database, for tests of what stands behind it.
 *
 * <p>It keeps {@link CapacitySourceContract}, as every source must. Many threads can use it. Example: {@code
 * SecuredBeds.builder().capacity(InMemoryCapacity.of(Examples.capacity(unit, bed))).build()}.
 */
public final class InMemoryCapacity implements CapacitySource {

    private volatile CapacitySnapshot capacity;

    private InMemoryCapacity(CapacitySnapshot capacity) {
        load(capacity);
    }

    /**
     * A source that holds this capacity.
     *
     * @param capacity what it holds
     * @return the source
     */
    public static InMemoryCapacity of(CapacitySnapshot capacity) {
        return new InMemoryCapacity(capacity);
    }

    /**
     * Puts this capacity in the place of what was there; a reader sees the old or the new one, never a mixture.
     *
     * @param other what it holds from now on
     */
    public void load(CapacitySnapshot other) {
        capacity = Objects.requireNonNull(other);
    }

    @Override
    public CapacitySnapshot read() {
        return capacity;
    }
}
