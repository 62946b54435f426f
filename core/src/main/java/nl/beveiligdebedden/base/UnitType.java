/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * A kind of unit that offers secured intensive care, or that people confuse with one (Ketenveldnorm, chapter 2).
 */
public enum UnitType implements Coded {
    /** Forensisch psychiatrische afdeling. */
    FPA("forensisch psychiatrische afdeling", "forensic psychiatric ward"),
    /** Forensische verslavingsafdeling. */
    FVA("forensische verslavingsafdeling", "forensic addiction ward"),
    /** Forensisch psychiatrische kliniek. */
    FPK("forensisch psychiatrische kliniek", "forensic psychiatric clinic"),
    /** Forensische verslavingskliniek. */
    FVK("forensische verslavingskliniek", "forensic addiction clinic"),
    /** Forensisch psychiatrisch centrum. */
    FPC("forensisch psychiatrisch centrum", "forensic psychiatric centre"),
    /** High intensive care. */
    HIC("high intensive care", "high intensive care"),
    /** Forensische high intensive care. */
    FHIC("forensische high intensive care", "forensic high intensive care"),
    /** Kliniek intensieve behandeling. */
    KIB("kliniek intensieve behandeling", "clinic for intensive treatment"),
    /** Very intensive care in disability care. */
    VIC("very intensive care", "very intensive care"),
    /** Ward for people with an intellectual disability and serious behaviour problems. */
    SGLVG("SGLVG-afdeling", "SGLVG ward"),
    /** Ward for young adults with a mild intellectual disability. */
    LVG("LVG-afdeling", "LVG ward"),
    /** Closed ward of regular mental health care. */
    GGZ_GESLOTEN("gesloten ggz-afdeling", "closed mental health ward");

    private final Text words;

    UnitType(String nl, String en) {
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
