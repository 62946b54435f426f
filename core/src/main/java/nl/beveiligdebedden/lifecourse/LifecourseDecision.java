/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** What the facts say about coming into the levensloopaanpak or leaving it; professionals decide (KVN-INC-8). */
public enum LifecourseDecision implements Coded {
    /** Every criterion is met. */
    ELIGIBLE("voldoet aan alle criteria", "meets every criterion"),
    /** The national criteria are met, one of the region is not. */
    NATIONALLY_ELIGIBLE_REGIONALLY_NOT(
            "voldoet aan de landelijke criteria, maar niet aan die van de regio",
            "meets the national criteria, but not those of the region"),
    /** No national criterion fails, but not all are known. */
    UNDETERMINED("nog niet te zeggen", "cannot be said yet"),
    /** A national criterion is not met. */
    NOT_ELIGIBLE("voldoet niet aan de landelijke criteria", "does not meet the national criteria"),
    /** Everything that leaving asks for is there. */
    OUTFLOW_ALLOWED("uitstroom kan", "outflow is possible"),
    /** Something that leaving asks for is not there, or not known. */
    OUTFLOW_NOT_YET("uitstroom kan nog niet", "outflow is not possible yet");

    private final Text words;

    LifecourseDecision(String nl, String en) {
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
