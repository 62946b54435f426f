/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** In what role somebody comes to the store. */
public enum ActorRole implements Coded {
    /** A provider, for its own beds. */
    AANBIEDER("zorgaanbieder", "provider"),
    /** The LCBB: it sees everything, advises and never places (LCBB-1, LCBB-11). */
    LANDELIJK_COORDINATOR("landelijk coördinator", "national coordinator"),
    /** A partner in a chain, for its own cases. */
    KETENPARTNER("ketenpartner", "chain partner"),
    /** A health insurer, which gets the management report only (LCBB-9). */
    VERZEKERAAR("zorgverzekeraar", "health insurer"),
    /** Whoever looks afterwards at what was decided. */
    TOEZICHTHOUDER("toezichthouder", "auditor"),
    /** Somebody who may allocate a free bed, if the parties ever agree on that (NEED-11); nobody has this power now. */
    DOORZETTER("wie doorzettingsmacht heeft", "whoever has power to allocate");

    private final Text words;

    ActorRole(String nl, String en) {
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
