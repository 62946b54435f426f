/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.Faults;

/** Of what each part of our own document was made, so that a fault names the place that its author knows. */
final class Origins {

    private final Map<String, String> places = new HashMap<>();

    /** A resource, or an element of it that holds just this part. */
    void add(String part, Node place) {
        places.put(part, place.path());
    }

    /** What was made of the first place. */
    void addFirst(String part, List<Node> places) {
        places.stream().limit(1).forEach(place -> add(part, place));
    }

    /** A list of ours, each element made of one place. */
    void addEach(String part, List<Node> places) {
        for (int index = 0; index < places.size(); index++) {
            add(part + "/" + index, places.get(index));
        }
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
            String place = places.get(path.substring(0, end));
            if (place != null) {
                return new Fault(place + path.substring(end), fault.kind(), fault.found(), fault.allowed());
            }
        }
        return fault;
    }
}
