/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Sharing personal data: PRV. */
final class PrivacyRules {

    static final String CHAPTER = """
            PRV-1 § KETENVELDNORM § 7 Juridisch kader voor gegevensdeling § disclosure
            Gegevens delen mag via de vrijwillige route, als de persoon ermee instemt.
            Data may be shared by the voluntary route, when the person agrees to it.
            PRV-2 § KETENVELDNORM § 7 Juridisch kader voor gegevensdeling § disclosure
            Gegevens delen kan ook onder voorwaarden; de Handreiking gegevensdeling werkt die route uit.
            Data can also be shared under conditions; the Handreiking gegevensdeling works out that route.
            PRV-3 § KETENVELDNORM § 7 Juridisch kader voor gegevensdeling § disclosure
            Gegevens delen kan ook via de route van de Wvggz.
            Data can also be shared by the route of the Wvggz.
            PRV-4 § KETENVELDNORM § 7 Juridisch kader voor gegevensdeling § disclosure
            Gegevens delen kan ook via de route van de Wzd.
            Data can also be shared by the route of the Wzd.
            PRV-5 § KETENVELDNORM § 7 Juridisch kader voor gegevensdeling § disclosure
            Gegevens delen kan ook via de route van de bemoeizorg.
            Data can also be shared by the route of assertive outreach care (bemoeizorg).
            PRV-6 § KETENVELDNORM § 7 Juridisch kader voor gegevensdeling § disclosure
            Elke route heeft eigen stappen en afwegingen, en de route bepaalt hoeveel je mag delen.
            Each route has its own steps and considerations, and the route settles how much you may share.
            PRV-7 § KETENVELDNORM § 3 Het perspectief van geïncludeerde personen en hun naasten, P8 § disclosure
            De casemanager zorgt dat behandelaars op tijd het dossier hebben, en draagt informatie alleen over als de persoon dat goed vindt.
            The casemanager sees that therapists have the file in time, and passes on information only when the person agrees to that.
            PRV-8 § ESCALATION_ROUTES § Regel tijdig wettelijke vertegenwoordiging § disclosure
            De cliënt moet toestemming geven om gegevens en dossier te delen; kan de cliënt dat niet zelf, regel dan een wettelijk vertegenwoordiger.
            The client must agree before personal data and the file are shared; if the client cannot decide this, arrange a legal representative.
            PRV-9 § MANAGEMENT_REPORT § 4 Casuïstiek (vervolg) § need
            Het LCBB krijgt veel casussen anoniem, dus zonder naam en zonder geboortedatum.
            The LCBB gets many cases anonymously, so with no name and no date of birth.
            PRV-10 § MANAGEMENT_REPORT § 4 Casuïstiek (vervolg) § need
            Het LCBB vraagt inmiddels wel naar het geboortejaar.
            By now the LCBB does ask in which year the person was born.
            PRV-11 § KETENVELDNORM § 3 Het perspectief van geïncludeerde personen en hun naasten, Naasten § disclosure
            Naasten krijgen uitleg over de problemen, de behandeling en het bezoek, behalve als de cliënt dat niet goed vindt.
            Relatives get an explanation of the problems, the treatment and the visits, except when the client does not agree.
            """;

    private PrivacyRules() {}
}
