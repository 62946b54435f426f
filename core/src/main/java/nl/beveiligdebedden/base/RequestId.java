/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * Points to one question for a place, such as {@code casus-2022-014}.
 *
 * @param value 1 to 100 characters, without spaces; never a name or a BSN
 */
public record RequestId(String value) implements Comparable<RequestId> {

    /**
     * Checks the form of the id.
     *
     * @param value 1 to 100 characters, without spaces; never a name or a BSN
     * @throws IllegalArgumentException if a value is not allowed
     */
    public RequestId {
        Ids.require("request id", value);
    }

    @Override
    public int compareTo(RequestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
