/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Escalation routes: ESC. */
final class EscalationRules {

    static final String CHAPTER = """
            ESC-0 § ESCALATION_ROUTES § (Escalatie)routes bij ingewikkelde casuïstiek § escalation
            Je hoeft de routes niet in een vaste volgorde te volgen, want elke situatie is anders.
            You need not take the routes in a set order, because every situation is different.
            ESC-0B § ESCALATION_ROUTES § (Escalatie)routes bij ingewikkelde casuïstiek § escalation
            Bekijk en probeer eerst de routes voordat je het LCBB belt of mailt.
            Look at the routes and try them first, before you call or write to the LCBB.
            ESC-0C § ESCALATION_ROUTES § (Escalatie)routes bij ingewikkelde casuïstiek § escalation
            Helpen de routes niet, dan kun je bij het LCBB terecht.
            If the routes do not help, you can turn to the LCBB.
            ESC-1 § ESCALATION_ROUTES § Betrek het zorgkantoor (Wlz – Wet langdurige zorg) § escalation
            Heeft de cliënt een Wlz-indicatie, ga dan eerst naar het zorgkantoor.
            If the client has a Wlz indication, go to the care office (zorgkantoor) first.
            ESC-1B § ESCALATION_ROUTES § Betrek het zorgkantoor (Wlz – Wet langdurige zorg) § escalation
            Vastgelopen casussen kunnen naar de Regionale Taskforce van het zorgkantoor, en de zorgkantoren hebben samen een landelijke tafel.
            Cases that are stuck can go to the zorgkantoor’s Regionale Taskforce, and together the zorgkantoren have a national table.
            ESC-2 § ESCALATION_ROUTES § Betrek de gemeente (Wmo) § escalation
            Gaat het om hulp uit de Wmo, zoek dan contact met de gemeente waaruit de cliënt komt.
            If it is about help under the Wmo, turn to the municipality that the client is from.
            ESC-3 § ESCALATION_ROUTES § Betrek de zorgverzekeraar (Zvw – Zorgverzekeringswet) § escalation
            Heeft de cliënt geen Wlz-indicatie, ga dan naar de zorgverzekeraar van de cliënt.
            If the client has no Wlz indication, go to the health insurer with which the client is insured.
            ESC-4 § ESCALATION_ROUTES § Betrek het Zorg- en Veiligheidshuis (ZVH) § escalation
            Ga naar het ZVH als iemand contacten met justitie heeft en daarnaast andere problemen.
            Go to the ZVH when someone has dealings with justice and has other problems as well.
            ESC-5 § ESCALATION_ROUTES § Betrek het Forensisch Plaatsingsloket (FPL) § escalation
            Ga naar het FPL als de zorg hoort bij een straf of maatregel, ook als die voorwaardelijk is.
            Go to the FPL when the care belongs to a sentence or a measure, also a conditional one.
            ESC-6 § ESCALATION_ROUTES § Maak gebruik van de Levensloopaanpak § escalation
            Aanmelden voor de levensloopaanpak gaat via het ZVH.
            A person is referred to the levensloopaanpak by way of the ZVH.
            ESC-7 § ESCALATION_ROUTES § Vanuit ISD naar Wlz § escalation
            Begint een ISD-maatregel, denk dan meteen na over zorg en verblijf voor daarna.
            When an ISD measure starts, think at once about care and a place to stay afterwards.
            ESC-8 § ESCALATION_ROUTES § Vraag op tijd een zorgmachtiging of rechterlijke machtiging aan § escalation
            Vraag een civiele titel vroeg aan, want de aanvraag kost tijd.
            Ask for a civil title early, because the application takes time.
            ESC-9 § ESCALATION_ROUTES § Betrek het Centrum voor Consultatie en Expertise (CCE) § escalation
            Vraag het CCE om advies bij onbegrepen gedrag met ernstige gevolgen voor de persoon of de omgeving.
            Ask the CCE for advice when behaviour that is not understood has serious effects on the person or on those around.
            ESC-10 § ESCALATION_ROUTES § Regel tijdig wettelijke vertegenwoordiging § escalation
            Regel wettelijke vertegenwoordiging op tijd, want anders loopt een plaatsing vertraging op of loopt die vast.
            Arrange legal representation in time, because otherwise a placement is held up or gets stuck.
            ESC-11 § ESCALATION_ROUTES § Betrek VWS via het Juiste Loket § escalation
            Zit een casus vast, dan kan het Juiste Loket van VWS helpen met de juiste contacten.
            When a case is stuck, the Juiste Loket of VWS can help with the right contacts.
            ESC-12 § ESCALATION_ROUTES § Bekijk de mogelijkheden van regionale doorzettingsmacht (Zvw) § escalation
            Regionale doorzettingsmacht (RDM, Zvw) bestaat sinds 1 mei 2022 in heel Nederland.
            Across the Netherlands there has been a regional power to break deadlocks (regionale doorzettingsmacht, RDM, under the Zvw) since 1 May 2022.
            ESC-12B § ESCALATION_ROUTES § Bekijk de mogelijkheden van regionale doorzettingsmacht (Zvw) § escalation
            Voor RDM zijn er zeven regionale Hoogcomplexe Zorgtafels waar je een cliënt kunt aanmelden.
            For RDM there are seven regional Hoogcomplexe Zorgtafels to which you can refer a client.
            ESC-12C § ESCALATION_ROUTES § Bekijk de mogelijkheden van regionale doorzettingsmacht (Zvw) § escalation
            Voor RDM moet de cliënt meer dan één psychiatrische aandoening hebben en al een lange reeks behandelingen achter de rug hebben.
            For RDM the client must have more than one psychiatric disorder and have already been through a long series of treatments.
            ESC-12D § ESCALATION_ROUTES § Bekijk de mogelijkheden van regionale doorzettingsmacht (Zvw) § escalation
            RDM is voor mensen met een vraag naar specialistische ggz zonder passende zorg; de tafel zoekt eerst in de regio en daarna daarbuiten.
            RDM is for people who need specialist ggz and have no fitting care; the table looks in the region first and then beyond it.
            """;

    private EscalationRules() {}
}
