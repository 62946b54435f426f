/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Levels of security and kinds of units: LVL. */
final class LevelRules {

    static final String CHAPTER = """
            LVL-1 § MANAGEMENT_REPORT § Bijlage | lijst van afkortingen § validation
            Een forensisch psychiatrische afdeling (FPA) heeft beveiligingsniveau 2.
            A forensic psychiatric ward (FPA) has security level 2.
            LVL-2 § MANAGEMENT_REPORT § Bijlage | lijst van afkortingen § validation
            Een forensische verslavingsafdeling (FVA) heeft beveiligingsniveau 2.
            A forensic addiction ward (FVA) has security level 2.
            LVL-3 § MANAGEMENT_REPORT § Bijlage | lijst van afkortingen § validation
            Een forensische psychiatrische kliniek (FPK) heeft beveiligingsniveau 3.
            A forensic psychiatric clinic (FPK) has security level 3.
            LVL-4 § MANAGEMENT_REPORT § Bijlage | lijst van afkortingen § validation
            Een forensische verslavingskliniek (FVK) heeft beveiligingsniveau 3.
            A forensic addiction clinic (FVK) has security level 3.
            LVL-5 § MANAGEMENT_REPORT § Bijlage | lijst van afkortingen § validation
            Een forensisch psychiatrisch centrum (FPC) heeft beveiligingsniveau 4.
            A forensic psychiatric centre (FPC) has security level 4.
            LVL-6 § KETENVELDNORM § 6.2 Kwaliteitsindicatoren voor de beveiligde intensieve zorg § matching
            Een FPA of FVA die BIZ geeft, moet voldoen aan beveiligingsniveau 2 hoog.
            An FPA or FVA that gives BIZ must meet security level 2 hoog.
            LVL-7 § KETENVELDNORM § 6.2 Kwaliteitsindicatoren voor de beveiligde intensieve zorg § validation
            Een FPK of FVK die BIZ geeft, moet voldoen aan beveiligingsniveau 3.
            An FPK or FVK that gives BIZ must meet security level 3.
            LVL-8 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § matching
            Professionals wegen samen af of iemand BIZ nodig heeft in de reguliere ggz, op niveau 2 hoog (FPA of FVA) of op niveau 3 (FPK of FVK).
            Professionals weigh together whether someone needs BIZ in regular ggz, at level 2 hoog (FPA or FVA) or at level 3 (FPK or FVK).
            LVL-9 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § matching
            Bij de keuze van het beveiligingsniveau tellen twee dingen: hoe intensief de zorg moet zijn en hoeveel fysieke beveiliging nodig is.
            Two things count when the security level is chosen: how intensive the care has to be and how much physical security is needed.
            LVL-10 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § matching
            Opname op beveiligingsniveau 4 (FPC) mag alleen bij uitzondering, als het echt nodig is.
            Admission at security level 4 (FPC) is allowed only by exception, when it is really needed.
            LVL-11 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § matching
            Een FPC is het laatste redmiddel: de werkwijze van het FPC geldt dan wel, maar het wettelijk kader niet.
            An FPC is the last resort: its way of working then applies, but its legal framework does not.
            LVL-12 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § matching
            Weeg ook af of opname op een HIC, een FHIC of een LVG- of SGLVG-afdeling genoeg is.
            Also weigh whether admission to a HIC, a FHIC, or an LVG or SGLVG ward is enough.
            LVL-13 § KETENVELDNORM § 6.2 Kwaliteitsindicatoren voor de beveiligde intensieve zorg § matching
            Een HIC telt alleen als BIZ als er extra personeel is voor de beveiliging.
            A HIC is a BIZ place only when extra staff take care of security.
            LVL-14 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § region
            Elke Ketenveldnormregio spreekt af welke aanbieder welk type klinische plek levert en stemt dit af met de coördinator van het dashboard.
            Each Ketenveldnorm region agrees which provider supplies which type of clinical place, and settles this in consultation with the coordinator of the dashboard.
            LVL-15 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § capacity
            BIZ is intensieve zorg: in de Zvw gaat het om e-, f- en g-bedden en in de Wlz om zorgzwaartepakket 7db (SGLVG+).
            BIZ is intensive care: in the Zvw it concerns e, f and g beds and in the Wlz care package 7db (SGLVG+).
            LVL-16 § COVENANT_EVALUATION § 3.3.1 Leden van het Strategisch Overleg § validation
            Bedden op beveiligingsniveau 1 staan niet in het dashboard.
            The dashboard holds no beds at security level 1.
            LVL-17 § MANAGEMENT_REPORT § 2 Wat is de capaciteit per provincie? § validation
            Sinds 1 januari 2022 horen bedden op beveiligingsniveau 4 niet meer in het dashboard, op enkele plekken na.
            Since 1 January 2022 beds at security level 4 no longer belong in the dashboard, apart from a few places.
            LVL-18 § MANAGEMENT_REPORT § 2 Wat is de capaciteit per provincie? § matching
            De managementrapportage van juni 2022 telt nog drie bedden op niveau 4, bedoeld voor cliënten die geen forensische titel hebben.
            The management report of June 2022 still counts three level 4 beds, meant for clients who have no forensic title.
            LVL-19 § MANAGEMENT_REPORT § 2 Wat is de capaciteit per provincie? § matching
            Op de bedden van niveau 4 in het dashboard kan iemand worden opgenomen met een crisismaatregel (CM) of een zorgmachtiging (ZM).
            A person can be admitted to the level 4 beds in the dashboard with a crisismaatregel (CM) or a zorgmachtiging (ZM).
            LVL-20 § COVENANT_EVALUATION § 3.2. Het dashboard en het LCBB § reporting
            De evaluatie van het convenant telt in 2022 nog vier plekken op niveau 4 in het dashboard.
            The evaluation of the covenant counts four places at level 4 that are still in the dashboard in 2022.
            LVL-21 § COVENANT_EVALUATION § 3.2. Het dashboard en het LCBB § matching
            De vier plekken op niveau 4 die nog in het dashboard staan, zijn alleen voor mensen die op grond van de Wvggz worden geplaatst.
            The four places at level 4 that are still in the dashboard are only for people who are placed under the Wvggz.
            LVL-22 § MANAGEMENT_REPORT § 2 Wat is de capaciteit per provincie? (vervolg) § matching
            Voor niveau 3 kun je in heel Nederland zoeken, want de instelling is niet aan één regio gebonden.
            For level 3 you can search the whole country, because the institution is not tied to one region.
            LVL-23 § MANAGEMENT_REPORT § 2 Wat is de capaciteit per provincie? (vervolg) § matching
            Iemand op niveau 3 kan ook buiten de eigen regio worden opgenomen.
            Someone at level 3 can also be admitted outside the home region.
            LVL-24 § MANAGEMENT_REPORT § 2 Wat is de capaciteit per provincie? (vervolg) § matching
            Bij niveau 2 heeft een plek in de eigen woonomgeving de voorkeur, omdat cliënten daar weer leren meedoen in de samenleving.
            At level 2 a place in the home area is preferred, because that is where clients learn to take part in society again.
            LVL-25 § MANAGEMENT_REPORT § 2 Wat is de capaciteit per provincie? § reporting
            Bedden op niveau 3 bij aanbieders die ook mensen met TBS met dwang opnemen, tellen mee in de cijfers van het dashboard.
            Level 3 beds of providers who also admit people with TBS dwang count in the figures of the dashboard.
            LVL-26 § MANAGEMENT_REPORT § Bijlage | lijst van afkortingen § matching
            Een plek voor iemand die extreem vluchtgevaarlijk en beheersgevaarlijk is (EVBG), bestaat alleen op niveau 4.
            A place for someone who is an extreme risk of escape and very hard to control (EVBG) exists at level 4 only.
            LVL-27 § MANAGEMENT_REPORT § Bijlage | lijst van afkortingen § matching
            Wat de beveiligingsniveaus precies inhouden, staat in een document van DJI.
            What the security levels mean exactly is set out in a document of DJI.
            LVL-28 § KETENVELDNORM § 6.1 Kwaliteitsindicatoren voor de zorg in de ambulante levensloopaanpak § region
            Een levensloopaanbieder heeft, zelf of via partners, ten minste toegang tot (F)HIC, FPA, FPK, algemene ggz, LVG en SGLVG, forensisch FACT, FACT LVB, KIB en beschermd wonen, en bij uitzondering tot het FPC.
            Itself or through partners, a levensloop provider can at least make use of (F)HIC, FPA, FPK, general ggz, LVG and SGLVG, forensic FACT, FACT LVB, KIB and sheltered housing (BW), and, by exception, of the FPC.
            LVL-29 § MANAGEMENT_REPORT § 4 Casuïstiek (vervolg), Wat is er nodig? § reporting
            Een beveiligde plek voor heel lang verblijf bestond in juni 2022 wel voor cliënten met TBS, maar niet voor cliënten met bijvoorbeeld een Wlz-indicatie of een ZM.
            In June 2022 a secured place for a very long stay existed for clients with TBS, but not for clients with, for example, a Wlz indication or a ZM.
            LVL-30 § MANAGEMENT_REPORT § 4 Casuïstiek (vervolg), De huidige situatie § casework
            In de beschreven casus is gekeken naar plaatsing met een ZM in een PPC, maar door lange wachtlijsten lukte dat niet.
            In the case described, placement in a PPC with a ZM was looked into, but long waiting lists made it impossible.
            LVL-31 § MANAGEMENT_REPORT § 2 Wat is de capaciteit per provincie? § reporting
            De capaciteit op niveau 2 en 3 is geteld bij aanbieders van overige forensische zorg (OFZ) en bij TBS-aanbieders samen.
            The capacity at levels 2 and 3 is counted over providers of other forensic care (OFZ) and TBS providers together.
            """;

    private LevelRules() {}
}
