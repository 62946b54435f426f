/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleCatalogue;

/** Who pays for a day of a stay in mental health care, by the number of the day (FIN-12, FIN-13). */
public enum StayPayer implements Coded {
    /** The Zorgverzekeringswet, day 1 to 365. */
    ZVW("Zorgverzekeringswet", "Health Insurance Act", 1, "FIN-12"),
    /** The Zorgverzekeringswet as long-term care (LGGZ), day 366 to 1095. */
    ZVW_LGGZ("Zorgverzekeringswet, langdurige ggz", "Health Insurance Act, long-term mental care", 366, "FIN-12"),
    /** The Wet langdurige zorg, from day 1096 on. */
    WLZ("Wet langdurige zorg", "Long-term Care Act", 1096, "FIN-13");

    private final Text words;
    private final int firstDay;
    private final Rule rule;

    StayPayer(String nl, String en, int firstDay, String rule) {
        this.words = new Text(nl, en);
        this.firstDay = firstDay;
        this.rule = RuleCatalogue.rule(rule);
    }

    static StayPayer ofDay(int number) {
        return number >= WLZ.firstDay ? WLZ : number >= ZVW_LGGZ.firstDay ? ZVW_LGGZ : ZVW;
    }

    /**
     * The first day of a stay that this act pays for.
     *
     * @return the number of the day
     */
    public int firstDay() {
        return firstDay;
    }

    /**
     * The rule that says so.
     *
     * @return FIN-12 or FIN-13
     */
    public Rule rule() {
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
