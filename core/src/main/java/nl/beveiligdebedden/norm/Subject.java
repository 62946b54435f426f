/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** The part of the work that a rule belongs to; its code is the name of the room in this library. */
public enum Subject implements Coded {
    /** Legal titles, regimes, and who pays when. */
    LAW("law", "titels, regimes en wie betaalt", "titles, regimes and who pays"),
    /** Regions, parties, roles and agreements. */
    CHAIN("chain", "regio's, partijen en afspraken", "regions, parties and agreements"),
    /** Providers, units and beds. */
    CAPACITY("capacity", "aanbieders, afdelingen en bedden", "providers, units and beds"),
    /** The person and what is asked. */
    NEED("need", "de persoon en de vraag", "the person and the question"),
    /** Does a bed fit. */
    MATCHING("matching", "past een bed", "does a bed fit"),
    /** Is a registration sound. */
    VALIDATION("validation", "klopt een registratie", "is a registration sound"),
    /** Is the chain of a region closed. */
    REGION("region", "is de keten in een regio sluitend", "is the chain of a region closed"),
    /** The levensloopaanpak. */
    LIFECOURSE("lifecourse", "de levensloopaanpak", "the levensloopaanpak"),
    /** Sharing personal data. */
    DISCLOSURE("disclosure", "gegevens delen", "sharing data"),
    /** Routes and consultation tables. */
    ESCALATION("escalation", "routes en overlegtafels", "routes and consultation tables"),
    /** What happened to a request. */
    CASEWORK("casework", "casussen en afwijzingen", "cases and rejections"),
    /** Many requests against many beds. */
    PLANNING("planning", "veel vragen en veel bedden samen", "many requests and many beds together"),
    /** Figures for management. */
    REPORTING("reporting", "cijfers voor rapportages", "figures for reports"),
    /** Storage, roles and decisions. */
    PORT("port", "opslag, rollen en besluiten", "storage, roles and decisions");

    private final String code;
    private final Text words;

    Subject(String code, String nl, String en) {
        this.code = code;
        this.words = new Text(nl, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text words() {
        return words;
    }
}
