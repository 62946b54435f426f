/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * Points to one bed.
 *
 * @param value 1 to 100 characters, without spaces; never a name or a BSN
 */
public record BedId(String value) implements Comparable<BedId> {

    /**
     * Checks the form of the id.
     *
     * @param value 1 to 100 characters, without spaces; never a name or a BSN
     * @throws IllegalArgumentException if a value is not allowed
     */
    public BedId {
        Ids.require("bed id", value);
    }

    @Override
    public int compareTo(BedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
