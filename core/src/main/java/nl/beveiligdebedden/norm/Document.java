/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** The five documents that the national rules come from. */
enum Document {
    /** Guide of the LCBB, undated, after 1 May 2022. */
    ESCALATION_ROUTES("LCBB, (Escalatie)routes bij ingewikkelde casuïstiek"),
    /** Quality standard, version 2.3 of 5 July 2022. */
    KETENVELDNORM("Ketenveldnorm levensloopfunctie en beveiligde intensieve zorg, versie 2.3"),
    /** Report of the LCBB, June 2022. */
    MANAGEMENT_REPORT("LCBB managementrapportage 02|22"),
    /** Overview of the consultation tables in Twente, about October 2023. */
    TWENTE_TABLES("Regionale doorzettingsmacht Twente, overzicht van overlegtafels"),
    /** Evaluation, autumn 2022. */
    COVENANT_EVALUATION("Evaluatie convenant Capaciteit Beveiligde Bedden");

    private final String title;

    Document(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
