/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** A kind of data in a case, which is shared as a whole or not at all. */
public enum DataCategory implements Coded {
    /** The id of the case. */
    KENMERK("kenmerk van de casus", "id of the case"),
    /** The year of birth (PRV-10). */
    GEBOORTEJAAR("geboortejaar", "year of birth"),
    /** Sex and home province. */
    PERSOON("geslacht en provincie", "sex and province"),
    /** Problems and characteristics. */
    PROBLEMATIEK("problemen en kenmerken", "problems and characteristics"),
    /** What the file of the treatment says, such as an IQ and what professionals weighed; only with consent (PRV-7). */
    DOSSIER("gegevens uit het dossier", "data from the file"),
    /** What is asked, from when, and whether the person agrees with an admission. */
    ZORGVRAAG("de vraag om een plek", "the question for a place"),
    /** Civil titles. */
    TITELS("civiele titels", "civil titles"),
    /** Criminal titles. */
    STRAFRECHT("strafrechtelijke titels", "criminal titles"),
    /** Whether the person can decide, and who decides otherwise. */
    VERTEGENWOORDIGING("wilsbekwaamheid en vertegenwoordiging", "capacity and representation"),
    /** Acts that can pay, the Wfz only beside STRAFRECHT, and indications, only beside PROBLEMATIEK. */
    FINANCIERING("indicaties en financiering", "indications and financing"),
    /** The levensloopaanpak, and who takes the person back. */
    TERUGKEER("levensloopaanpak en terugkeer", "levensloopaanpak and return"),
    /** Where victims live; never shared (REJ-S3). */
    SLACHTOFFERS("waar slachtoffers wonen", "where victims live");

    private final Text words;

    DataCategory(String nl, String en) {
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
