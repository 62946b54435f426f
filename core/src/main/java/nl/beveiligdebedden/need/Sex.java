/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * The sex of a person, as far as known.
 */
public enum Sex implements Coded {
    /** Man. */
    MAN("man", "man"),
    /** Woman. */
    VROUW("vrouw", "woman"),
    /** Not known. */
    ONBEKEND("onbekend", "unknown");

    private final Text words;

    Sex(String nl, String en) {
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
