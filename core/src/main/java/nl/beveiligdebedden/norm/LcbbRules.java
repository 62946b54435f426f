/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** The LCBB and its covenant: LCBB. */
final class LcbbRules {

    static final String CHAPTER = """
            LCBB-1 § ESCALATION_ROUTES § (Escalatie)routes bij ingewikkelde casuïstiek § matching
            Het LCBB plaatst niemand, maar denkt mee, geeft advies en helpt partijen elkaar te vinden.
            The LCBB places nobody, but helps to think, gives advice and helps parties find each other.
            LCBB-2 § COVENANT_EVALUATION § Inleiding § escalation
            Het LCBB beheert het dashboard, bemiddelt in casussen, beantwoordt vragen over beveiligde zorg en zet knelpunten op de agenda.
            The LCBB runs the dashboard, mediates in cases, answers questions about secured care and puts bottlenecks on the agenda.
            LCBB-3 § COVENANT_EVALUATION § 4.2 Verbeteren opnameproces op operationeel niveau § escalation
            Het LCBB bemiddelt pas als opname via het eigen netwerk of de eigen levensloopregio niet lukt.
            The LCBB mediates only after admission through one’s own network or levensloop region has not worked out.
            LCBB-4 § COVENANT_EVALUATION § Inleiding § reporting
            Het LCBB en het dashboard (CAPdash) werken sinds maart 2021.
            The LCBB and the dashboard (CAPdash) have been at work since March 2021.
            LCBB-5 § COVENANT_EVALUATION § Inleiding § chain
            Zes partijen tekenden op 6 november 2020 het convenant: de Nederlandse ggz, VGN, ZN, DJI, de minister van JenV en de staatssecretaris van VWS.
            Six parties signed the covenant on 6 November 2020: de Nederlandse ggz, VGN, ZN, DJI, the Minister of Justice and Security and the State Secretary of VWS.
            LCBB-6 § COVENANT_EVALUATION § Inleiding § chain
            Het convenant duurt twee jaar, en in december 2022 beslist het Bestuurlijk Overleg hoe het verdergaat.
            The covenant lasts two years, and in December 2022 the Bestuurlijk Overleg decides how it goes on.
            LCBB-7 § COVENANT_EVALUATION § Inleiding § chain
            Met het convenant beloven de partijen dat iedereen die een opname in een beveiligde kliniek nodig heeft, die ook krijgt.
            With the covenant the parties promise that all people who need to be admitted to a secured clinic do get in.
            LCBB-8 § COVENANT_EVALUATION § 3.2. Het dashboard en het LCBB § reporting
            In 2022 hadden 65 opnamecoördinatoren een account voor het dashboard, waarin bedden van 27 instellingen staan.
            In 2022 there were 65 admission coordinators with an account for the dashboard, which holds the beds of 27 institutions.
            LCBB-9 § COVENANT_EVALUATION § 3.3.1 Leden van het Strategisch Overleg § port
            Zorgverzekeraars kunnen niet in het dashboard kijken en krijgen alleen de managementrapportage.
            Health insurers cannot look into the dashboard and get the management report only.
            LCBB-10 § COVENANT_EVALUATION § 3.3.2 Opnamecoördinatoren § capacity
            Opnamecoördinatoren geven door welke bedden vrij of bezet zijn en zoeken elders een bed als zij zelf tekortkomen.
            Admission coordinators record which beds are free and which are occupied, and look for a bed elsewhere when they run short themselves.
            LCBB-11 § COVENANT_EVALUATION § 4.2.2 Conclusie verbeteren opnameproces op operationeel niveau § escalation
            Het LCBB mag een plaatsing niet afdwingen, en dat staat ook zo in het convenant.
            The LCBB may not force a placement, and the covenant says so in plain words.
            LCBB-12 § COVENANT_EVALUATION § 3.1 Terugblik evaluatie van oktober 2021 § reporting
            Sinds begin 2022 bespreken alle convenantpartners knelpunten in het Strategisch Overleg.
            From early 2022 on, all covenant partners discuss bottlenecks in the Strategisch Overleg.
            LCBB-13 § COVENANT_EVALUATION § Inleiding § reporting
            De evaluatie kijkt naar drie doelen: zicht op de capaciteit, een beter opnameproces en open samenwerking met vertrouwen.
            The evaluation looks at three goals: sight of the capacity, a better admission process, and open cooperation built on trust.
            LCBB-14 § COVENANT_EVALUATION § 4.2.1.3 Leden van het Strategisch Overleg § escalation
            Het LCBB is er naast de regionale tafels en moet hun werk niet overdoen.
            The LCBB stands beside the regional tables and should not do their work over again.
            """;

    private LcbbRules() {}
}
