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

    static final Map<String, List<String>> CODES = Map.of(
            Urls.ZIB_LEGAL_STATUS,
            List.of("OTS", "PIJ", "TBS", "OPM", "RM", "VM", "IBS", "VMM", "ZM", "CM", "VCM", "NOOD", "TEMP"),
            Urls.ZIB_REPRESENTATION,
            List.of("6", "7", "8", "9", "10"));

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
        String concepts = String.join(
                ", ",
                CODES.get(system).stream().map("{\"code\": \"%s\"}"::formatted).toList());
        return """
                {"resourceType": "CodeSystem", "id": "codes-%1$s", "url": "%2$s", "name": "Codes%1$s", "status": "active",
                 "content": "complete", "concept": [%3$s]}
                """.formatted(list, system, concepts(system));
    }

    private static String concepts(String system) {
        return CODES.get(system).stream().map("{\"code\": \"%s\"}"::formatted).collect(joining(", "));
    }
}
