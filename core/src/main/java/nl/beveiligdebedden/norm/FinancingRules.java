/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Who pays: FIN. */
final class FinancingRules {

    static final String CHAPTER = """
            FIN-1 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § law
            De aanmeldfase en opstartfase worden betaald uit de Wmo, volgens de afspraken met het ZVH (advies van de VNG).
            The phase of referral and start is paid from the Wmo, following the agreements with the ZVH (advice of the VNG).
            FIN-2 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § law
            Behandeling wordt betaald uit de Zvw of de Wlz, of uit de Wfz als er een strafrechtelijke titel is.
            Treatment is paid from the Zvw or the Wlz, or from the Wfz where a criminal title exists.
            FIN-3 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § law
            Procesregie en casusregie voor een persoon worden betaald uit de Zvw, de Wlz of de Wmo.
            Directing the process and the case for one person is paid from the Zvw, the Wlz or the Wmo.
            FIN-4 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § law
            Begeleiding wordt betaald uit de Wlz, de Wfz of de Wmo.
            Guidance (begeleiding) is paid from the Wlz, the Wfz or the Wmo.
            FIN-5 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § law
            Dagbesteding wordt betaald uit de Wlz, de Wfz of de Wmo.
            Day activities (dagbesteding) are paid from the Wlz, the Wfz or the Wmo.
            FIN-6 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § law
            Bemoeizorg wordt betaald uit de Wmo, ook al staat dat woord niet in die wet.
            Assertive outreach care (bemoeizorg) is paid from the Wmo, even though that act does not use the word.
            FIN-7 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § law
            De gemeente betaalt de ondersteuning van mantelzorgers uit de Wmo.
            The municipality pays for the support of informal carers from the Wmo.
            FIN-8 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § law
            Beschermd wonen (BW) wordt betaald uit de Wfz, de Wlz of de Wmo.
            Sheltered housing (BW) is paid from the Wfz, the Wlz or the Wmo.
            FIN-9 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § law
            Monitoring en signalering worden bij een strafrechtelijke titel betaald uit de Wfz, en anders uit de Wmo, de Zvw of de Wlz.
            Monitoring and spotting early signs are paid from the Wfz when there is a criminal title, and otherwise from the Wmo, the Zvw or the Wlz.
            FIN-10 § KETENVELDNORM § Wettelijke kaders voor de financiering van de levensloopaanpak § law
            Hulp bij werk en inkomen wordt betaald uit de Participatiewet en de Wet gemeentelijke schuldhulpverlening.
            Help with work and income is paid from the Participatiewet and from the Wet gemeentelijke schuldhulpverlening.
            FIN-11 § KETENVELDNORM § Financiering van beveiligde intensieve zorg § law
            Zorg en verblijf op BIZ worden betaald uit de Zvw, de Wlz of de Wfz, en de NZa heeft er een eigen prestatie voor.
            Care and stay in BIZ are paid from the Zvw, the Wlz or the Wfz, and the NZa has set a billing item of its own for it.
            FIN-12 § KETENVELDNORM § Zorgverzekeringswet (Zvw) § law
            De Zvw betaalt de eerste drie jaar verblijf in de ggz; jaar twee en jaar drie vallen daarbij onder de LGGZ.
            The Zvw pays for a stay in ggz during the first three years; within it, year two and year three fall under the LGGZ.
            FIN-13 § KETENVELDNORM § Zorgverzekeringswet (Zvw) § law
            Is verblijf na drie jaar nog medisch nodig, dan betaalt vanaf dag 1096 de Wlz.
            If the stay is still needed on medical grounds after three years, the Wlz pays from day 1096 on.
            FIN-14 § KETENVELDNORM § Zorgverzekeringswet (Zvw) § law
            Bij een psychische crisis betaalt de Zvw de behandeling en het verblijf dat medisch nodig is.
            In a mental health crisis the Zvw pays for the treatment and for any stay that is needed on medical grounds.
            FIN-15 § KETENVELDNORM § Samenloop gespecialiseerde ggz en forensische zorg § law
            Een aanbieder mag gespecialiseerde ggz naast forensische zorg declareren als aan de regels van beide is voldaan.
            A provider may bill specialist ggz beside forensic care as long as the rules of both are met.
            FIN-16 § KETENVELDNORM § Samenloop gespecialiseerde ggz en forensische zorg § law
            Ggz buiten het vonnis valt onder de Zvw als de patiënt bij de start van het zorgtraject verzekerd is en de Zvw niet is opgeschort.
            Ggz outside the court’s verdict falls under the Zvw if the patient is insured on the opening date of the care path and the Zvw is not suspended.
            FIN-17 § KETENVELDNORM § Wet langdurige zorg (Wlz) § law
            De Wlz is voor mensen die blijvend toezicht of dag en nacht zorg dichtbij nodig hebben.
            The Wlz is for people who will go on needing constant supervision, or care close by day and night.
            FIN-18 § KETENVELDNORM § Wet langdurige zorg (Wlz), Toegang § law
            Het CIZ beslist of iemand toegang krijgt tot de Wlz.
            It is the CIZ that decides whether someone gets access to the Wlz.
            FIN-19 § KETENVELDNORM § Wet langdurige zorg (Wlz), Indicaties § law
            Sinds 2021 kan ook iemand die levenslang intensieve ggz nodig heeft in de Wlz terecht, als die persoon aan de eisen voldoet.
            From 2021 a person who needs intensive ggz for life can use the Wlz too, if the criteria for access are met.
            FIN-20 § KETENVELDNORM § Wet langdurige zorg (Wlz), Indicaties § law
            De profielen LVG 1 tot en met LVG 5 zijn voor mensen van 18 jaar tot hun 23e verjaardag.
            The profiles LVG 1 to LVG 5 are for people from age 18 until their 23rd birthday.
            FIN-21 § KETENVELDNORM § Zorg en ondersteuning voor mensen met een tijdelijke behoefte … § law
            Een jongvolwassene van 18 tot 23 jaar met LVB en ernstige gedragsproblemen kan van het CIZ voor 3 jaar een Wlz-indicatie krijgen.
            A young adult from 18 up to 23 with LVB and serious behaviour problems can be granted a Wlz indication by the CIZ that lasts 3 years.
            FIN-22 § KETENVELDNORM § Zorg en ondersteuning voor mensen met een tijdelijke behoefte … § law
            Voor een SGLVG-indicatie geldt geen leeftijdsgrens.
            There is no age limit on an SGLVG indication.
            FIN-23 § KETENVELDNORM § Regeling Langdurige Zorg en Wet langdurige zorg § law
            Een volwassene met LVB en gedragsproblemen heeft ook recht op Wlz-zorg als die tijdelijk nodig is, of om een verblijf met behandeling uit de Jeugdwet af te maken (Wlz 3.2.1 lid 3).
            An adult with LVB and behaviour problems has a right to Wlz care too when it is needed for a time, or to complete residential treatment begun under the Jeugdwet (Wlz 3.2.1, paragraph 3).
            FIN-24 § KETENVELDNORM § Stap 4: Bepalen noodzaak voor integrale multidisciplinaire behandeling … § validation
            Een LVG-profiel vraagt drie dingen tegelijk: kans op verbetering door behandeling, ernstige gedragsproblemen bij de start en een leeftijd van 18 tot 23 jaar.
            An LVG profile asks three things at once: treatment can bring improvement, serious behaviour problems at the start, and an age from 18 up to 23.
            FIN-25 § KETENVELDNORM § Stap 4: Bepalen noodzaak voor integrale multidisciplinaire behandeling … § law
            Past behandeling in een LVG-instelling niet, dan heeft iemand misschien recht op een profiel uit de reeks VG.
            If treatment in an LVG institution does not suit, the person may have a right to a profile from the VG range.
            FIN-26 § KETENVELDNORM § Zorg en ondersteuning voor mensen met een tijdelijke behoefte … § law
            Wil iemand niet naar een aanbieder die aan de eisen voldoet, dan is de Wlz-indicatie niet bruikbaar en moet hulp van de gemeente komen.
            If someone does not want a provider that meets the demands, the Wlz indication cannot be used and help has to come from the municipality.
            FIN-27 § MANAGEMENT_REPORT § 4 Casuïstiek (vervolg) § matching
            Is niet aan te tonen dat de LVB er al voor het 18e jaar was, dan krijgt iemand de passende indicatie niet.
            If it cannot be shown that the LVB was there before the age of 18, the person does not get the fitting indication.
            FIN-28 § MANAGEMENT_REPORT § 4 Casuïstiek (vervolg), Dit zijn de redenen van afwijzingen § matching
            Zonder de juiste indicatie voor een plek wordt iemand daar vaak afgewezen.
            Without the right indication for a place, a person is often turned down there.
            FIN-29 § ESCALATION_ROUTES § Vanuit ISD naar Wlz § escalation
            Zorg na de ISD-maatregel moet uit een andere indicatie worden betaald, meestal Wmo of Wlz.
            Care after the ISD measure must be paid through a different indication, mostly Wmo or Wlz.
            FIN-30 § KETENVELDNORM § Zorg en ondersteuning voor mensen met een tijdelijke behoefte … § reporting
            Sinds 1 januari 2017 krijgen gemeenten elk jaar 60 miljoen euro extra voor (jong)volwassenen die tijdelijk een beschermde woonplek nodig hebben.
            Since 1 January 2017 municipalities get an extra 60 million euros each year for (young) adults who need a protected home for a time.
            """;

    private FinancingRules() {}
}
