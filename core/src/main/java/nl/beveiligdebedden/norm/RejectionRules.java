/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Reasons to reject somebody: REJ. */
final class RejectionRules {

    static final String CHAPTER = """
            REJ-F1 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Financiële reden om af te wijzen: de bron schrijft dat er geen contact is, maar bedoelt vermoedelijk dat er geen contract is.
            Financial reason to reject: the source prints that there is no contact, but most likely means that there is no contract.
            REJ-F2 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Financiële reden om af te wijzen: dit soort bed is niet gecontracteerd door de financier.
            Financial reason to reject: the funder has not bought this kind of bed.
            REJ-F3 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Financiële reden om af te wijzen: het geld of het tarief is te laag voor de kosten.
            Financial reason to reject: the money or the tariff is too low for the costs.
            REJ-F4 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Financiële reden om af te wijzen: de aanbieder zit vast aan een omzetplafond.
            Financial reason to reject: the provider is held back by a ceiling on its turnover.
            REJ-F5 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Financiële reden om af te wijzen: de cliënt heeft geen band met de regio, dus er is geen geld voor.
            Financial reason to reject: the client has no bond with the region, so there is no money for it.
            REJ-I1 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Inhoudelijke reden om af te wijzen: de aanbieder heeft voor deze patiënt geen behandeling.
            Reason to reject on content: the provider has no treatment to offer this patient.
            REJ-I2 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Inhoudelijke reden om af te wijzen: de verhoudingen en de veiligheid in de groep laten deze opname niet toe.
            Reason to reject on content: the dynamics and the safety of the group do not allow this admission.
            REJ-I3 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Inhoudelijke reden om af te wijzen: de lichamelijke problemen van de patiënt zijn te ingewikkeld.
            Reason to reject on content: the patient’s physical problems are too complex.
            REJ-S1 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Systemische reden om af te wijzen: iets in de omgeving houdt opname tegen, bijvoorbeeld wat met de gemeente over contra-indicaties is afgesproken.
            Systemic reason to reject: something in the surroundings stands in the way, such as an agreement with the municipality on contra-indications.
            REJ-S2 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Systemische reden om af te wijzen: er is te weinig personeel om de afdeling veilig te houden.
            Systemic reason to reject: there is too little staff to keep the ward safe.
            REJ-S3 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Systemische reden om af te wijzen: het belang van slachtoffers laat opname hier niet toe.
            Systemic reason to reject: the interests of victims do not allow admission here.
            REJ-S4 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Systemische reden om af te wijzen: niemand belooft de cliënt weer terug te nemen (geen terugnamegarantie).
            Systemic reason to reject: nobody promises to take the client back (no terugnamegarantie).
            REJ-S5 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Systemische reden om af te wijzen: er is geen uitzicht op een plek na deze opname.
            Systemic reason to reject: there is no prospect of a place after this stay.
            REJ-S6 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Systemische reden om af te wijzen: het team heeft een trauma opgelopen.
            Systemic reason to reject: the team has been traumatised.
            REJ-X1 § MANAGEMENT_REPORT § 4 Casuïstiek (vervolg) § casework
            Dezelfde redenen dienen twee keer: een aanbieder geeft ze op bij een afwijzing, en het LCBB noteert ze als hoofdoorzaak van een vastgelopen casus.
            The same reasons serve twice: a provider gives them when it rejects a client, and the LCBB notes them as the main cause of a stuck case.
            REJ-X2 § MANAGEMENT_REPORT § 4 Casuïstiek (vervolg) § casework
            Vaak spelen een financieel en een inhoudelijk probleem tegelijk, dus een casus kan meer redenen hebben.
            Often a financial problem and one of content play at the same time, so a case can have more than one reason.
            """;

    private RejectionRules() {}
}
