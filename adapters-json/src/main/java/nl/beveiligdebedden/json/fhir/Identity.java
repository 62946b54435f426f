/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.List;
import java.util.Optional;

/** Finds the id of ours in the identifiers of a resource, else one of somebody else's that points to it as well. */
final class Identity {

    private Identity() {}

    static String of(Node resource, String system) {
        return own(resource, system)
                .or(() -> other(resource))
                .orElseGet(() -> resource.at("id").text());
    }

    /** A provider is also known by its URA or its AGB code. */
    static String ofProvider(Node organization) {
        Optional<String> own = own(organization, Urls.PROVIDER_ID);
        own.flatMap(CareProviderNumber::of).ifPresent(number -> own(organization, number.system(), number.value()));
        return own.or(() -> national(organization))
                .or(() -> other(organization))
                .orElseGet(() -> organization.at("id").text());
    }

    private static void own(Node organization, String system, String value) {
        organization.items("identifier").stream()
                .filter(one -> one.has("system", system) && one.has("value", value))
                .forEach(Node::take);
    }

    private static Optional<String> national(Node organization) {
        return CareProviderNumber.kinds().stream()
                .flatMap(kind ->
                        own(organization, CareProviderNumber.system(kind)).map(value -> kind + "-" + value).stream())
                .findFirst();
    }

    private static Optional<String> own(Node resource, String system) {
        return first(resource.items("identifier").stream()
                .filter(one -> one.has("system", system))
                .toList());
    }

    private static Optional<String> other(Node resource) {
        return first(resource.items("identifier"));
    }

    private static Optional<String> first(List<Node> identifiers) {
        return identifiers.stream()
                .filter(one -> !one.peek("value").isEmpty())
                .findFirst()
                .map(one -> one.take().peek("value"));
    }
}
