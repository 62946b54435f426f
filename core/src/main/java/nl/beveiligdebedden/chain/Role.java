/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import static nl.beveiligdebedden.chain.SubChain.BESTUURLIJKE_KETEN;
import static nl.beveiligdebedden.chain.SubChain.INKOOPKETEN;
import static nl.beveiligdebedden.chain.SubChain.UITVOERINGSKETEN;

import java.util.EnumSet;
import java.util.Set;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * What a party does in the chain of a region; a chain needs a party for each role (ORG-2, ORG-3, ORG-7 to ORG-11) and
 * should have one for KVN-REF-2.
 *
 * <p>The boards of all parties sit in the governance chain (ORG-6). In the execution chain sit those whom ORG-4 names:
 * social services, care, prosecution, police, probation and the ZVH.
 */
public enum Role implements Coded {
    /** The first contact of the region; exactly one. */
    COORDINEREND_LEVENSLOOPAANBIEDER(
            "ORG-2", "coördinerend levensloopaanbieder", "coordinating levensloop provider", UITVOERINGSKETEN),
    /** Gives the care of the levensloopaanpak; one or more. */
    UITVOEREND_LEVENSLOOPAANBIEDER(
            "ORG-3", "uitvoerend levensloopaanbieder", "executing levensloop provider", UITVOERINGSKETEN),
    /** Where a person can be referred to the levensloopaanpak; one or more. */
    AANMELDPUNT("KVN-REF-2", "aanmeldpunt", "point of referral", UITVOERINGSKETEN),
    /** Forensic mental health care. */
    FORENSISCHE_GGZ("ORG-7", "forensische ggz", "forensic mental health care", UITVOERINGSKETEN),
    /** Regular mental health care. */
    REGULIERE_GGZ("ORG-7", "reguliere ggz", "regular mental health care", UITVOERINGSKETEN),
    /** Addiction care. */
    VERSLAVINGSZORG("ORG-7", "verslavingszorg", "addiction care", UITVOERINGSKETEN),
    /** Forensic disability care. */
    FORENSISCHE_VG("ORG-7", "forensische gehandicaptenzorg", "forensic disability care", UITVOERINGSKETEN),
    /** Regular disability care. */
    REGULIERE_VG("ORG-7", "reguliere gehandicaptenzorg", "regular disability care", UITVOERINGSKETEN),
    /** Sheltered housing. */
    BESCHERMD_WONEN("ORG-7", "beschermd wonen", "sheltered housing", UITVOERINGSKETEN),
    /** Shelters. */
    MAATSCHAPPELIJKE_OPVANG("ORG-7", "maatschappelijke opvang", "shelter", UITVOERINGSKETEN),
    /** Guidance at home. */
    BEGELEIDING("ORG-7", "begeleiding", "guidance", UITVOERINGSKETEN),
    /** Day activities. */
    DAGBESTEDING("ORG-7", "dagbesteding", "day activities", UITVOERINGSKETEN),
    /** A health insurer. */
    ZORGVERZEKERAAR("ORG-8", "zorgverzekeraar", "health insurer", INKOOPKETEN),
    /** A care office, which buys care under the Wlz. */
    ZORGKANTOOR("ORG-8", "zorgkantoor", "care office (zorgkantoor)", INKOOPKETEN),
    /** A municipality; it pays, and it is the social domain. */
    GEMEENTE("ORG-8", "gemeente", "municipality", INKOOPKETEN, UITVOERINGSKETEN),
    /** Justice, which buys care under the Wfz. */
    JUSTITIE("ORG-8", "justitie", "justice", INKOOPKETEN),
    /** The prosecution. */
    OPENBAAR_MINISTERIE("ORG-8", "Openbaar Ministerie", "prosecution (OM)", UITVOERINGSKETEN),
    /** The police. */
    POLITIE("ORG-9", "politie", "police", UITVOERINGSKETEN),
    /** Dienst Justitiële Inrichtingen. */
    DJI("ORG-9", "DJI", "DJI", BESTUURLIJKE_KETEN),
    /** The probation service, also for addiction. */
    RECLASSERING("ORG-9", "reclassering", "probation service", UITVOERINGSKETEN),
    /** A Zorg- en Veiligheidshuis, which directs the process. */
    ZVH("ORG-9", "Zorg- en Veiligheidshuis (procesregie)", "ZVH (directs the process)", UITVOERINGSKETEN),
    /** A housing association. */
    WONINGCORPORATIE("ORG-10", "woningcorporatie", "housing association", UITVOERINGSKETEN),
    /** Services for work and income. */
    WERK_EN_INKOMEN("ORG-10", "werk en inkomen", "work and income", UITVOERINGSKETEN),
    /** Help with debts. */
    SCHULDHULP("ORG-10", "schuldhulp", "debt help", UITVOERINGSKETEN),
    /** The municipal health service. */
    GGD("ORG-10", "GGD", "GGD", BESTUURLIJKE_KETEN),
    /** Organisations of clients and families. */
    CLIENTEN_EN_FAMILIE(
            "ORG-10", "cliënt- en familieorganisatie", "organisation of clients and families", BESTUURLIJKE_KETEN),
    /** The public prosecutor, who keeps the gate to the court. */
    OFFICIER_VAN_JUSTITIE("ORG-11", "officier van justitie", "public prosecutor", UITVOERINGSKETEN),
    /** The medical director, who prepares a care authorisation. */
    GENEESHEER_DIRECTEUR("ORG-11", "geneesheer-directeur", "medical director", UITVOERINGSKETEN);

    private final String rule;
    private final Text words;
    private final Set<SubChain> chains;

    Role(String rule, String nl, String en, SubChain first, SubChain... others) {
        this.rule = rule;
        this.words = new Text(nl, en);
        this.chains = EnumSet.of(first, others);
        chains.add(BESTUURLIJKE_KETEN);
    }

    /**
     * The national rule that asks for this role.
     *
     * @return the id of the rule
     */
    public String rule() {
        return rule;
    }

    /**
     * Whether a party with this role sits in a sub-chain.
     *
     * @param chain the sub-chain
     * @return true when it does
     */
    public boolean sitsIn(SubChain chain) {
        return chains.contains(chain);
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
