/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * What a person struggles with, as far as a unit must be able to treat it.
 */
public enum Problem implements Coded {
    /** Psychiatric disorder. */
    PSYCHIATRIE("psychiatrie", "psychiatry"),
    /** Addiction. */
    VERSLAVING("verslaving", "addiction"),
    /** Mild intellectual disability. */
    LVB("licht verstandelijke beperking", "mild intellectual disability"),
    /** Acquired brain injury. */
    NAH("niet-aangeboren hersenletsel", "acquired brain injury"),
    /** Disruptive behaviour. */
    ONTWRICHTEND_GEDRAG("ontwrichtend gedrag", "disruptive behaviour");

    private final Text words;

    Problem(String nl, String en) {
        this.words = new Text(nl, en);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Text words() {
        return words;
    }
}
