/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import java.util.Map;

/**
 * A code of a set that law or field may extend: a code that we do not know yet is data, not an error.
 *
 * @param <T> the kind of code itself, so that codes of one kind have an order
 */
public abstract class OpenCode<T extends OpenCode<T>> implements Coded, Comparable<T> {

    private final String code;

    /**
     * Keeps the code, when it has the form of a code.
     *
     * @param what the kind of code, for the error
     * @param code the code
     * @throws IllegalArgumentException if the text is not a code
     */
    protected OpenCode(String what, String code) {
        this.code = Codes.requireOpenCode(what, code);
    }

    /**
     * The words of the codes of this set that we know.
     *
     * @return words by code
     */
    public abstract Map<String, Text> known();

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final Text words() {
        return known().getOrDefault(code, Text.same(code));
    }

    @Override
    public final int compareTo(T other) {
        return code.compareTo(other.code());
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && code.equals(((OpenCode<?>) other).code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    @Override
    public final String toString() {
        return code;
    }
}
