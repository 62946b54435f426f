/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleCatalogue;

/**
 * A way in which data of a person may be shared (PRV-1 to PRV-5), and the anonymous intake of the LCBB (PRV-9).
 *
 * <p>Source: Ketenveldnorm, chapter 7, which says when the voluntary route is open and gives but the names of the four
 * others. When those are open is our reading: the Handreiking gegevensdeling, which works them out, is not among our
 * sources.
 */
public enum SharingRoute implements Coded {
    /** The person agrees. */
    VRIJWILLIG("PRV-1", "vrijwillige route", "voluntary route", "de persoon stemt in", "the person agrees"),
    /** Under conditions. */
    ONDER_VOORWAARDEN(
            "PRV-2",
            "route onder voorwaarden",
            "route under conditions",
            "er zijn voorwaarden voor het delen afgesproken",
            "conditions for sharing were agreed on"),
    /** Compulsory mental health care. */
    WVGGZ(
            "PRV-3",
            "Wvggz-route",
            "Wvggz route",
            "een titel of een procedure van de Wvggz loopt",
            "a title or a procedure of the Wvggz runs"),
    /** Involuntary care for people with an intellectual disability. */
    WZD(
            "PRV-4",
            "Wzd-route",
            "Wzd route",
            "een titel of een procedure van de Wzd loopt",
            "a title or a procedure of the Wzd runs"),
    /** Assertive outreach care. */
    BEMOEIZORG(
            "PRV-5",
            "bemoeizorgroute",
            "route of assertive outreach care",
            "de persoon mijdt zorg die nodig is",
            "the person avoids care that is needed"),
    /** Without anything that tells who it is. */
    ANONIEM(
            "PRV-9",
            "anonieme casus bij het LCBB",
            "anonymous case at the LCBB",
            "een casus bevat nooit een naam of geboortedatum",
            "a case never holds a name or a date of birth");

    private final String rule;
    private final Text words;
    private final Text situation;

    SharingRoute(String rule, String nl, String en, String situationNl, String situationEn) {
        this.rule = rule;
        this.words = new Text(nl, en);
        this.situation = new Text(situationNl, situationEn);
    }

    /**
     * The rule that knows this route.
     *
     * @return PRV-1 to PRV-5, or PRV-9
     */
    public Rule rule() {
        return RuleCatalogue.rule(rule);
    }

    /**
     * The situation in which the route is open, as we read it for PRV-2 to PRV-5.
     *
     * @return a short sentence
     */
    public Text situation() {
        return situation;
    }

    /** Whether a title of this regime opens the route. */
    boolean isOf(Regime regime) {
        return name().equals(regime.name());
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
