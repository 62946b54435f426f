/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Consultation tables of Twente: TWE-G and TWE-1 to TWE-4. */
final class TwenteTableRules {

    static final String CHAPTER = """
            TWE-G1 § TWENTE_TABLES § WAT MAKEN WIJ HIERIN DUIDELIJK? § escalation
            Heeft een partner in Twente zorgen over iemand, dan is de gemeente de eerste stap: het wijkteam of de procesmanager.
            When a partner in Twente is worried about someone, the municipality comes first: its neighbourhood team (wijkteam) or procesmanager.
            TWE-G2 § TWENTE_TABLES § WAT MAKEN WIJ HIERIN DUIDELIJK? § escalation
            Gebruik in Twente de overlegtafels pas als de gewone weg geen passende behandelplek oplevert.
            In Twente use the consultation tables only after the ordinary way has not led to a fitting place for treatment.
            TWE-G3 § TWENTE_TABLES § WAT MAKEN WIJ HIERIN DUIDELIJK? § escalation
            RDM is een manier van opschalen en geen tafel op zich.
            RDM is a way of scaling up and not a table in its own right.
            TWE-G4 § TWENTE_TABLES § WAT ZIJN DE UITGANGSPUNTEN? § escalation
            De gemeente waar iemand woont is bij doorzettingsmacht eindverantwoordelijk en houdt de regie over opschalen en afschalen.
            In RDM the municipality where a person lives carries the final responsibility and directs the scaling up and down.
            TWE-G5 § TWENTE_TABLES § WAT ZIJN DE UITGANGSPUNTEN? § escalation
            In Twente geldt: los het probleem zelf op of breng het een stap hoger.
            In Twente the principle is: solve the problem yourself or take it one step up.
            TWE-G6 § TWENTE_TABLES § INZET ONAFHANKELIJKE CLIENTONDERSTEUNING § escalation
            Inwoners hebben volgens de Wmo 2015 en de Wlz recht op gratis, onafhankelijke cliëntondersteuning.
            Under the Wmo 2015 and the Wlz residents have a right to client support that is free and independent.
            TWE-G7 § TWENTE_TABLES § WAT MAKEN WIJ HIERIN DUIDELIJK? § escalation
            Het overzicht van RDM Twente is voor cliënten die specialistische ggz uit de Zvw nodig hebben, in het gebied van Mediant en Dimence.
            The RDM Twente overview is for clients who need specialist ggz paid from the Zvw, in the area of Mediant and Dimence.
            TWE-1A § TWENTE_TABLES § TOPX / KETEN CASUS OVERLEG ZORG EN VEILIGHEIDSHUIS TWENTE § escalation
            Het TopX-overleg van het ZVH is er voor alle 14 Twentse gemeenten en vindt plaats in Almelo, Enschede en Hengelo.
            The TopX meeting of the ZVH serves all 14 municipalities of Twente and takes place in Almelo, Enschede and Hengelo.
            TWE-1B § TWENTE_TABLES § TOPX / KETEN CASUS OVERLEG ZORG EN VEILIGHEIDSHUIS TWENTE § escalation
            Elke aangesloten partner mag bij TopX aanmelden, maar altijd in overleg met de procesmanager van de gemeente.
            Every partner that has joined may refer to TopX, but never without consulting the municipality’s procesmanager.
            TWE-1C § TWENTE_TABLES § TOPX / KETEN CASUS OVERLEG ZORG EN VEILIGHEIDSHUIS TWENTE § escalation
            Een casus past bij TopX als er een ernstig veiligheidsprobleem in een gemeente of gebied is dat één keten niet alleen kan oplossen.
            A case fits TopX when there is a serious safety problem in a municipality or area that one chain cannot solve alone.
            TWE-1D § TWENTE_TABLES § TOPX / KETEN CASUS OVERLEG ZORG EN VEILIGHEIDSHUIS TWENTE § escalation
            Een casus past ook bij TopX als problemen op meer dan één leefgebied tot criminaliteit, overlast of afglijden (dreigen te) leiden en ook het gezin of de omgeving raken.
            A case also fits TopX when problems on more than one area of life lead, or are likely to lead, to crime, nuisance or decline and touch the family or surroundings too.
            TWE-1E § TWENTE_TABLES § TOPX / KETEN CASUS OVERLEG ZORG EN VEILIGHEIDSHUIS TWENTE § escalation
            Aan TopX doen mee: OM, politie, SPV van Mediant Complex-plus, wijkcoach of procesmanager, drie reclasseringsorganisaties en Tactus.
            TopX is attended by the OM, the police, the psychiatric nurse (SPV) of Mediant Complex-plus, the wijkcoach or procesmanager, three probation bodies and Tactus.
            TWE-1F § TWENTE_TABLES § TOPX / KETEN CASUS OVERLEG ZORG EN VEILIGHEIDSHUIS TWENTE § escalation
            Zijn de doelen gehaald, dan volgt bijvoorbeeld lange detentie, ISD of TBS, of is de persoon goed in zorg met minder risico en gaat de casus terug naar de gemeente.
            When the goals are reached, long detention, ISD or TBS may follow, or the person is well in care with less risk and the case returns to the municipality.
            TWE-1G § TWENTE_TABLES § TOPX / KETEN CASUS OVERLEG ZORG EN VEILIGHEIDSHUIS TWENTE § escalation
            De procesmanager van ZVH Twente leidt TopX, vragen gaan naar het contactadres van de tafel, en een cliëntondersteuner is er niet standaard bij.
            The procesmanager of ZVH Twente leads TopX, questions go to the contact address of the table, and a client supporter is not there by default.
            TWE-2A § TWENTE_TABLES § TRIAGE & TRANSFERTAFEL TWENTE (OOK TRANSFERMECHANISME) § escalation
            De triagetafel wil de wachttijd korter maken en de best passende zorg vinden, en een teamleider van Mediant leidt de tafel.
            The triagetafel wants to cut waiting times and find the care that fits best, and a team leader of Mediant chairs it.
            TWE-2B § TWENTE_TABLES § TRIAGE & TRANSFERTAFEL TWENTE (OOK TRANSFERMECHANISME) § escalation
            Alleen de deelnemers van de triagetafel mogen daar een casus aanmelden.
            Only those who take part in the triagetafel may bring a case to it.
            TWE-2C § TWENTE_TABLES § TRIAGE & TRANSFERTAFEL TWENTE (OOK TRANSFERMECHANISME) § escalation
            De triagetafel komt om de twee weken een half uur online bij elkaar.
            The triagetafel meets online for half an hour once every two weeks.
            TWE-2D § TWENTE_TABLES § TRIAGE & TRANSFERTAFEL TWENTE (OOK TRANSFERMECHANISME) § escalation
            De triagetafel levert mogelijkheden op om snel over te stappen naar een andere instelling als zorg niet kan wachten.
            The triagetafel yields options for a quick move to another institution when care cannot wait.
            TWE-2E § TWENTE_TABLES § TRIAGE & TRANSFERTAFEL TWENTE (OOK TRANSFERMECHANISME) § escalation
            Aanmelden bij de triagetafel gaat via het contactadres van de tafel.
            To refer to the triagetafel, use the contact address of the table.
            TWE-2F § TWENTE_TABLES § TRIAGE & TRANSFERTAFEL TWENTE (OOK TRANSFERMECHANISME) § escalation
            Wie aan de triagetafel zit, mag passende zorg voorstellen voor heel Twente, dus voor het gebied van Mediant en dat van Dimence.
            Those who sit at the triagetafel may propose fitting care for the whole of Twente, so for the area of Mediant and that of Dimence.
            TWE-3A § TWENTE_TABLES § REGIOTAFEL ZORGKANTOOR WLZ - GGZ § escalation
            De regiotafel Wlz is er als overplaatsing echt nodig is en de cliënt niet op een gewone wachtlijst kan wachten.
            The regiotafel Wlz is there when a transfer is really needed and the client cannot wait on an ordinary list.
            TWE-3B § TWENTE_TABLES § REGIOTAFEL ZORGKANTOOR WLZ - GGZ § escalation
            Tot de overplaatsing of tot de regiotafel Wlz houdt de huidige aanbieder de cliënt in zorg, en een crisisplek wordt niet gebruikt.
            Until the transfer or the meeting of the regiotafel Wlz the present provider keeps the client in care, and no crisis place is used.
            TWE-3C § TWENTE_TABLES § REGIOTAFEL ZORGKANTOOR WLZ - GGZ § escalation
            Dien een casus drie weken voor de regiotafel Wlz in, via ShareFile naar het contactadres van de tafel.
            Hand in a case three weeks ahead of the regiotafel Wlz, through ShareFile to the contact address of the table.
            TWE-3D § TWENTE_TABLES § REGIOTAFEL ZORGKANTOOR WLZ - GGZ § escalation
            De regiotafel Wlz is niet voor een crisis; regel dan eerst de crisisregeling of een zorgconferentie.
            The regiotafel Wlz is not for a crisis; in that case first set up the crisis arrangement or a zorgconferentie.
            TWE-3E § TWENTE_TABLES § REGIOTAFEL ZORGKANTOOR WLZ - GGZ § escalation
            Voor de regiotafel Wlz heeft de aanbieder stap 1, 2 en 3 gezet en opgeschreven, zonder genoeg resultaat.
            For the regiotafel Wlz the provider has taken steps 1, 2 and 3 and put them on paper, with too little result.
            TWE-3F § TWENTE_TABLES § REGIOTAFEL ZORGKANTOOR WLZ - GGZ § escalation
            Voor de regiotafel Wlz heeft de aanbieder eerst zelf naar andere woonplekken in de eigen organisatie gezocht, ook elders in het land.
            For the regiotafel Wlz the provider has first looked for other places to live within its own organisation, also elsewhere in the country.
            TWE-3G § TWENTE_TABLES § REGIOTAFEL ZORGKANTOOR WLZ - GGZ § escalation
            Voor de regiotafel Wlz heeft de aanbieder eerst geprobeerd de cliënt door een andere aanbieder te laten overnemen.
            For the regiotafel Wlz the provider has first tried to have another provider take over the client.
            TWE-3H § TWENTE_TABLES § REGIOTAFEL ZORGKANTOOR WLZ - GGZ § escalation
            Bij de regiotafel Wlz is het CCE betrokken, of er is duidelijk uitgelegd waarom niet.
            At the regiotafel Wlz the CCE takes part, or it is clearly explained why it does not.
            TWE-3I § TWENTE_TABLES § REGIOTAFEL ZORGKANTOOR WLZ - GGZ § escalation
            Alleen zorgaanbieders mogen bij de regiotafel Wlz een casus indienen, bij de zorginhoudelijk adviseur Wlz van Menzis.
            Care providers alone may hand in a case for the regiotafel Wlz, to the care adviser Wlz (zorginhoudelijk adviseur) of Menzis.
            TWE-4A § TWENTE_TABLES § REGIONAAL CRISIS- EN ONDERSTEUNINGSTEAM ZORGKANTOOR § escalation
            Bij het crisisteam van het zorgkantoor melden de huisarts, de cliëntondersteuner of de zorgaanbieder aan, en zij bepalen ook of het een crisis is.
            The GP, the client supporter or the care provider refers to the crisis team of the zorgkantoor, and they also judge whether it is a crisis.
            TWE-4B § TWENTE_TABLES § REGIONAAL CRISIS- EN ONDERSTEUNINGSTEAM ZORGKANTOOR § escalation
            Aanmelden bij het crisisteam kan als het thuis niet langer verantwoord is, bijvoorbeeld omdat thuiszorg of mantelzorg plotseling verandert of wegvalt.
            You can refer to the crisis team when things at home are no longer safe enough, for example because home care or informal care suddenly changes or stops.
            TWE-4C § TWENTE_TABLES § REGIONAAL CRISIS- EN ONDERSTEUNINGSTEAM ZORGKANTOOR § escalation
            Bij direct gevaar moet opname kunnen binnen 24 uur (verpleging en verzorging, ggz-wonen) of binnen 48 uur (gehandicaptenzorg).
            When there is immediate danger, admission must be possible within 24 hours (nursing and personal care, ggz-wonen) or within 48 hours (disability care).
            TWE-4D § TWENTE_TABLES § REGIONAAL CRISIS- EN ONDERSTEUNINGSTEAM ZORGKANTOOR § escalation
            De crisisregisseur van het zorgkantoor leidt het crisisteam.
            The crisis team is led by the zorgkantoor’s crisisregisseur.
            """;

    private TwenteTableRules() {}
}
