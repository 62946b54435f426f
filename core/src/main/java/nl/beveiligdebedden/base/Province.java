/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/** A Dutch province, with its ISO 3166-2 code. */
public enum Province implements Coded {
    /** Drenthe. */
    DRENTHE("NL-DR", "Drenthe"),
    /** Flevoland. */
    FLEVOLAND("NL-FL", "Flevoland"),
    /** Friesland. */
    FRIESLAND("NL-FR", "Friesland"),
    /** Gelderland. */
    GELDERLAND("NL-GE", "Gelderland"),
    /** Groningen. */
    GRONINGEN("NL-GR", "Groningen"),
    /** Limburg. */
    LIMBURG("NL-LI", "Limburg"),
    /** Noord-Brabant. */
    NOORD_BRABANT("NL-NB", "Noord-Brabant"),
    /** Noord-Holland. */
    NOORD_HOLLAND("NL-NH", "Noord-Holland"),
    /** Overijssel. */
    OVERIJSSEL("NL-OV", "Overijssel"),
    /** Utrecht. */
    UTRECHT("NL-UT", "Utrecht"),
    /** Zeeland. */
    ZEELAND("NL-ZE", "Zeeland"),
    /** Zuid-Holland. */
    ZUID_HOLLAND("NL-ZH", "Zuid-Holland");

    private final String code;
    private final Text words;

    Province(String code, String name) {
        this.code = code;
        this.words = Text.same(name);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text words() {
        return words;
    }
}
