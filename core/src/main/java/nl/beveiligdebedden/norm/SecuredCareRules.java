/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Secured intensive care: KVN-BIZ. */
final class SecuredCareRules {

    static final String CHAPTER = """
            KVN-BIZ-1 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm? § matching
            Voor opname op BIZ moet iemand vanwege het gedrag een structurerend behandelmilieu of een zorgintensief agogisch klimaat nodig hebben, en ook fysieke beveiliging.
            For admission to BIZ the behaviour must call for a structuring treatment setting or an intensive agogic climate, and for physical security as well.
            KVN-BIZ-2 § KETENVELDNORM § De kern van de levensloopaanpak en beveiligde intensieve zorg § lifecourse
            BIZ is de laatste stap bij het opschalen van zorg.
            BIZ is the final step when care is scaled up.
            KVN-BIZ-3 § KETENVELDNORM § Wat is de kern van de levensloopaanpak? § lifecourse
            Schaal eerst ambulant op, dan naar een 24-uurssetting en pas daarna naar BIZ.
            Scale up outpatient care first, then to a 24-hour setting and only after that to BIZ.
            KVN-BIZ-4 § KETENVELDNORM § Hoe is de toegang en uitstroom van een afdeling … georganiseerd? § matching
            Of iemand naar BIZ gaat of BIZ verlaat, wegen professionals af volgens de bestaande procedures voor machtiging (Wvggz of Wzd), financiering, indicatie en plaatsing.
            Professionals weigh whether someone enters or leaves BIZ, by the existing procedures for authorisation (Wvggz or Wzd), funding, indication and placement.
            KVN-BIZ-5 § KETENVELDNORM § Hoe is de toegang en uitstroom van een afdeling … georganiseerd?, voetnoot 32 § matching
            De indicatie komt in de Wlz van het CIZ en in de Zvw van een arts, met gebruik van de criteria van het NIFP.
            The indication comes from the CIZ in the Wlz and from a physician in the Zvw, using the criteria of the NIFP.
            KVN-BIZ-6 § KETENVELDNORM § Ambitie van deze Ketenveldnorm § lifecourse
            Zodra het verantwoord is, gaat de levensloopaanpak verder op een gewone klinische afdeling of ambulant.
            As soon as it is safe to do so, the levensloopaanpak goes on at a regular clinical ward or outpatient.
            KVN-BIZ-7 § KETENVELDNORM § Wat is de kern van een afdeling voor beveiligde intensieve zorg? § region
            Elke regio heeft beveiligde bedden, en die zijn ook te gebruiken voor mensen uit andere regio’s.
            Each region has secured beds, and they can also be used for people from other regions.
            KVN-BIZ-8 § KETENVELDNORM § Wat is de kern van een afdeling voor beveiligde intensieve zorg? § region
            Een regio zonder beveiligde bedden maakt afspraken met aanbieders uit andere regio’s, zodat er toch bedden zijn.
            A region without secured beds makes agreements with providers from other regions, so that beds are there all the same.
            KVN-BIZ-9 § KETENVELDNORM § Een aanbieder van beveiligde intensieve zorg § escalation
            Is er in de regio geen bed vrij, dan vraagt de uitvoerend levensloopaanbieder de landelijk coördinator (dashboard) of er elders plek is.
            When no bed is free in the region, the executing levensloop provider asks the national coordinator (dashboard) whether there is a place elsewhere.
            KVN-BIZ-10 § KETENVELDNORM § Hoe is de ambulante levensloopaanpak georganiseerd? § matching
            Neem iemand waar mogelijk dicht bij de eigen leefwereld en het levensloopteam op.
            Where possible, admit a person close to their own living world and to the levensloop team.
            KVN-BIZ-11 § KETENVELDNORM § Hoe is de ambulante levensloopaanpak georganiseerd? § region
            Ontbrekende klinische zorg wordt geregeld per Ketenveldnormregio (dat zijn er 11) of binnen het landelijk netwerk.
            Clinical care that is missing is arranged for each Ketenveldnorm region (there are 11) or within the national network.
            KVN-BIZ-12 § KETENVELDNORM § De ondersteuning en zorg op een afdeling § lifecourse
            De persoon en de professionals maken samen een plan vóór de opname, of anders zo snel mogelijk erna.
            The person and the professionals draw up a plan together before the admission, or else as quickly as possible afterwards.
            KVN-BIZ-13 § KETENVELDNORM § De ondersteuning en zorg op een afdeling § lifecourse
            Is er nog geen risicotaxatie, dan wordt die tijdens de opname gedaan, en de afdeling let voortdurend op risicogedrag.
            If there is no risk assessment yet, it is done during the stay, and the ward keeps watching for risk behaviour.
            KVN-BIZ-14 § KETENVELDNORM § Continuïteit van ondersteuning en zorg in de keten § lifecourse
            De levensloopaanbieder houdt ook tijdens een opname contact met de persoon, zodat er een bekend gezicht blijft.
            The levensloop provider stays in touch with the person during an admission too, so that a familiar face remains.
            KVN-BIZ-15 § KETENVELDNORM § Wat is de kern van een afdeling voor beveiligde intensieve zorg? § capacity
            Kenmerken van BIZ zijn intensieve zorg, een orthopedagogisch leefklimaat, materiële beveiliging, behandeling zoals op een gesloten afdeling en deskundigheid uit de forensische zorg of de HIC.
            BIZ is marked by intensive care, an orthopedagogic living climate, material security, treatment as on a closed ward and expertise from forensic care or the HIC.
            KVN-BIZ-16 § KETENVELDNORM § Wat is de kern van een afdeling voor beveiligde intensieve zorg? § lifecourse
            Schaal af naar ambulante zorg zodra het kan, zo nodig in stappen via lichtere 24-uurszorg.
            Scale down to outpatient care as soon as possible, if needed in steps through lighter 24-hour care.
            """;

    private SecuredCareRules() {}
}
