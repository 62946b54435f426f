/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** Of what the dangerous behaviour can come, for the levensloopaanpak (KVN-INC-1, KVN-DEF-4). */
public enum Disorder implements Coded {
    /** A mental disorder, personality problems included. */
    PSYCHISCHE_AANDOENING("psychische aandoening", "mental disorder"),
    /** Addiction, which counts as a mental disorder. */
    VERSLAVING("verslaving", "addiction"),
    /** A (mild) intellectual disability. */
    LVB("(licht) verstandelijke beperking", "(mild) intellectual disability"),
    /** Acquired brain injury. */
    NAH("niet-aangeboren hersenletsel", "acquired brain injury");

    private final Text words;

    Disorder(String nl, String en) {
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
