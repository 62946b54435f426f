/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Teams, caseload and quality: TEAM. */
final class TeamRules {

    static final String CHAPTER = """
            TEAM-1 § KETENVELDNORM § Zorg in het kader van de levensloopaanpak § lifecourse
            Een levensloopteam bestaat ten minste uit verpleegkundigen, een ervaringsdeskundige, een psychiater en een (GZ-)psycholoog en/of orthopedagoog.
            A levensloop team has at least nurses, an expert by experience, a psychiatrist and a (GZ) psychologist and/or orthopedagogue.
            TEAM-2 § KETENVELDNORM § Zorg in het kader van de levensloopaanpak § lifecourse
            Het levensloopteam kan een Arts Verstandelijk Gehandicapten (AVG) en een verslavingsarts om advies vragen.
            The levensloop team can ask a physician for people with intellectual disabilities (AVG) and an addiction physician for advice.
            TEAM-3 § KETENVELDNORM § Zorg in het kader van de levensloopaanpak § region
            Elke regio heeft ten minste één team dat de levensloopaanpak uitvoert.
            Each region has one team or more that carries out the levensloopaanpak.
            TEAM-4 § KETENVELDNORM § Zorg in het kader van de levensloopaanpak § lifecourse
            Ongeveer acht geïncludeerde personen per fte is een gewenste caseload.
            Around eight included persons for each fte is the caseload to aim for.
            TEAM-5 § KETENVELDNORM § Zorg in het kader van de levensloopaanpak § lifecourse
            Naast die caseload zijn er ook behandelaren of regiebehandelaren nodig.
            Besides that caseload, therapists or lead therapists (regiebehandelaren) are needed as well.
            TEAM-6 § KETENVELDNORM § Zorg in het kader van de levensloopaanpak § lifecourse
            Elke persoon heeft voor langere tijd één vaste casemanager uit het team.
            Each person has one fixed casemanager from the team for a longer time.
            TEAM-7 § KETENVELDNORM § Zorg in het kader van de levensloopaanpak § lifecourse
            Het team werkt volgens forensisch FACT, aangevuld met delen van IHT en FACT LVB.
            The team works by forensic FACT, with parts of IHT and FACT LVB added.
            TEAM-8 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § validation
            Ook het team van een BIZ-afdeling bestaat ten minste uit verpleegkundigen, een ervaringsdeskundige, een psychiater en een (GZ-)psycholoog en/of orthopedagoog.
            The team of a BIZ ward too has at least nurses, an expert by experience, a psychiatrist and a (GZ) psychologist and/or orthopedagogue.
            TEAM-9 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § validation
            Op een LVG- of SGLVG-afdeling werkt een AVG en op een verslavingsafdeling een arts verslavingszorg.
            On an LVG or SGLVG ward an AVG is on the staff, and on an addiction ward an addiction physician.
            TEAM-10 § KETENVELDNORM § De afdeling die beveiligde intensieve zorg levert § validation
            Een BIZ-afdeling moet groot genoeg zijn voor goede en veilige zorg, maar de norm noemt geen getal.
            A BIZ ward has to be large enough for good and safe care, but the norm gives no number.
            TEAM-11 § KETENVELDNORM § Een aanbieder van beveiligde intensieve zorg § validation
            Een aanbieder van BIZ heeft contracten met financiers voor zorg met forensische deskundigheid en voor reguliere ggz of gehandicaptenzorg.
            A provider of BIZ has contracts with funders for care with forensic expertise and for regular ggz or disability care.
            TEAM-12 § KETENVELDNORM § Een aanbieder van beveiligde intensieve zorg § validation
            In het behandelteam en in het VOV-team van de afdeling is forensische deskundigheid aanwezig.
            Both the treatment team and the VOV team (nursing, educational and care staff) of the ward have forensic expertise.
            TEAM-13 § KETENVELDNORM § 6.2 Kwaliteitsindicatoren voor de beveiligde intensieve zorg § validation
            Een BIZ-afdeling werkt volgens de principes van de HIC of FHIC.
            A BIZ ward works along the principles of the HIC or FHIC.
            TEAM-14 § KETENVELDNORM § 6.1 Kwaliteitsindicatoren voor de zorg in de ambulante levensloopaanpak § lifecourse
            De uitvoerend levensloopaanbieder schoolt zijn teams onder meer in zeven thema’s: herstel, de-escalatie, agressie, gedragsinterventies, incidentanalyse, risicotaxatie en risicomanagement, en monitoring.
            The executing levensloop provider trains its teams in, among others, seven themes: recovery, de-escalation, aggression, behavioural interventions, incident analysis, assessing and managing risk, and monitoring.
            TEAM-15 § KETENVELDNORM § 6.1 Kwaliteitsindicatoren voor de zorg in de ambulante levensloopaanpak § lifecourse
            Bij mensen met een LVB werkt de aanbieder volgens het Kwaliteitskader gehandicaptenzorg.
            For people with an LVB the provider follows the Kwaliteitskader gehandicaptenzorg (quality framework for disability care).
            TEAM-16 § KETENVELDNORM § De levensloopaanbieder en de samenwerkingspartners § chain
            De levensloopaanpak kan worden uitgevoerd door een samenwerkingsverband, of door één hoofdaannemer met onderaannemers.
            The levensloopaanpak can be carried out by a partnership of several parties, or by one main contractor with subcontractors.
            """;

    private TeamRules() {}
}
