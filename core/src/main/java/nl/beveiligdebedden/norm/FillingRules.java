/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** How well the dashboard is filled: FILL. */
final class FillingRules {

    static final String CHAPTER = """
            FILL-1 § MANAGEMENT_REPORT § Verantwoording § reporting
            Aanbieders vullen CAPdash sinds februari 2021, en vanaf 1 maart 2021 is het beeld bijna compleet.
            Providers have filled CAPdash since February 2021, and from 1 March 2021 on the picture is almost complete.
            FILL-2 § MANAGEMENT_REPORT § Verantwoording § reporting
            In het eerste jaar vulden aanbieders het dashboard voor ongeveer 85 procent in.
            In the first year the rate at which providers filled the dashboard was around 85 percent.
            FILL-3 § MANAGEMENT_REPORT § Verantwoording § capacity
            Het dashboard mag gegevens alleen in het weekend automatisch invullen.
            The dashboard may fill in data by itself at weekends only.
            FILL-4 § MANAGEMENT_REPORT § Verantwoording § capacity
            Door een fout vulde het dashboard zichzelf zeven dagen per week in; dat bleek pas halverwege februari 2022.
            Because of a fault the dashboard filled itself in seven days a week; this came to light only halfway through February 2022.
            FILL-5 § MANAGEMENT_REPORT § Verantwoording § reporting
            Het dashboard mist gegevens over een deel van de jaarwisseling (eind december 2021 tot begin januari 2022).
            The dashboard lacks data for part of the turn of the year (end of December 2021 to start of January 2022).
            FILL-6 § MANAGEMENT_REPORT § Verantwoording § capacity
            Vult bij een aanbieder maar één persoon het dashboard, dan komen er geen gegevens als die ziek of met vakantie is.
            If only one person at a provider fills the dashboard, no data come in when that person is ill or on holiday.
            FILL-7 § MANAGEMENT_REPORT § Verantwoording § reporting
            In juni 2022 werd het dashboard slechter ingevuld en moest het LCBB vaker bellen en mailen.
            In June 2022 the dashboard was filled less well and the LCBB had to call and write more often.
            FILL-8 § MANAGEMENT_REPORT § Verantwoording § port
            In april en juni 2022 bewaarde het dashboard door een fout de gegevens van sommige aanbieders niet goed.
            In April and June 2022 a fault made the dashboard store the data of some providers wrongly.
            FILL-9 § MANAGEMENT_REPORT § 3 Welke bedden zijn leeg of gereserveerd? § capacity
            Op 15 juni 2022 belde het LCBB aanbieders over hun lege en gereserveerde bedden en verbeterde wat niet klopte.
            On 15 June 2022 the LCBB called providers about their empty and reserved beds and put right what was wrong.
            FILL-10 § COVENANT_EVALUATION § 3.2. Het dashboard en het LCBB § capacity
            Het LCBB belt instellingen regelmatig om te vragen hoe het nu met de bedden staat.
            The LCBB calls institutions at regular times to ask how their beds stand now.
            FILL-11 § COVENANT_EVALUATION § 3.4 Conclusie in beeld krijgen van de opnamecapaciteit § capacity
            Opnamecoördinatoren vullen het dashboard het liefst elke week in, of alleen als er iets verandert.
            Admission coordinators would rather fill the dashboard once a week, or only when something has changed.
            FILL-12 § COVENANT_EVALUATION § 3.2. Het dashboard en het LCBB § capacity
            Per instelling zorgen meestal maar een of twee mensen ervoor dat de gegevens in het dashboard actueel blijven.
            Mostly an institution has one or two people who keep its data in the dashboard up to date.
            """;

    private FillingRules() {}
}
