/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** What can be counted of a group of beds. */
public enum BedFigure implements Coded {
    /** All beds on the plan (BED-10). */
    PLANNED("gepland", "planned"),
    /** The beds with staff, as far as we know (BED-3, BED-9). */
    STAFFED("bemand", "staffed"),
    /** The beds in use, as far as we know (LCBB-10). */
    OCCUPIED("bezet", "occupied"),
    /** The free beds that were confirmed lately (BED-1). */
    BOOKABLE("belegbaar", "bookable"),
    /** The free beds that a phone call must confirm (BED-11). */
    TO_CONFIRM("eerst bellen", "phone first"),
    /** The beds of which nobody confirmed the state lately (FILL-9). */
    UNKNOWN("niet bekend", "not known");

    private final Text words;

    BedFigure(String nl, String en) {
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
