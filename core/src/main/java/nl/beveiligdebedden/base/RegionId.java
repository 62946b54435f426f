/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * Points to one region, such as {@code KVN-OVERIJSSEL} or {@code NL-OV}.
 *
 * @param value 1 to 100 characters, without spaces
 */
public record RegionId(String value) implements Comparable<RegionId> {

    /**
     * Checks the form of the id.
     *
     * @param value 1 to 100 characters, without spaces
     * @throws IllegalArgumentException if a value is not allowed
     */
    public RegionId {
        Ids.require("region id", value);
    }

    @Override
    public int compareTo(RegionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
