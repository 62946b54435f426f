/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** Where the last report on a bed comes from. */
public enum ReportOrigin implements Coded {
    /** Somebody entered it. */
    INGEVOERD("ingevoerd", "entered"),
    /** Somebody asked, for instance by phone, and was told so (FILL-9, FILL-10). */
    GEVERIFIEERD("geverifieerd", "verified"),
    /** Software carried it forward, which confirms nothing (FILL-3, FILL-4). */
    DOORGEZET("doorgezet door software", "carried forward by software");

    private final Text words;

    ReportOrigin(String nl, String en) {
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
