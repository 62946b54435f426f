/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * Who promises to take the person back after the stay (Ketenveldnorm, chapter 5; GAR-1 and GAR-2).
 */
public enum Guarantor implements Coded {
    /** The provider of the levensloopaanpak. */
    LEVENSLOOPAANBIEDER("levensloopaanbieder", "levensloop provider"),
    /** The provider that asks for the place. */
    AANVRAGENDE_AANBIEDER("aanvragende aanbieder", "asking provider");

    private final Text words;

    Guarantor(String nl, String en) {
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
