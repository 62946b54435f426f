/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The provider that a report is of or about, by its number and its name.
 *
 * @param reference what the report says of it
 * @param resource what stands in the bundle about it
 * @param known the id in that resource
 */
record Party(Node reference, Optional<Node> resource, Optional<String> known) {

    /** What stands there when we know neither. */
    static final String NOBODY = "zonder aanbieder";

    private static final int LONGEST = 200;

    static boolean isName(JsonNode name) {
        return name.isString()
                && !name.stringValue().isBlank()
                && name.stringValue().length() <= LONGEST;
    }

    Optional<String> id() {
        return numbered().or(() -> known);
    }

    private Optional<String> numbered() {
        Node identifier = reference.at("identifier");
        return Optional.of(identifier.at("value"))
                .filter(value -> isName(value.json()))
                .map(value ->
                        CareProviderNumber.prefix(identifier) + value.json().stringValue());
    }

    Optional<String> name() {
        Optional<String> display = shown().filter(name -> !name.equals(NOBODY) || id().isPresent());
        return display.or(() -> resource.map(party -> party.at("name").text()));
    }

    private Optional<String> shown() {
        return Optional.of(reference.at("display").json()).filter(Party::isName).map(JsonNode::stringValue);
    }

    /** Another system is left over, and so it is named. */
    private static void take(Node identifier) {
        identifier.at("value").take();
        identifier.take("system", Urls.PROVIDER_ID);
        if (!CareProviderNumber.prefix(identifier).isEmpty()) {
            identifier.at("system").take();
        }
    }

    /** What agrees with what was read is understood. */
    void take(Optional<String> id, Optional<String> name) {
        reference.at("type").take();
        resource.ifPresent(used -> reference.at("reference").take());
        if (numbered().equals(id)) {
            take(reference.at("identifier"));
        }
        if (shown().equals(name) || name.isEmpty() && shown().equals(Optional.of(NOBODY))) {
            reference.at("display").take();
        }
    }
}
