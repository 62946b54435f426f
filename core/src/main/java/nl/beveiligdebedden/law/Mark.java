/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** Whether we read a term in a source, or only believe that it is so. */
public enum Mark implements Coded {
    /** Read in a source. */
    VERIFIED("gecontroleerd", "verified"),
    /** Not read in a source yet: it never blocks anything. */
    TO_CONFIRM("nog te bevestigen", "to confirm");

    private final Text words;

    Mark(String nl, String en) {
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
