/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Consultation tables beyond Twente: TWE-5 to TWE-7. */
final class TwenteRegionalTableRules {

    static final String CHAPTER = """
            TWE-5A § TWENTE_TABLES § REGIO OOSTNL HOOGCOMPLEX § escalation
            Pro Persona leidt de tafel Regio OostNL hoogcomplex, voor Gelderland en Overijssel.
            Pro Persona leads the table Regio OostNL hoogcomplex, for Gelderland and Overijssel.
            TWE-5B § TWENTE_TABLES § REGIO OOSTNL HOOGCOMPLEX § escalation
            Bij OostNL hoogcomplex kan de zorgvrager zelf aanmelden, en ook een aanbieder uit de regio, de huisarts, de casusregisseur of procesregisseur van de gemeente, het ZVH of het ministerie van VWS.
            A person who needs care can go to OostNL hoogcomplex directly, and so can a provider in the region, a GP, a municipal casusregisseur or procesregisseur, the ZVH or the ministry of VWS.
            TWE-5C1 § TWENTE_TABLES § REGIO OOSTNL HOOGCOMPLEX § escalation
            Voor OostNL hoogcomplex heeft de patiënt meer psychiatrische aandoeningen die met elkaar verweven zijn.
            For OostNL hoogcomplex the patient has more than one psychiatric disorder, and these are bound up with each other.
            TWE-5C2 § TWENTE_TABLES § REGIO OOSTNL HOOGCOMPLEX § escalation
            Voor OostNL hoogcomplex is er een doel voor de behandeling dat haalbaar is; herstel of meer zorg dan genezing mag ook het doel zijn.
            For OostNL hoogcomplex there is a goal for treatment that can be reached; recovery, or care more than cure, may be that goal too.
            TWE-5C3 § TWENTE_TABLES § REGIO OOSTNL HOOGCOMPLEX § escalation
            Voor OostNL hoogcomplex hangen de stoornissen samen met problemen in het gezin of netwerk, of op meer leefgebieden.
            For OostNL hoogcomplex the disorders are tied up with problems in the family or network, or on several areas of life.
            TWE-5C4 § TWENTE_TABLES § REGIO OOSTNL HOOGCOMPLEX § escalation
            Voor OostNL hoogcomplex dreigt er ernstig lichamelijk letsel of overlijden.
            For OostNL hoogcomplex there is a risk that someone is badly hurt or dies.
            TWE-5C5 § TWENTE_TABLES § REGIO OOSTNL HOOGCOMPLEX § escalation
            Voor OostNL hoogcomplex heeft de patiënt al een lange reeks (specifieke) behandelingen gehad.
            For OostNL hoogcomplex the patient has already been through a long series of (specific) treatments.
            TWE-5C6 § TWENTE_TABLES § REGIO OOSTNL HOOGCOMPLEX § escalation
            Voor OostNL hoogcomplex is een ongewone behandeling nodig om gevaar te voorkomen en het behandeldoel op gang te brengen.
            For OostNL hoogcomplex an unusual treatment regime is needed to prevent the danger and to get the treatment goal under way.
            TWE-5C7 § TWENTE_TABLES § REGIO OOSTNL HOOGCOMPLEX § escalation
            Voor OostNL hoogcomplex is de zorg zeldzaam, zwaar, duur en moeilijk uit te breiden, en dus maatwerk.
            For OostNL hoogcomplex the care is rare, intense, costly and hard to expand, and so made to measure.
            TWE-5D § TWENTE_TABLES § REGIO OOSTNL HOOGCOMPLEX § escalation
            OostNL hoogcomplex is voor mensen die geen passende hulp vinden, ook niet met hulp van aanbieders en bemiddeling door de zorgverzekeraar.
            OostNL hoogcomplex is for people who find no fitting help, even with the help of providers and mediation by the health insurer.
            TWE-6A § TWENTE_TABLES § LEVENSLOOPAANPAK HOOG COMPLEX ZORG&VEILIGHEID § escalation
            In Twente meldt de gemeente via de procesmanager aan voor de levensloopaanpak, bij het ZVH.
            In Twente the municipality refers to the levensloopaanpak through its procesmanager, at the ZVH.
            TWE-6B § TWENTE_TABLES § LEVENSLOOPAANPAK HOOG COMPLEX ZORG&VEILIGHEID § escalation
            Transfore leidt de levensloopaanpak in Overijssel en Gelderland.
            In Overijssel and Gelderland the levensloopaanpak is led by Transfore.
            TWE-6C § TWENTE_TABLES § LEVENSLOOPAANPAK HOOG COMPLEX ZORG&VEILIGHEID § lifecourse
            De gemeente helpt met wat nodig is voor een stabiel leven: een identiteitsbewijs, een dak boven het hoofd, werk en inkomen, steun en mensen om op terug te vallen.
            The municipality helps with what a stable life takes: an identity document, a roof over one’s head, work and income, support and people to fall back on.
            TWE-7A § TWENTE_TABLES § BESTUURLIJK ESCALATIE OVERLEG § escalation
            Het bestuurlijk escalatieoverleg is de laatste stap van RDM: alle betrokken partijen komen dan voor één casus bij elkaar in de woongemeente.
            The bestuurlijk escalatieoverleg is the last step of RDM: all parties involved then meet about one case in the municipality where the person lives.
            TWE-7B § TWENTE_TABLES § BESTUURLIJK ESCALATIE OVERLEG § escalation
            Een bestuurder van de gemeente start het bestuurlijk escalatieoverleg als het ZVH daarom vraagt.
            An administrator of the municipality starts the bestuurlijk escalatieoverleg when the ZVH asks for it.
            TWE-7C § TWENTE_TABLES § BESTUURLIJK ESCALATIE OVERLEG § escalation
            Voor het bestuurlijk escalatieoverleg kan een verwijzer, ggz-aanbieder, gemeente, het OM, een verzekeraar, cliëntondersteuner of de Unit Complexe Zorgvragen van VWS aanmelden.
            A case for the bestuurlijk escalatieoverleg can come from a referrer, a ggz provider, a municipality, the OM, an insurer, a client supporter or the Unit Complexe Zorgvragen of VWS.
            TWE-7D § TWENTE_TABLES § BESTUURLIJK ESCALATIE OVERLEG § escalation
            Het bestuurlijk escalatieoverleg is er als een oplossing ontbreekt, doordat het stelsel knelt en passende zorg er niet is.
            The bestuurlijk escalatieoverleg is there when a solution is lacking, because the system pinches and no suitable care is to be found.
            TWE-7E § TWENTE_TABLES § BESTUURLIJK ESCALATIE OVERLEG § escalation
            Bij het bestuurlijk escalatieoverleg zijn altijd de directeuren van de instellingen, de verzekeraar of het zorgkantoor met mandaat, de cliëntondersteuner en de burgemeester of wethouder.
            Always present at the bestuurlijk escalatieoverleg are the directors of the institutions, the insurer or zorgkantoor with a mandate, the client supporter and the mayor or alderman.
            TWE-7F § TWENTE_TABLES § BESTUURLIJK ESCALATIE OVERLEG § escalation
            Afhankelijk van de casus sluiten ook de politie, de gebiedsofficier of officier Wvggz, de manager van ZVH Twente of anderen aan bij het bestuurlijk escalatieoverleg.
            Depending on the case, the police, the area prosecutor or the prosecutor for the Wvggz, the manager of ZVH Twente or others join the bestuurlijk escalatieoverleg.
            """;

    private TwenteRegionalTableRules() {}
}
