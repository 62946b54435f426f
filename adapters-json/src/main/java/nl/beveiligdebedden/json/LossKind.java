/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** What can happen to a fact on its way into another standard, or out of it. */
public enum LossKind implements Coded {
    /** The other standard has no place for it. */
    NOT_CARRIED(
            "hiervoor heeft de standaard geen plaats; het gaat niet mee",
            "the standard has no place for it; left behind"),
    /** Only who knows our codes understands it. */
    OWN_CODE_ONLY(
            "hiervoor heeft de standaard geen code; alleen onze eigen code gaat mee",
            "the standard has no code for it; only our own code goes along"),
    /** We do not know it or have no use for it. */
    NOT_UNDERSTOOD(
            "dit kennen of gebruiken we niet; het is niet overgenomen", "we do not know or use this; not taken over"),
    /** It says less, or something else, than our words do; we read the most careful one. */
    READ_AS("dit past niet precies; voorzichtig gelezen", "this does not fit exactly; read with care"),
    /** Something that we need to understand it is missing, so the whole thing stays behind. */
    LEFT_OUT(
            "hieraan ontbreekt wat wij nodig hebben; het geheel is weggelaten",
            "lacks what we need; left out as a whole");

    private final Text words;

    LossKind(String nl, String en) {
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
