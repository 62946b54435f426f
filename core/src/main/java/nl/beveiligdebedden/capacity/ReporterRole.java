/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * Who at the provider said how a bed stands: a role and never a name (LCBB-10, FILL-12).
 *
 * <p>The set is closed, so that nobody can write a name in its place.
 */
public enum ReporterRole implements Coded {
    /** The admission coordinator. */
    OPNAMECOORDINATOR("opnamecoördinator", "admission coordinator"),
    /** Whoever leads the unit. */
    LEIDINGGEVENDE("leidinggevende van de afdeling", "head of the unit"),
    /** A clinician. */
    BEHANDELAAR("behandelaar", "clinician"),
    /** A nurse. */
    VERPLEEGKUNDIGE("verpleegkundige", "nurse"),
    /** Anybody else who works there. */
    ANDERE_MEDEWERKER("andere medewerker", "other member of staff");

    private final Text words;

    ReporterRole(String nl, String en) {
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
