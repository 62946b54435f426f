/* SPDX-License-Identifier: Apache-2.0 */
/** HL7 FHIR R4 and the Dutch zibs: requests, capacity and counts. Start with {@link nl.beveiligdebedden.json.fhir.FhirJson}. */
package nl.beveiligdebedden.json.fhir;
