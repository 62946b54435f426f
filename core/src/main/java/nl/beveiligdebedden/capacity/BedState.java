/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * What the provider says of a bed: free, reserved, in use, without staff, or closed (BED-1 to BED-3, LCBB-10).
 */
public enum BedState implements Coded {
    /** Free and bookable. */
    VRIJ("vrij en belegbaar", "free and bookable"),
    /** Reserved for somebody. */
    GERESERVEERD("gereserveerd", "reserved"),
    /** No staff, so not available. */
    GEEN_PERSONEEL("geen personeel", "no staff"),
    /** Closed. */
    GESLOTEN("gesloten", "closed"),
    /** In use. */
    BEZET("bezet", "occupied");

    private final Text words;

    BedState(String nl, String en) {
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
