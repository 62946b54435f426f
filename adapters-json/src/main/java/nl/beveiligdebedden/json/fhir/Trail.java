/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.json.pointer.FieldName;
import tools.jackson.databind.JsonNode;

/** What of a document was understood so far; what is left over at the end is lost. */
final class Trail {

    /** The resources that we call by their name; any other word could be anything. */
    private static final Set<String> KNOWN = Set.of(
            "CarePlan",
            "CareTeam",
            "Composition",
            "Condition",
            "Consent",
            "Coverage",
            "Encounter",
            "Flag",
            "HealthcareService",
            "Location",
            "MeasureReport",
            "Observation",
            "Organization",
            "Patient",
            "Person",
            "Practitioner",
            "PractitionerRole",
            "Procedure",
            "Provenance",
            "RelatedPerson",
            "ServiceRequest",
            "Task");

    private final Set<String> handled = new HashSet<>();
    private final Set<String> passed = new HashSet<>();
    private final List<Loss> losses = new ArrayList<>();

    /** Everything at this place, and below it, is understood. */
    void take(String path) {
        handled.add(path);
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (!passed.add(path.substring(0, slash))) {
                return;
            }
        }
    }

    /** What is left over here is named part by part. */
    void open(String path) {
        passed.add(path);
    }

    /** Everything at this place, and below it, is lost for this reason. */
    void lose(String path, LossKind kind, Text what) {
        losses.add(new Loss(path, kind, what));
        take(path);
    }

    /** Names what is left over, and gives all losses, sorted by path. */
    List<Loss> losses(JsonNode document) {
        loseRest("", "", "", document);
        return losses.stream()
                .distinct()
                .sorted(Comparator.comparing(Loss::path).thenComparing(Loss::kind))
                .toList();
    }

    /** We take only what has a name of FHIR, so that what was passed on the way can be told as it stands. */
    private void loseRest(String path, String told, String field, JsonNode node) {
        if (path.isEmpty() || passed.contains(path)) {
            int number = 0;
            for (Map.Entry<String, JsonNode> one : node.properties()) {
                number++;
                visit(path, one.getKey(), number, one.getValue());
            }
            for (int index = 0; node.isArray() && index < node.size(); index++) {
                String element = path + "/" + index;
                visit(element, element, field, node.get(index));
            }
        } else {
            losses.add(new Loss(told, LossKind.NOT_UNDERSTOOD, Text.same(described(field, node))));
        }
    }

    private void visit(String parent, String name, int number, JsonNode node) {
        visit(parent + "/" + FieldName.escaped(name), parent + "/" + FieldName.part(name, number), name, node);
    }

    private void visit(String path, String told, String field, JsonNode node) {
        if (!handled.contains(path)) {
            loseRest(path, told, field, node);
        }
    }

    /** A resource by its type, everything else by the name of its field. */
    private static String described(String field, JsonNode node) {
        String type = node.path("resource").path("resourceType").asString("");
        return KNOWN.contains(type) ? type : FieldName.shown(field);
    }
}
