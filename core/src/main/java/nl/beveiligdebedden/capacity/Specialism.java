/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Text;

/** What a unit treats first of all (LCBB managementrapportage 02|22, chapter 3; BED-7, BED-8). */
public enum Specialism implements Coded {
    /** Psychiatry. */
    PSYCHIATRIE("psychiatrie", "psychiatry", Problem.PSYCHIATRIE),
    /** Addiction. */
    VERSLAVING("verslaving", "addiction", Problem.VERSLAVING),
    /** Intellectual disability with serious behaviour problems. */
    SGLVG("SGLVG", "SGLVG", Problem.LVB),
    /** Disruptive behaviour. */
    KIB_LIZ("KIB/LIZ", "KIB/LIZ", Problem.PSYCHIATRIE, Problem.ONTWRICHTEND_GEDRAG);

    private final Text words;
    private final Set<Problem> treats;

    Specialism(String nl, String en, Problem first, Problem... others) {
        this.words = new Text(nl, en);
        this.treats = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /**
     * The problems that this specialism treats.
     *
     * @return at least one problem
     */
    public Set<Problem> treats() {
        return treats;
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
