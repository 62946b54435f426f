/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * An act under which care can be paid.
 */
public enum FinancingAct implements Coded {
    /** Zorgverzekeringswet. */
    ZVW("Zorgverzekeringswet", "Health Insurance Act"),
    /** Wet langdurige zorg. */
    WLZ("Wet langdurige zorg", "Long-term Care Act"),
    /** Wet forensische zorg. */
    WFZ("Wet forensische zorg", "Forensic Care Act"),
    /** Wet maatschappelijke ondersteuning. */
    WMO("Wet maatschappelijke ondersteuning", "Social Support Act");

    private final Text words;

    FinancingAct(String nl, String en) {
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
