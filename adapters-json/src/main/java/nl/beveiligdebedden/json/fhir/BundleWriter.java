/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A bundle that is being written; its resources point to each other by addresses made of their ids. */
final class BundleWriter {

    private final Element bundle = Element.resource("Bundle").text("type", "collection");

    BundleWriter(Optional<Instant> timestamp) {
        bundle.moment("timestamp", timestamp);
    }

    /** The address of a resource; our ids may hold what the ids of FHIR may not. */
    static String address(String kind, Object id) {
        byte[] name = (kind + "|" + id).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    BundleWriter add(String address, Element resource) {
        bundle.add("entry", new Element().text("fullUrl", address).set("resource", resource));
        return this;
    }

    @Override
    public String toString() {
        return bundle.toString();
    }
}
