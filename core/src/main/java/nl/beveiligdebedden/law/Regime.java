/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * A legal regime under which a unit may keep people (LCBB managementrapportage 02|22, chapter 3; TTL-25).
 */
public enum Regime implements Coded {
    /** Wet verplichte ggz. */
    WVGGZ("Wvggz", "Wvggz"),
    /** Wet zorg en dwang. */
    WZD("Wzd", "Wzd"),
    /** Wet forensische zorg. */
    WFZ("Wfz", "Wfz"),
    /** Beginselenwet verpleging terbeschikkinggestelden. */
    BVT("Bvt", "Bvt");

    private final Text words;

    Regime(String nl, String en) {
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
