/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** Who can change what stands in the way. */
public enum Owner implements Coded {
    /** The provider of the unit. */
    AANBIEDER("de aanbieder", "the provider"),
    /** The court. */
    RECHTER("de rechter", "the court"),
    /** The person, or whoever decides for the person. */
    CLIENT("de cliënt", "the client"),
    /** Centrum indicatiestelling zorg, which grants Wlz profiles. */
    CIZ("het CIZ", "the CIZ"),
    /** Whoever refers a person. */
    AANMELDER("wie aanmeldt", "whoever refers"),
    /** The professionals who weigh, the psychiatrist among them. */
    PROFESSIONALS("de professionals, onder wie de psychiater", "the professionals, the psychiatrist among them"),
    /** The provider that carries out the levensloopaanpak. */
    LEVENSLOOPAANBIEDER("de levensloopaanbieder", "the levensloop provider"),
    /** Whoever hands a person over. */
    OVERDRAGER("wie overdraagt", "whoever hands over"),
    /** Whoever takes a person over. */
    OVERNEMER("wie overneemt", "whoever takes over"),
    /** The health insurer, which pays under the Zvw. */
    ZORGVERZEKERAAR("de zorgverzekeraar", "the health insurer"),
    /** The care office, which pays under the Wlz. */
    ZORGKANTOOR("het zorgkantoor", "the care office"),
    /** The municipality, which pays under the Wmo. */
    GEMEENTE("de gemeente", "the municipality");

    private final Text words;

    Owner(String nl, String en) {
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
