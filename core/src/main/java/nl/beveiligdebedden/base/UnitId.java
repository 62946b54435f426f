/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * Points to one unit of a provider.
 *
 * @param value 1 to 100 characters, without spaces; never a name or a BSN
 */
public record UnitId(String value) implements Comparable<UnitId> {

    /**
     * Checks the form of the id.
     *
     * @param value 1 to 100 characters, without spaces; never a name or a BSN
     * @throws IllegalArgumentException if a value is not allowed
     */
    public UnitId {
        Ids.require("unit id", value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
