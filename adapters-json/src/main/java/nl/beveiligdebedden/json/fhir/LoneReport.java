/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a report by itself as the only one in a bundle, and tells of every place where it stands in the report. */
final class LoneReport {

    private static final String RESOURCE = "/entry/0/resource";

    private LoneReport() {}

    static Checked<Carried<CapacityTotals>> totals(JsonNode report, Instant asOf) {
        Checked<Carried<CapacityTotals>> read = FhirJson.totalsInBundle(bundle(report), asOf);
        List<Fault> faults = read.faults().stream()
                .map(fault -> new Fault(own(fault.path()), fault.kind(), fault.found(), fault.allowed()))
                .toList();
        return new Checked<>(read.value().map(LoneReport::own), faults);
    }

    private static ObjectNode bundle(JsonNode report) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode().put("resourceType", "Bundle");
        bundle.putArray("entry").addObject().set("resource", report);
        return bundle;
    }

    private static Carried<CapacityTotals> own(Carried<CapacityTotals> read) {
        List<Loss> losses = read.losses().stream()
                .map(loss -> new Loss(own(loss.path()), loss.kind(), loss.what()))
                .toList();
        return new Carried<>(read.value(), losses);
    }

    /** What is about the bundle or its entry is about the whole report. */
    private static String own(String path) {
        return path.startsWith(RESOURCE) ? path.substring(RESOURCE.length()) : "";
    }
}
