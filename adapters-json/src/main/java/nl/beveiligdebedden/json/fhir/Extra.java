/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import nl.beveiligdebedden.base.Text;

/** What R4 has no element for: our own extensions, with the resource that they stand in and the type of their value. */
enum Extra {
    BED_STATE("bed-state", "Location", "valueCode", "stand van het bed", "state of the bed"),
    CONFIRMED_AT(
            "confirmed-at",
            "Location",
            "valueInstant",
            "wanneer een mens de stand bevestigde",
            "when a person confirmed it"),
    CARRIED_FORWARD_AT(
            "carried-forward-at",
            "Location",
            "valueInstant",
            "wanneer software de stand doorzette",
            "when software carried it forward"),
    VERIFIED_BY("verified-by", "Location", "valueCode", "de rol van wie het bevestigde", "the role of who verified it"),
    TURNOVER_CEILING_REACHED(
            "turnover-ceiling-reached",
            "HealthcareService",
            "valueBoolean",
            "het omzetplafond is bereikt",
            "the turnover ceiling is reached"),
    EXTRA_STAFF_SECURITY(
            "extra-staff-security",
            "HealthcareService",
            "valueBoolean",
            "extra beveiliging door personeel",
            "extra security by staff"),
    RESERVED_FOR_NON_FORENSIC(
            "reserved-for-non-forensic",
            "HealthcareService",
            "valueBoolean",
            "plaatsen voor mensen zonder strafrechtelijke titel",
            "places for people without a criminal title"),
    SOMATIC_CARE(
            "somatic-care", "HealthcareService", "valueBoolean", "complexe lichamelijke zorg", "complex bodily care"),
    RECORDED_AS_NONE(
            "recorded-as-none",
            "Element",
            "valueCode",
            "lijst die als leeg is vastgelegd",
            "list that was recorded as empty"),
    INFORMED_CONSENT("informed-consent", "ServiceRequest", "valueBoolean", "instemming", "informed consent"),
    INDICATION("indication", "ServiceRequest", "valueCode", "Wlz-profiel", "Wlz profile"),
    FINANCING("financing", "ServiceRequest", "valueCode", "wet die kan betalen", "act that can pay"),
    LIFECOURSE_INCLUDED(
            "lifecourse-included",
            "ServiceRequest",
            "valueBoolean",
            "in de levensloopaanpak",
            "in the levensloopaanpak"),
    RETURN_GUARANTEE_BY(
            "return-guarantee-by",
            "ServiceRequest",
            "valueCode",
            "wie belooft iemand terug te nemen",
            "who promises to take the person back"),
    VICTIM_PROVINCE(
            "victim-province", "ServiceRequest", "valueCode", "provincie van slachtoffers", "province of victims"),
    HEAVIER_LEVEL_JUSTIFIED(
            "heavier-level-justified",
            "ServiceRequest",
            "valueBoolean",
            "een zwaarder niveau is verantwoord",
            "a heavier level is justified"),
    LOWER_LEVELS_INSUFFICIENT(
            "lower-levels-insufficient",
            "ServiceRequest",
            "valueBoolean",
            "lichtere niveaus zijn niet genoeg",
            "lower levels are not enough"),
    HOME_PROVINCE("home-province", "Patient", "valueCode", "woonprovincie", "home province"),
    DISTURBED_TREATMENT_RELATION(
            "disturbed-treatment-relation",
            "Patient",
            "valueBoolean",
            "verstoorde behandelrelatie",
            "disturbed treatment relation"),
    IQ("iq", "Patient", "valueInteger", "IQ", "IQ"),
    LVB_DEMONSTRABLE_BEFORE_18(
            "lvb-demonstrable-before-18",
            "Patient",
            "valueBoolean",
            "LVB aantoonbaar voor 18 jaar",
            "LVB demonstrable before 18"),
    DECISIONALLY_CAPABLE("decisionally-capable", "Patient", "valueBoolean", "wilsbekwaam", "decisionally capable"),
    TITLE_KIND(
            "title-kind",
            "Condition",
            "valueCode",
            "soort titel, waar de zib minder zegt",
            "kind of title, where the zib says less"),
    BVT_POWERS("bvt-powers", "Condition", "valueBoolean", "bevoegdheden van de Bvt", "powers of the Bvt");

    private final String name;
    private final String resource;
    private final String type;
    private final Text words;

    Extra(String name, String resource, String type, String nl, String en) {
        this.name = name;
        this.resource = resource;
        this.type = type;
        this.words = new Text(nl, en);
    }

    String extensionName() {
        return name;
    }

    String resource() {
        return resource;
    }

    /** The field of the value, such as {@code valueCode}. */
    String type() {
        return type;
    }

    Text words() {
        return words;
    }

    String url() {
        return Urls.EXTENSION + name;
    }
}
