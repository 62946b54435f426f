/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** What the Ketenveldnorm is about and which words it uses: KVN-DEF. */
final class DefinitionRules {

    static final String CHAPTER = """
            KVN-DEF-1 § KETENVELDNORM § Kern van de Ketenveldnorm § reporting
            De Ketenveldnorm is bedoeld voor ongeveer 2.000 mensen in heel Nederland.
            The Ketenveldnorm is meant for roughly 2,000 people in the whole of the Netherlands.
            KVN-DEF-2 § KETENVELDNORM § Kern van de Ketenveldnorm § need
            De Ketenveldnorm gaat over mensen zonder strafrechtelijke titel, of van wie die titel is geëindigd, die onder de gewone financiering vallen en toch forensische behandeling en begeleiding nodig hebben.
            The Ketenveldnorm is about people who have no criminal title, or no longer have one, whose care is paid in the regular way and who still need forensic treatment and guidance.
            KVN-DEF-3 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm?, voetnoot 6 § lifecourse
            Gevaarlijk gedrag betekent dat iemand andere mensen intimideert, lichamelijk agressief tegen hen is, of allebei.
            Dangerous behaviour means that someone intimidates other people, is physically aggressive towards them, or both.
            KVN-DEF-4 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm?, voetnoot 7 § need
            Onder een psychische aandoening vallen ook persoonlijkheidsproblemen en verslaving.
            A mental disorder (psychische aandoening) also covers personality problems and addiction.
            KVN-DEF-5 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm?, voetnoot 8 § lifecourse
            Of er een hoog risico op gevaarlijk gedrag is, moet blijken uit een risicotaxatie.
            Whether there is a high risk of dangerous behaviour has to follow from a risk assessment.
            KVN-DEF-6 § KETENVELDNORM § Aanleiding voor deze Ketenveldnorm, voetnoot 3 § capacity
            Beveiligde intensieve zorg (BIZ) is zorg, dag en nacht, in een gesloten kliniek met materiële of fysieke beveiliging.
            Secured intensive care (BIZ) is care, day and night, in a closed clinic with material or physical security.
            KVN-DEF-7 § KETENVELDNORM § Aanleiding voor deze Ketenveldnorm, voetnoot 3 § matching
            BIZ wordt meestal gegeven op een FPA, FVA, FPK, FVK, HIC, FHIC of KIB, en alleen bij hoge uitzondering in een FPC.
            BIZ is mostly given on an FPA, FVA, FPK, FVK, HIC, FHIC or KIB, and only as a rare exception in an FPC.
            KVN-DEF-8 § KETENVELDNORM § Ambitie van deze Ketenveldnorm, voetnoot 15 § matching
            Een VIC-unit in de gehandicaptenzorg is gelijkwaardig aan BIZ op beveiligingsniveau 2 hoog of 3.
            A VIC unit in disability care is of equal value to BIZ at security level 2 hoog or 3.
            KVN-DEF-9 § KETENVELDNORM § Ambitie van deze Ketenveldnorm, voetnoot 15 § capacity
            De gehandicaptenzorg heeft twee soorten BIZ, zodat er voor elke groep cliënten een plek kan zijn.
            Disability care has two kinds of BIZ, so that there can be a place for every group of clients.
            KVN-DEF-10 § KETENVELDNORM § Ambitie van deze Ketenveldnorm, voetnoot 13 § capacity
            In de gehandicaptenzorg bedoelen we met BIZ de klinische plekken van het segment SGLVG+.
            In disability care, BIZ stands for the clinical places of the SGLVG+ segment.
            KVN-DEF-11 § KETENVELDNORM § Ambitie van deze Ketenveldnorm, voetnoot 14 § capacity
            Het woord ‘forensisch’ zegt iets over de deskundigheid, het behandelklimaat en het beveiligingsniveau, en niets over wie de zorg betaalt.
            The word ‘forensic’ refers to the expertise, the treatment climate and the security level, and says nothing about who pays for the care.
            KVN-DEF-12 § KETENVELDNORM § Lijst met afkortingen § need
            Van een licht verstandelijke beperking (LVB) spreken we bij een IQ tussen 60 en 80.
            We speak of a mild intellectual disability (LVB) when the IQ lies between 60 and 80.
            KVN-DEF-13 § KETENVELDNORM § Wat is de kern van de levensloopaanpak? § matching
            Niemand mag worden uitgesloten omdat de zorg uit verschillende potten wordt betaald.
            Nobody may be shut out because the care is paid from different budgets.
            KVN-DEF-14 § KETENVELDNORM § Ambitie van deze Ketenveldnorm § matching
            Kies zorg die zo licht, zo kort en zo dichtbij mogelijk is, en alleen zwaarder, langer of verder weg als het nodig is.
            Choose care that is as light, as short and as near as possible, and heavier, longer or farther away only when needed.
            KVN-DEF-15 § KETENVELDNORM § Ambitie van deze Ketenveldnorm, voetnoot 12 § matching
            Het zo-zo-zo-zo-principe van Mind kijkt alleen naar hoe zwaar en hoe lang de zorg is, en niet naar de afstand.
            The zo-zo-zo-zo principle of Mind looks only at how heavy and how long the care is, and not at the distance.
            KVN-DEF-16 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert, voetnoot 25 § capacity
            Eén afdeling kan bestaan uit meer units, elk met een eigen zorgzwaarte.
            One ward can consist of several units, each with its own intensity of care.
            KVN-DEF-17 § KETENVELDNORM § Wat is de kern van een afdeling voor beveiligde intensieve zorg? § capacity
            De Ketenveldnorm legt zelf niet vast wat een beveiligd bed is; dat gebeurt in het traject Dashboard beveiligde zorg.
            The Ketenveldnorm does not itself lay down what a secured bed is; that is done in the project for the secured-care dashboard.
            KVN-DEF-18 § KETENVELDNORM § Opschaling van ondersteuning en zorg binnen de levensloopaanpak § matching
            Een KIB-plek is bedoeld voor iemand bij wie de behandelrelatie is verstoord.
            A KIB place is meant for someone whose relation with the treatment team has broken down.
            KVN-DEF-19 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § reporting
            Ongeveer 30 tot 40 procent van de BIZ-plekken moet bestemd zijn voor mensen met een (licht) verstandelijke beperking.
            Of all BIZ places, some 30 to 40 percent should be open to people with a (mild) intellectual disability.
            KVN-DEF-20 § KETENVELDNORM § Ervaringen uit en evaluatie van de eerste 4 pilotregio’s § region
            De oude regel van twee beveiligde bedden per regio geldt niet meer, want die werkte niet in de praktijk.
            The old rule of two secured beds for each region no longer holds, because it did not work in practice.
            KVN-DEF-21 § KETENVELDNORM § Versiebeheer § chain
            De regels uit de Ketenveldnorm in deze catalogus komen uit versie 2.3 van 5 juli 2022.
            The rules of the Ketenveldnorm in this catalogue come from version 2.3, dated 5 July 2022.
            KVN-DEF-22 § KETENVELDNORM § Versiebeheer § law
            Inschrijving van een kwaliteitsstandaard bij het Zorginstituut maakt de zorg daarin niet vanzelf verzekerde zorg.
            Entry of a quality standard in the register of the Zorginstituut does not by itself turn the care in it into insured care.
            KVN-DEF-23 § KETENVELDNORM § Zorgverzekeringswet (Zvw) § law
            Zorg uit de Zvw moet altijd aan de regels van die wet voldoen.
            Care under the Zvw must always keep to the rules of that act.
            """;

    private DefinitionRules() {}
}
