/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** One of the three chains within the chain of a region. */
public enum SubChain implements Coded {
    /** Those who work with the person (ORG-4). */
    UITVOERINGSKETEN("uitvoeringsketen", "execution chain", "ORG-4"),
    /** Those who pay (ORG-5). */
    INKOOPKETEN("inkoopketen", "purchasing chain", "ORG-5"),
    /** The boards of all parties (ORG-6). */
    BESTUURLIJKE_KETEN("bestuurlijke keten", "governance chain", "ORG-6");

    private final Text words;
    private final String rule;

    SubChain(String nl, String en, String rule) {
        this.words = new Text(nl, en);
        this.rule = rule;
    }

    /**
     * The national rule that describes it.
     *
     * @return the id of the rule
     */
    public String rule() {
        return rule;
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
