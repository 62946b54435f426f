/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * Points to one party of a chain, such as a provider, a municipality or a court.
 *
 * @param value 1 to 100 characters, without spaces; never a name or a BSN
 */
public record PartyId(String value) implements Comparable<PartyId> {

    /**
     * Checks the form of the id.
     *
     * @param value 1 to 100 characters, without spaces; never a name or a BSN
     * @throws IllegalArgumentException if a value is not allowed
     */
    public PartyId {
        Ids.require("party id", value);
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
