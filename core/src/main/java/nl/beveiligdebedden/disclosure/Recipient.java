/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** Who could be told something of a case (ORG-7 to ORG-10, PRV-9, PRV-11). */
public enum Recipient implements Coded {
    /** The national coordination point. */
    LCBB("het LCBB", "the LCBB"),
    /** A provider that treats the person or is asked to. */
    AANBIEDER("een behandelende aanbieder", "a treating provider"),
    /** The provider that coordinates the levensloopaanpak, with its casemanager. */
    LEVENSLOOPAANBIEDER("de levensloopaanbieder", "the levensloop provider"),
    /** The zorg- en veiligheidshuis. */
    ZVH("het zorg- en veiligheidshuis", "the zorg- en veiligheidshuis"),
    /** The municipality. */
    GEMEENTE("de gemeente", "the municipality"),
    /** The health insurer. */
    ZORGVERZEKERAAR("de zorgverzekeraar", "the health insurer"),
    /** The care office. */
    ZORGKANTOOR("het zorgkantoor", "the care office"),
    /** Centrum indicatiestelling zorg. */
    CIZ("het CIZ", "the CIZ"),
    /** The public prosecutor. */
    OFFICIER_VAN_JUSTITIE("de officier van justitie", "the public prosecutor"),
    /** The medical director of a provider, under the Wvggz. */
    GENEESHEER_DIRECTEUR("de geneesheer-directeur", "the medical director"),
    /** A relative. */
    NAASTE("een naaste", "a relative");

    private final Text words;

    Recipient(String nl, String en) {
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
