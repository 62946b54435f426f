/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Regions, chains and roles: ORG. */
final class OrganisationRules {

    static final String CHAPTER = """
            ORG-1 § KETENVELDNORM § Hoe is de ambulante levensloopaanpak georganiseerd? § chain
            Nederland heeft 11 Ketenveldnormregio’s van elk ongeveer 1,6 miljoen inwoners, met in elke regio een of meer ZVH’s.
            The Netherlands has 11 Ketenveldnorm regions with around 1.6 million people each, and in each region there is at least one ZVH.
            ORG-2 § KETENVELDNORM § De levensloopaanbieder en de samenwerkingspartners § region
            Elke regio heeft precies één coördinerend levensloopaanbieder.
            Each region has exactly one levensloop provider that coordinates.
            ORG-3 § KETENVELDNORM § De levensloopaanbieder en de samenwerkingspartners § region
            Een regio heeft een of meer uitvoerend levensloopaanbieders, en de coördinerende aanbieder mag er daar een van zijn.
            A region has one or more levensloop providers that do the work, and the coordinating one may be among them.
            ORG-4 § KETENVELDNORM § Kern van de Ketenveldnorm § chain
            In de uitvoeringsketen werken sociaal domein, zorg, OM, politie en reclassering samen aan de trajecten van personen, zo nodig onder regie van het ZVH.
            In the execution chain social services, care, prosecution (OM), police and probation work together on people’s individual plans, led by the ZVH where needed.
            ORG-5 § KETENVELDNORM § Kern van de Ketenveldnorm § chain
            In de inkoopketen stemmen verzekeraars, zorgkantoren, justitie en gemeenten af hoe zij zorg, steun en wonen samen betalen.
            In the purchasing chain insurers, care offices (zorgkantoren), justice and municipalities agree how together they pay for care, support and housing.
            ORG-6 § KETENVELDNORM § Kern van de Ketenveldnorm § chain
            In de bestuurlijke keten maken de bestuurders van alle partijen afspraken over de samenwerking en wat daarvoor nodig is.
            In the governance chain the boards of all parties make agreements on the cooperation and on what it needs.
            ORG-7 § KETENVELDNORM § Regionale samenwerking in de levensloopaanpak § chain
            Onder aanbieders vallen de forensische en gewone ggz, verslavingszorg en gehandicaptenzorg, BW, maatschappelijke opvang, begeleiding en dagbesteding.
            Providers are forensic and ordinary ggz, addiction care and disability care, sheltered housing (BW), shelters, and those that give guidance or day activities.
            ORG-8 § KETENVELDNORM § Regionale samenwerking in de levensloopaanpak § chain
            Financiers zijn de zorgverzekeraars, zorgkantoren, gemeenten en justitie; het OM staat apart in de lijst.
            The funders are health insurers, care offices (zorgkantoren), municipalities and justice; the prosecution (OM) stands apart in the list.
            ORG-9 § KETENVELDNORM § Regionale samenwerking in de levensloopaanpak § chain
            Veiligheidspartners zijn de politie, DJI, de reclassering (ook voor verslaving) en het ZVH.
            The safety partners are the police, DJI, the probation service (also for addiction) and the ZVH.
            ORG-10 § KETENVELDNORM § Regionale samenwerking in de levensloopaanpak § chain
            Andere partners zijn woningcorporaties, werk en inkomen, schuldhulp, de GGD en organisaties van cliënten en familie.
            Other partners are housing associations, services for work and income, debt help, the GGD, and organisations of clients and families.
            ORG-11 § KETENVELDNORM § Regionale samenwerking in de levensloopaanpak § region
            De officier van justitie stuurt de samenwerking rond de ZM en beslist als poortwachter wat naar de rechter gaat.
            The public prosecutor directs the cooperation around the ZM and, keeping the gate, decides what goes to the court.
            ORG-12 § KETENVELDNORM § Hoe is de ambulante levensloopaanpak georganiseerd? § region
            De levensloopaanpak wordt zo dicht mogelijk bij huis uitgevoerd, in het gebied van het ZVH (de subregio).
            The levensloopaanpak is carried out as near to home as possible, in the area of the ZVH (the subregion).
            ORG-13 § KETENVELDNORM § De levensloopaanbieder en de samenwerkingspartners § region
            Landelijk wordt afgesproken hoe aanbieders samenwerken als een geïncludeerde persoon naar een andere regio verhuist.
            It is agreed nationally how providers work together when an included person moves house to another region.
            ORG-14 § KETENVELDNORM § Regionale samenwerking in de beveiligde intensieve zorg, voetnoot 34 § chain
            Het regionale overleg kan het regio-overleg Wvggz zijn, maar ook een ander overleg, bijvoorbeeld het PGA-overleg.
            The regional meeting can be the regio-overleg Wvggz, but also another one, for example the PGA meeting.
            ORG-15 § KETENVELDNORM § 1 Voorwoord, Proces § chain
            Vier regio’s waren pilot (Oost-Brabant, Overijssel, Midden-Nederland en Limburg), de andere zeven begonnen in augustus 2020.
            Four regions were pilots (Oost-Brabant, Overijssel, Midden-Nederland and Limburg), the other seven began in August 2020.
            ORG-16 § KETENVELDNORM § Beschermd Wonen 2021 - gemeenten § chain
            Vanaf 2021 gaan alle 352 gemeenten over opvang en BW, en niet meer alleen de centrumgemeenten.
            From 2021 on all 352 municipalities are in charge of shelter and sheltered housing (BW), no longer just the central ones.
            ORG-17 § KETENVELDNORM § 6.1 Kwaliteitsindicatoren voor de zorg in de ambulante levensloopaanpak § region
            De bestuurder van de uitvoerend levensloopaanbieder geeft professionals het mandaat voor elk individueel traject.
            The director of the executing levensloop provider gives professionals the mandate for each individual case.
            ORG-18 § KETENVELDNORM § De levensloopaanbieder en de samenwerkingspartners § region
            In elke regio of subregio spreken de partijen af wie de casusregie en wie de procesregie over een persoon heeft.
            In each region or subregion the parties agree who directs a person’s case and who directs the process.
            """;

    private OrganisationRules() {}
}
