/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** States, contra-indications and specialisms of beds: BED. */
final class BedRules {

    static final String CHAPTER = """
            BED-1 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? § capacity
            Een bed is vrij en belegbaar als er nu iemand op geplaatst kan worden.
            A bed is free and bookable (vrij en belegbaar) when a person can be placed on it now.
            BED-2 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? § capacity
            Een bed kan leeg zijn en toch gereserveerd; het telt dan niet als vrij.
            A bed can be empty and yet reserved (gereserveerd); it then does not count as free.
            BED-3 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? § capacity
            Een bed is niet beschikbaar als er te weinig personeel voor is.
            A bed is not available (niet beschikbaar) when there is too little staff for it.
            BED-4 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? (vervolg), Contra-indicaties § capacity
            Het rapport telt vijf contra-indicaties: jonger dan 18 jaar, zeden, LVB, vrouw en verslaving.
            The report counts five contra-indications: younger than 18, sexual offences (zeden), LVB, female and addiction.
            BED-5 § MANAGEMENT_REPORT § 1 Inleiding § matching
            Sluit een unit mensen onder de 18, mensen met zedenproblematiek of vrouwen uit, dan wordt iemand uit die groep daar afgewezen.
            If a unit shuts out people under 18, people with sexual-offence problems (zeden) or women, a person from that group is rejected there.
            BED-6 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? (vervolg) § matching
            Bij de meeste aanbieders kan iemand onder de 18 jaar niet worden opgenomen.
            Most providers cannot admit a person who is younger than 18.
            BED-7 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? (vervolg), Primair specialisme § capacity
            Het primaire specialisme van een bed is psychiatrie, verslaving, SGLVG of KIB/LIZ.
            A bed’s primary specialism is psychiatry, addiction, SGLVG or KIB/LIZ.
            BED-8 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? (vervolg), Primair specialisme § capacity
            KIB/LIZ is het specialisme voor ontwrichtend gedrag.
            KIB/LIZ is the specialism for behaviour that disrupts life on a ward.
            BED-9 § MANAGEMENT_REPORT § 1 Inleiding § capacity
            Meer lege bedden betekent nog niet dat er ook meer plekken voor behandeling zijn.
            More empty beds do not yet mean that there are more places for treatment.
            BED-10 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? (vervolg), Conclusies § capacity
            Door een tekort aan personeel kunnen minder bedden worden gebruikt dan gepland.
            Because staff are short, fewer beds can be used than were planned.
            BED-11 § COVENANT_EVALUATION § 3.3.1 Leden van het Strategisch Overleg § capacity
            Een bed dat in het dashboard vrij lijkt, kan bij navraag toch niet beschikbaar zijn omdat er te weinig personeel is.
            A bed that looks free in the dashboard may turn out, when you ask, not to be available because there is too little staff.
            BED-12 § COVENANT_EVALUATION § 3.3.1 Leden van het Strategisch Overleg § matching
            Een contra-indicatie kan alleen voor één bepaalde casus gelden.
            A contra-indication may hold for one particular case only.
            BED-13 § COVENANT_EVALUATION § 3.2. Het dashboard en het LCBB § capacity
            De landelijke coördinatoren van het LCBB zien in het dashboard waar plek is en voor welke doelgroep of indicatie.
            In the dashboard the national coordinators of the LCBB see where there is a place and for which target group or indication.
            BED-14 § COVENANT_EVALUATION § 3.3.1 Leden van het Strategisch Overleg § capacity
            Het dashboard laat niet zien wie een bezet bed betaalt en op welke juridische titel iemand er ligt.
            The dashboard does not show who pays for an occupied bed, nor on which legal title a person lies there.
            BED-15 § COVENANT_EVALUATION § 3.3.1 Leden van het Strategisch Overleg § capacity
            Niet elke contra-indicatie en niet elk personeelstekort staat in het dashboard.
            Not every contra-indication and not every shortage of staff stands in the dashboard.
            BED-16 § COVENANT_EVALUATION § 4.3.1 Managementrapportages brengen knelpunten in capaciteit in beeld § reporting
            Contra-indicaties die een plaatsing vaak tegenhouden zijn geslacht, leeftijd en zeden; verslaving speelt minder dan eerst.
            Contra-indications that often stop a placement are sex, age and sexual offences (zeden); addiction plays a smaller part than it used to.
            BED-17 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? (vervolg) § reporting
            Op 15 juni 2022 waren er zeven bedden vrij op niveau 3, en die waren allemaal in een FVK.
            On 15 June 2022 seven beds were free at level 3, each of them in an FVK.
            BED-18 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? (vervolg) § reporting
            Bij de controle in juni 2022 was er één bed vrij op niveau 4, op een crisisafdeling.
            At the check in June 2022 a single bed was free at level 4, on a ward for crisis care.
            """;

    private BedRules() {}
}
