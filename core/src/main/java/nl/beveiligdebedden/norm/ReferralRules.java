/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** How somebody comes into the levensloopaanpak and leaves it: KVN-REF and KVN-OUT. */
final class ReferralRules {

    static final String CHAPTER = """
            KVN-REF-1 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            De aanmelding voor de levensloopaanpak loopt in overleg met het Zorg- en Veiligheidshuis (ZVH).
            Referral to the levensloopaanpak is arranged together with the Zorg- en Veiligheidshuis (ZVH).
            KVN-REF-2 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § region
            In elke regio of subregio moet duidelijk zijn waar je iemand kunt aanmelden.
            In every region or subregion it must be clear where a person can be referred.
            KVN-REF-3 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            De regio kiest wie mag aanmelden: professionals, de persoon zelf, naasten of andere betrokkenen.
            The region chooses who may refer: professionals, the person, relatives or others involved.
            KVN-REF-4 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Een aanmeldtafel bespreekt elke aanmelding en beslist over inclusie.
            A referral table (aanmeldtafel) talks over each referral and decides on inclusion.
            KVN-REF-5 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Wordt iemand niet geïncludeerd, dan krijgt de gewone (voorliggende) hulpverlening een warme overdracht en een gericht advies.
            When someone is not included, the regular services receive a warm handover and specific advice.
            KVN-REF-6 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Voor iedere geïncludeerde persoon is er één plan over alle levensgebieden, voor het hele traject, ambulant en tijdens opname.
            For each included person there is one plan over all areas of life, for the whole course, outpatient and during admission.
            KVN-REF-7 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            De persoon maakt alleen uit vrije wil een hulpkaart, zorgkaart of crisiskaart en mag dat weigeren.
            The person makes a help card, care card or crisis card only of their own free will and may refuse.
            KVN-REF-8 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Een professional mag ook zonder medewerking van de persoon een crisissignaleringsplan maken.
            A professional may draw up a crisis-signalling plan even when the person does not cooperate.
            KVN-OUT-1 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Voor uitstroom moet iemand op het gevaarscriterium al 2 jaar of langer stabiel zijn.
            For outflow a person must already have been stable on the danger criterion for 2 years or longer.
            KVN-OUT-2 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Uitstroom kan pas als er genoeg zekerheid is dat wat de persoon beschermt, blijvend is geregeld.
            Outflow is possible only with enough certainty that what protects the person is arranged for good.
            KVN-OUT-3 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Uitstroom kan pas als een risicotaxatie laat zien dat het risico voor anderen veel kleiner is of weg is.
            Outflow is possible only when a risk assessment shows that the risk to others is much smaller or gone.
            KVN-OUT-4 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Uitstroom kan pas als de persoon altijd weer een beroep op de levensloopaanbieder kan doen.
            Outflow is possible only when the person can always turn back to the levensloop provider.
            KVN-OUT-5 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Of iemand kan uitstromen, wordt in goed overleg met de persoon en de naasten (de triade) vastgesteld.
            Whether someone can leave is settled in good consultation with the person and the relatives (the triade).
            KVN-OUT-6 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Bij uitstroom volgt een warme overdracht aan de voorziening die het overneemt.
            At outflow a warm handover follows to the service that takes over.
            KVN-OUT-7 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd?, voetnoot 20 § lifecourse
            Er bestaat nog geen meetinstrument om die 2 jaar stabiliteit vast te stellen.
            There is no instrument yet to measure the 2 years of stability.
            """;

    private ReferralRules() {}
}
