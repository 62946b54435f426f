/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.HashMap;
import java.util.Map;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.Faults;

/** Which resource each part of our own document was made of, so that a fault names the place that its author knows. */
final class Origins {

    private final Map<String, String> resources = new HashMap<>();

    void add(String part, Node resource) {
        resources.put(part, resource.path());
    }

    <T> Checked<T> told(Checked<T> checked) {
        Faults faults = new Faults();
        checked.faults().stream()
                .map(this::told)
                .forEach(fault -> faults.add(fault.path(), fault.kind(), fault.found(), fault.allowed()));
        return new Checked<>(checked.value(), faults.sorted());
    }

    /** The longest part that we know; below it the names are ours. */
    private Fault told(Fault fault) {
        String path = fault.path();
        if (path.startsWith("/entry") || path.startsWith("/resourceType")) {
            return fault;
        }
        for (int end = path.length(); end >= 0; end = path.lastIndexOf('/', end - 1)) {
            String resource = resources.get(path.substring(0, end));
            if (resource != null) {
                return new Fault(resource + path.substring(end), fault.kind(), fault.found(), fault.allowed());
            }
        }
        return fault;
    }
}
