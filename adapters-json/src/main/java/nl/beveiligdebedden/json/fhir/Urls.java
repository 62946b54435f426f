/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

/** The addresses by which FHIR tells code systems, identifiers and profiles apart. */
final class Urls {

    static final String OWN = "https://beveiligdebedden.nl/fhir/";
    static final String EXTENSION = OWN + "StructureDefinition/";
    static final String PROVIDER_ID = OWN + "NamingSystem/provider-id";
    static final String UNIT_ID = OWN + "NamingSystem/unit-id";
    static final String BED_ID = OWN + "NamingSystem/bed-id";
    static final String REQUEST_ID = OWN + "NamingSystem/request-id";

    static final String URA = "http://fhir.nl/fhir/NamingSystem/ura";
    static final String AGB = "http://fhir.nl/fhir/NamingSystem/agb-z";
    static final String URA_OID = "urn:oid:2.16.528.1.1007.3.3";
    static final String AGB_OID = "urn:oid:2.16.840.1.113883.2.4.6.1";

    static final String PHYSICAL_TYPE = "http://terminology.hl7.org/CodeSystem/location-physical-type";
    static final String BED_STATUS = "http://terminology.hl7.org/CodeSystem/v2-0116";
    static final String CLINICAL_STATUS = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    static final String SNOMED = "http://snomed.info/sct";
    static final String ISO_3166_2 = "urn:iso:std:iso:3166:-2";

    static final String ZIB_LEGAL_STATUS = "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.2";
    static final String ZIB_REPRESENTATION = "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.3";
    static final String LEGAL_STATUS_PROFILE =
            "http://nictiz.nl/fhir/StructureDefinition/nl-core-LegalSituation-LegalStatus";
    static final String REPRESENTATION_PROFILE =
            "http://nictiz.nl/fhir/StructureDefinition/nl-core-LegalSituation-Representation";

    static final String SANER = "http://hl7.org/fhir/uv/saner/CodeSystem/";

    private Urls() {}
}
