/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.regex.Pattern;

/**
 * Points to one rule, such as {@code BED-5}; it never changes its meaning.
 *
 * @param value capitals, digits and dashes
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

    /**
     * Checks the form of the id.
     *
     * @param value capitals, digits and dashes
     * @throws IllegalArgumentException if a value is not allowed
     */
    public RuleId {
        if (!isRuleId(value)) {
            throw new IllegalArgumentException("rule id (" + value + ") must look like BED-5 or KVN-INC-1");
        }
    }

    /**
     * Whether a text can be the id of a rule.
     *
     * @param text the text to look at
     * @return true when it has the form of one
     */
    public static boolean isRuleId(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
