/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * Points to one provider.
 *
 * @param value 1 to 100 characters, without spaces; never a name or a BSN
 */
public record ProviderId(String value) implements Comparable<ProviderId> {

    /**
     * Checks the form of the id.
     *
     * @param value 1 to 100 characters, without spaces; never a name or a BSN
     * @throws IllegalArgumentException if a value is not allowed
     */
    public ProviderId {
        Ids.require("provider id", value);
    }

    @Override
    public int compareTo(ProviderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
