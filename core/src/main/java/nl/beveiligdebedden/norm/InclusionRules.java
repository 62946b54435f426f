/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Who belongs in the levensloopaanpak: KVN-INC, and KVN-RR of Rotterdam-Rijnmond. */
final class InclusionRules {

    static final String CHAPTER = """
            KVN-INC-1 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm? § lifecourse
            Voor inclusie moet iemand 18 jaar of ouder zijn en agressief of gevaarlijk gedrag vertonen (of dat dreigen te doen) door een psychische aandoening, een (licht) verstandelijke beperking of hersenletsel (NAH).
            To be included a person must be 18 or older and show or threaten aggressive or dangerous behaviour, because of a mental disorder, a (mild) intellectual disability or acquired brain injury (NAH).
            KVN-INC-2 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm? § lifecourse
            Voor inclusie moet er gevaar voor anderen of de samenleving zijn, of een aantoonbaar (hoog) risico daarop.
            To be included there must be danger to others or to society, or a (high) risk of it that can be shown.
            KVN-INC-3 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm? § lifecourse
            Voor inclusie moeten de problemen lang duren, steeds terugkomen en zo moeilijk te beheersen zijn dat de bestaande zorg tekortschiet.
            To be included the problems must last long, keep coming back and be so hard to control that the existing care falls short.
            KVN-INC-4 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm? § lifecourse
            Voor inclusie moet iemand vanwege het gedrag een behandeling nodig hebben die structuur, begeleiding en grenzen geeft, als het kan ambulant.
            To be included the behaviour must call for a treatment that gives structure, guidance and limits, outpatient if possible.
            KVN-INC-5 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm? § lifecourse
            Voor inclusie moet iemand vanwege het gevaarlijke gedrag een rechterlijke machtiging (RM, Wzd), een zorgmachtiging (ZM) of een strafrechtelijke titel hebben of hebben gehad.
            To be included a person must have, or have had, an RM (Wzd), a ZM or a criminal title because of the dangerous behaviour.
            KVN-INC-6 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm? § lifecourse
            Voor inclusie moet de kans groter zijn dat het gevaarlijke gedrag terugkomt als een sluitend aanbod van zorg en wonen ontbreekt, en moet dat gedrag alleen met dwang te beheersen zijn.
            To be included the dangerous behaviour must be more likely to return when there is no care and housing without gaps, and it must be controllable by coercion only.
            KVN-INC-7 § KETENVELDNORM § Doelgroep en inclusiecriteria geoperationaliseerd in de regio § lifecourse
            De omschrijving in de bijlage noemt alleen de ZM en de strafrechtelijke titel; de RM van de Wzd ontbreekt daar.
            The wording in the annex names only the ZM and the criminal title; the RM of the Wzd is missing there.
            KVN-INC-8 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            Professionals, onder wie de psychiater, wegen samen af of iemand wordt geïncludeerd.
            Professionals, with the psychiatrist among them, weigh together whether someone is included.
            KVN-INC-9 § KETENVELDNORM § Hoe nu verder § lifecourse
            Wie vooral een gevaar voor zichzelf is, hoort nog niet bij de doelgroep, al wil Mind de aanpak graag verbreden naar deze mensen.
            Someone who is mainly a danger to themselves is not yet in the target group, although Mind would like the approach to widen to these people.
            KVN-INC-10 § KETENVELDNORM § Hoe is de inclusie en uitstroom van de levensloopaanpak georganiseerd? § lifecourse
            De levensloopaanbieder doet zo mogelijk bij de aanmelding een risicotaxatie, maar die mag ook later komen, bijvoorbeeld als iemand nog niet in zorg is.
            The levensloop provider does a risk assessment at referral if possible, but it may come later, for example when the person is not yet in care.
            KVN-INC-11 § KETENVELDNORM § Doelgroep en inclusiecriteria geoperationaliseerd in de regio § lifecourse
            Extra criteria van een regio werken de landelijke omschrijving uit en mogen die niet veranderen.
            Extra criteria of a region work out the national description and may not change it.
            KVN-INC-12 § KETENVELDNORM § Regionale samenwerking in de levensloopaanpak § chain
            Partners in de regio werken vrijwillig samen rond de mensen die voor inclusie in beeld zijn.
            Partners in the region cooperate of their own free will around the people who may be included.
            KVN-INC-13 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § lifecourse
            Ook bij de betaling van de levensloopaanpak gaat het om mensen van 18 jaar of ouder.
            For the funding of the levensloopaanpak too, it is about people aged 18 or older.
            KVN-RR-1 § KETENVELDNORM § Regionale screeningscriteria regio Rotterdam-Rijnmond § lifecourse
            In Rotterdam-Rijnmond moet iemand ook zijn vastgelopen in de keten.
            In Rotterdam-Rijnmond the person must also have got stuck in the chain of care.
            KVN-RR-2 § KETENVELDNORM § Regionale screeningscriteria regio Rotterdam-Rijnmond § lifecourse
            In Rotterdam-Rijnmond moeten alle andere oplossingen die voor de hand liggen, al zijn geprobeerd.
            In Rotterdam-Rijnmond every other solution one could sensibly think of must have been tried already.
            KVN-RR-3 § KETENVELDNORM § Regionale screeningscriteria regio Rotterdam-Rijnmond § lifecourse
            In Rotterdam-Rijnmond moet aantoonbaar zijn dat het gevaarlijke en overlastgevende gedrag zich steeds herhaalt.
            In Rotterdam-Rijnmond it must be shown that the dangerous and nuisance behaviour keeps repeating itself.
            KVN-RR-4 § KETENVELDNORM § Regionale screeningscriteria regio Rotterdam-Rijnmond § lifecourse
            In Rotterdam-Rijnmond moet het gedrag al langere tijd als niet hanteerbaar gelden.
            In Rotterdam-Rijnmond the behaviour must have counted as unmanageable for quite some time.
            KVN-RR-5 § KETENVELDNORM § Regionale screeningscriteria regio Rotterdam-Rijnmond § lifecourse
            In Rotterdam-Rijnmond moeten de problemen van verschillende aard zijn en op meer levensgebieden spelen, waardoor iemand vaak van de ene naar de andere instantie wordt gestuurd.
            In Rotterdam-Rijnmond the problems must be of various kinds and touch several areas of life, so that the person is often sent from one service to another.
            KVN-RR-6 § KETENVELDNORM § Regionale screeningscriteria regio Rotterdam-Rijnmond § lifecourse
            In Rotterdam-Rijnmond meld je iemand liever op een rustig moment aan dan terwijl het gedrag speelt, zodat je gevaar en overlast voor kunt zijn.
            In Rotterdam-Rijnmond you preferably refer someone at a quiet moment rather than while the behaviour is going on, so that you can prevent danger and nuisance.
            """;

    private InclusionRules() {}
}
