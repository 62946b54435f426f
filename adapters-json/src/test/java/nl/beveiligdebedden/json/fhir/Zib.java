/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/**
 * What the zib JuridischeSituatie 2.0 (2020) asks of a Condition, as its two profiles say: a category, a code of a required
 * list, and dates. Written down anew from those profiles, since no registry carries their package.
 */
final class Zib {

    private static final String LISTS = "http://decor.nictiz.nl/fhir/ValueSet/2.16.840.1.113883.2.4.3.11.60.40.2.7.17.";
    private static final String DATE = "--20200901000000";

    private static final Map<String, String> LEGAL_STATUS = Map.ofEntries(
            Map.entry("OTS", "Onder toezichtstelling"),
            Map.entry("PIJ", "Plaatsing in een inrichting voor jeugdigen"),
            Map.entry("TBS", "Ter beschikking stelling"),
            Map.entry("OPM", "Besluit tot opname en verblijf"),
            Map.entry("RM", "Rechterlijke machtiging"),
            Map.entry("VM", "Voortgezette machtiging"),
            Map.entry("IBS", "Beschikking tot inbewaringstelling"),
            Map.entry("VMM", "Voorwaardelijke machtiging voor jongvolwassenen met een verstandelijke beperking"),
            Map.entry("ZM", "Zorgmachtiging"),
            Map.entry("CM", "Crisismaatregel"),
            Map.entry("VCM", "Machtiging tot voortzetting van de crisismaatregel"),
            Map.entry("NOOD", "Tijdelijke verplichte zorg in noodsituatie"),
            Map.entry("TEMP", "Tijdelijke verplichte zorg vóór een crisismaatregel"));
    private static final Map<String, String> REPRESENTATION = Map.of(
            "6", "Voogdij",
            "7", "Bewindvoering",
            "8", "Mentorschap",
            "9", "Onder curatele stelling",
            "10", "Zaakwaarneming");

    private Zib() {}

    static List<String> definitions() {
        return List.of(
                profile(Urls.LEGAL_STATUS_PROFILE, LegalStatus.TITLE_CATEGORY, "1"),
                profile(Urls.REPRESENTATION_PROFILE, LegalStatus.REPRESENTATION_CATEGORY, "2"),
                valueSet(Urls.ZIB_LEGAL_STATUS, "1"),
                valueSet(Urls.ZIB_REPRESENTATION, "2"),
                codeSystem(Urls.ZIB_LEGAL_STATUS, "1"),
                codeSystem(Urls.ZIB_REPRESENTATION, "2"));
    }

    private static String profile(String url, String category, String list) {
        return """
                {"resourceType": "StructureDefinition", "id": "zib-%3$s", "url": "%1$s", "name": "Zib%3$s",
                 "status": "draft", "fhirVersion": "4.0.1", "kind": "resource", "abstract": false, "type": "Condition",
                 "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Condition", "derivation": "constraint",
                 "differential": {"element": [
                  {"id": "Condition", "path": "Condition"},
                  {"id": "Condition.category", "path": "Condition.category", "min": 1, "slicing":
                   {"discriminator": [{"type": "value", "path": "$this"}], "rules": "open"}},
                  {"id": "Condition.category:needed", "path": "Condition.category", "sliceName": "needed", "min": 1,
                   "max": "1", "patternCodeableConcept":
                   {"coding": [{"system": "http://snomed.info/sct", "code": "%2$s"}]}},
                  {"id": "Condition.code", "path": "Condition.code", "min": 1, "binding":
                   {"strength": "required", "valueSet": "%4$s"}}]}}
                """.formatted(url, category, list, LISTS + list + DATE);
    }

    private static String valueSet(String system, String list) {
        return """
                {"resourceType": "ValueSet", "id": "list-%1$s", "url": "%2$s", "name": "List%1$s", "status": "active",
                 "compose": {"include": [{"system": "%3$s", "concept": [%4$s]}]}}
                """.formatted(list, LISTS + list + DATE, system, concepts(system));
    }

    private static String codeSystem(String system, String list) {
        return """
                {"resourceType": "CodeSystem", "id": "codes-%1$s", "url": "%2$s", "name": "Codes%1$s", "status": "active",
                 "content": "complete", "concept": [%3$s]}
                """.formatted(list, system, concepts(system));
    }

    private static String concepts(String system) {
        Map<String, String> codes = system.equals(Urls.ZIB_LEGAL_STATUS) ? LEGAL_STATUS : REPRESENTATION;
        return codes.entrySet().stream()
                .map(code -> "{\"code\": \"%s\", \"display\": \"%s\"}".formatted(code.getKey(), code.getValue()))
                .collect(joining(", "));
    }
}
