/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Legal titles and regimes: TTL. */
final class TitleRules {

    static final String CHAPTER = """
            TTL-1 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm? § matching
            Opname op BIZ is in de regel niet vrijwillig en steunt dan op een ZM, CM, IBS, RM of strafrechtelijke titel.
            Admission to BIZ is as a rule not voluntary and then rests on a ZM, a CM, an IBS, an RM or a criminal title.
            TTL-2 § KETENVELDNORM § Over welke personen gaat de Ketenveldnorm? § matching
            Iemand kan ook vrijwillig op BIZ worden opgenomen, al gebeurt dat bijna nooit.
            A person can also be admitted to BIZ voluntarily, although that hardly ever happens.
            TTL-3 § KETENVELDNORM § Wettelijke kaders op een afdeling voor beveiligde intensieve zorg § matching
            Vrijwillig naar BIZ kan alleen als de persoon goed geïnformeerd is en met de opname instemt (artikel 7:450 BW).
            Going to BIZ voluntarily is possible only when the person is well informed and agrees to the admission (article 7:450 of the Dutch Civil Code, BW).
            TTL-4 § KETENVELDNORM § Wettelijke kaders op een afdeling voor beveiligde intensieve zorg § matching
            Gaat iemand tijdelijk naar een FPC, dan moet de rechter in de ZM zetten dat ook de beheersregels van de Bvt gelden.
            When someone goes to an FPC for a time, the court must write in the ZM that the control powers of the Bvt hold as well.
            TTL-5 § KETENVELDNORM § Wettelijke kaders op een afdeling voor beveiligde intensieve zorg § law
            Op een BIZ-afdeling gelden dezelfde wetten als in de gewone ggz en gehandicaptenzorg, zoals de Wgbo, de Wvggz en de Wzd.
            On a BIZ ward the laws are those of ordinary mental health care (ggz) and disability care, such as the Wgbo, the Wvggz and the Wzd.
            TTL-6 § KETENVELDNORM § Wettelijke kaders op een afdeling voor beveiligde intensieve zorg § law
            Een BIZ-afdeling gebruikt zo weinig mogelijk dwang en probeert separatie en afzondering te voorkomen of te verminderen.
            A BIZ ward uses as little coercion as possible and tries to prevent seclusion and isolation, or to have less of them.
            TTL-7 § KETENVELDNORM § Wettelijke kaders op een afdeling voor beveiligde intensieve zorg § lifecourse
            De persoon of de wettelijk vertegenwoordiger moet akkoord zijn met het zorgplan of behandelplan.
            The person or the legal representative must have said yes to the care plan or treatment plan.
            TTL-8 § KETENVELDNORM § Hoe is de toegang en uitstroom van een afdeling … georganiseerd? § matching
            Bij de toegang tot BIZ noemt de norm alleen een ZM of een strafrechtelijke machtiging; die lijst is korter dan die bij de doelgroep.
            Where the norm describes access to BIZ it names only a ZM or a criminal-law authorisation; that list is shorter than the one given for the target group.
            TTL-9 § KETENVELDNORM § Wet forensische zorg (Wfz) § law
            Wie met TBS in een FPC verblijft, valt onder de Bvt.
            A person who stays in an FPC under TBS comes under the Bvt.
            TTL-10 § KETENVELDNORM § Wet forensische zorg (Wfz) § law
            In een FPK en op een FPA gelden regels uit de Wvggz en de Wzd.
            Rules of the Wvggz and the Wzd hold in an FPK and on an FPA.
            TTL-11 § KETENVELDNORM § Wet forensische zorg (Wfz) § law
            Forensische zorg (Wfz) krijgt iemand alleen met een strafrechtelijke titel.
            Forensic care (Wfz) is given only to people who have a criminal title.
            TTL-12 § KETENVELDNORM § Wet forensische zorg (Wfz) § law
            Zes weken voordat de justitiële titel afloopt, begint de aanbieder met het regelen van vervolgzorg, als de zorgverlener of behandelaar dat nodig vindt.
            Six weeks before the judicial title runs out the provider starts to arrange the care that follows, if the carer or therapist finds it necessary.
            TTL-13 § ESCALATION_ROUTES § Vraag op tijd een zorgmachtiging of rechterlijke machtiging aan § law
            Loopt de forensische titel af en is er nog een beveiligd bed nodig, dan moet er een civiele maatregel komen.
            If the forensic title runs out and a secured bed is still needed, that bed takes a measure under civil law.
            TTL-14 § ESCALATION_ROUTES § Vraag op tijd een zorgmachtiging of rechterlijke machtiging aan § law
            Na een forensische titel verblijft iemand op een beveiligd bed bijna altijd met een ZM (Wvggz) of een RM (Wzd).
            After a forensic title a person stays on a secured bed nearly always with a ZM (Wvggz) or an RM (Wzd).
            TTL-15 § ESCALATION_ROUTES § Vraag op tijd een zorgmachtiging of rechterlijke machtiging aan § law
            Vraag de civiele titel zo vroeg aan dat die ingaat zodra de forensische titel afloopt.
            Ask for the civil title so early that it starts as soon as the forensic title ends.
            TTL-16 § ESCALATION_ROUTES § Vanuit ISD naar Wlz § law
            Eindigt de ISD-maatregel, dan houdt ook de forensische indicatie (Ifzo) op.
            Once the ISD measure is over, the forensic care indication (Ifzo) is over too.
            TTL-17 § KETENVELDNORM § De betrokkenheid van de gemeente § region
            De burgemeester mag een crisismaatregel (CM) opleggen.
            The mayor has the power to order a crisis measure (CM).
            TTL-18 § KETENVELDNORM § Wet Zorg en Dwang en de Wet verplichte geestelijke gezondheidszorg … § region
            De gemeente moet zorgen dat iemand wordt gehoord over de crisismaatregel (CM), de opvolger van de IBS.
            The municipality must see to it that the person is heard about the crisis measure (CM), which took the place of the IBS.
            TTL-19 § KETENVELDNORM § De betrokkenheid van de gemeente § region
            De gemeente moet elke melding oppakken en verkennend onderzoek doen.
            The municipality must take up each report and carry out an exploratory investigation.
            TTL-20 § KETENVELDNORM § Regionale samenwerking in de levensloopaanpak § region
            De officier van justitie bepaalt voor welke aanvragen een verzoek om een ZM wordt voorbereid en kan die voorbereiding ook stoppen.
            The public prosecutor settles for which applications a petition for a ZM is prepared, and can also end that preparation.
            TTL-21 § KETENVELDNORM § 7 Juridisch kader voor gegevensdeling § law
            Meewerken aan de levensloopaanpak kan nu nog geen voorwaarde in een machtiging zijn.
            For now an authorisation cannot carry the condition that the person cooperates with the levensloopaanpak.
            TTL-22 § COVENANT_EVALUATION § 4.2.1.3 Leden van het Strategisch Overleg § matching
            Wie een justitiële titel heeft, wordt door DJI geplaatst.
            DJI does the placing of people who have a judicial title.
            TTL-23 § COVENANT_EVALUATION § 4.2.1.3 Leden van het Strategisch Overleg § escalation
            Is er geen forensische titel, dan kan het FPL een plaatsing niet afdwingen en het LCBB ook niet.
            Where there is no forensic title, the FPL has no power to force a placement, and nor has the LCBB.
            TTL-24 § COVENANT_EVALUATION § 4.2 Verbeteren opnameproces op operationeel niveau § escalation
            De strafrechtelijke en de civiele route kunnen tegelijk worden onderzocht.
            The criminal-law route and the civil route can be looked into at the same time.
            TTL-25 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? (vervolg), Rechtsregime § matching
            Een bed in het dashboard heeft een of meer rechtsregimes: Wvggz, Wfz, Wzd of Bvt.
            A bed in the dashboard has one or more legal regimes: Wvggz, Wfz, Wzd or Bvt.
            TTL-26 § ESCALATION_ROUTES § Regel tijdig wettelijke vertegenwoordiging § need
            Er zijn drie vormen van wettelijke vertegenwoordiging: een mentor, een bewindvoerder of een curator.
            Legal representation comes in three forms: a mentor, an administrator of property (bewindvoerder) or a guardian (curator).
            TTL-27 § KETENVELDNORM § Monitoring en signalering van risicovol gedrag § region
            Heeft iemand een strafrechtelijke titel, dan doet ook de reclassering mee en houdt die toezicht.
            When someone has a criminal title, the probation service takes part as well and supervises the person.
            TTL-28 § KETENVELDNORM § De betrokkenheid van de gemeente § region
            Wie dwang toepast, moet zich inspannen voor goede zorg en ook letten op woonruimte en middelen van bestaan (wederkerigheid).
            Whoever uses coercion must make an effort to give good care and also see to housing and means of living (reciprocity).
            TTL-29 § KETENVELDNORM § Hoe is de toegang en uitstroom van een afdeling … georganiseerd?, voetnoot 30 § law
            Een voetnoot noemt nog de oude Wet Bopz, maar de Wvggz en de Wzd hebben die wet vervangen.
            A footnote still names the old Wet Bopz, but the Wvggz and the Wzd have replaced that act.
            """;

    private TitleRules() {}
}
