/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import nl.beveiligdebedden.base.ValueStyle;
import org.immutables.value.Value;

/**
 * How many beds are planned, how many of them have staff, and how many can be booked; what we do not know counts apart.
 *
 * <p>Read one from {@link CapacityOverview}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface CapacityCount {

    /**
     * All beds on the plan, in whatever state (BED-10).
     *
     * @return how many
     */
    int planned();

    /**
     * The beds that have staff, as far as we know: neither closed nor without staff (BED-3, BED-9).
     *
     * @return how many: free, reserved and occupied ones
     */
    int staffed();

    /**
     * The free beds that were confirmed not long ago (BED-1).
     *
     * @return how many; a part of those with staff
     */
    int bookable();

    /**
     * The free beds that can be booked once a phone call confirms them (BED-11).
     *
     * @return how many; a part of those with staff, and none of those that can be booked now
     */
    int toConfirm();

    /**
     * The beds of which we do not know the state, because nobody confirmed it lately (FILL-9).
     *
     * @return how many; a part of those planned, and none of those with staff
     */
    int unknown();

    /** Builds a count. */
    final class Builder extends ImmutableCapacityCount.Builder {
        Builder() {}
    }
}
