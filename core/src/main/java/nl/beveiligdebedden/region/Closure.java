/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** Whether the chain of a region is closed: nothing but the strongest effect among the findings, in the same order. */
public enum Closure implements Coded {
    /** Nothing is missing. */
    CLOSED("sluitend", "closed"),
    /** Nothing that must be there is missing; something that should be there is. */
    CLOSED_WITH_CONDITIONS("sluitend, op voorwaarden na", "closed but for conditions"),
    /** A fact is missing, so nobody can say yet. */
    UNDETERMINED("nog niet te zeggen", "cannot be said yet"),
    /** Something that must be there is missing. */
    OPEN("niet sluitend", "not closed");

    private final Text words;

    Closure(String nl, String en) {
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
