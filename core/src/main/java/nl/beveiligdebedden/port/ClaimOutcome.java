/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** How an order about a bed ended. */
public enum ClaimOutcome implements Coded {
    /** It was done, now or the first time that the order was sent. */
    DONE("gedaan", "done"),
    /** Another claim holds the bed. */
    TAKEN("het bed is al toegezegd", "the bed is already promised"),
    /** The provider says that the bed is not free. */
    NOT_FREE("het bed is niet vrij", "the bed is not free"),
    /** This role may not do it; the LCBB advises and never places (LCBB-1, LCBB-11). */
    NOT_ALLOWED("deze rol mag dit niet voor dit bed", "this role may not do this for this bed"),
    /** No such bed is in use. */
    UNKNOWN_BED("dit bed kennen we niet", "we do not know this bed"),
    /** The request does not hold the bed, or not in a way for which this step is meant. */
    NO_CLAIM("dit verzoek heeft dit bed nu niet op deze manier", "this request does not hold this bed in this way now"),
    /** The reservation has ended by itself, or would end before it begins. */
    OVER("het moment tot wanneer is voorbij", "the moment until which it holds has passed"),
    /** The reservation holds until later, or does not end by itself because it is confirmed. */
    NOT_OVER("de reservering is niet voorbij", "the reservation is not over"),
    /** The key was used for another order about this bed. */
    KEY_IN_USE("deze sleutel is al van een andere opdracht", "this key belongs to another order");

    private final Text words;

    ClaimOutcome(String nl, String en) {
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
