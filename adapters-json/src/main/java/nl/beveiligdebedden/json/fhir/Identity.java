/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Ids;

/** Finds the id of ours in the identifiers of a resource, else one of somebody else's that points to it as well. */
final class Identity {

    /** Nobody may take these for the identifier that stays. */
    private static final Set<String> PASSING = Set.of("old", "temp");

    private Identity() {}

    static String of(Node resource, String system) {
        return own(resource, system)
                .or(() -> other(resource))
                .orElseGet(() -> resource.at("id").text());
    }

    /** A provider is also known by its URA or its AGB code. */
    static String ofProvider(Node organization) {
        Optional<String> own = own(organization, Urls.PROVIDER_ID);
        own.flatMap(CareProviderNumber::of)
                .ifPresent(number -> takeSame(organization, number.system(), number.value()));
        return own.or(() -> national(organization))
                .or(() -> other(organization))
                .orElseGet(() -> organization.at("id").text());
    }

    /** Takes this value wherever it stands, with this system; another system is left over, and so it is named. */
    static void takeSame(Node resource, String system, String value) {
        resource.items("identifier").stream()
                .filter(one -> one.has("value", value))
                .forEach(one -> {
                    one.at("value").take();
                    one.take("system", system);
                });
    }

    private static Optional<String> own(Node resource, String system) {
        return identifiers(resource)
                .filter(one -> one.has("system", system) && !one.peek("value").isEmpty())
                .findFirst()
                .map(Identity::take);
    }

    private static Optional<String> national(Node organization) {
        return CareProviderNumber.kinds().stream()
                .flatMap(kind -> identifiers(organization)
                        .filter(one -> CareProviderNumber.isOf(kind, one) && Ids.isId(kind + "-" + one.peek("value"))))
                .findFirst()
                .map(one -> CareProviderNumber.prefix(one) + take(one));
    }

    /** What cannot be an id of ours gives way; of another system only the value is carried. */
    private static Optional<String> other(Node resource) {
        return identifiers(resource)
                .filter(one -> Ids.isId(one.peek("value")))
                .findFirst()
                .map(one -> one.at("value").text());
    }

    private static Stream<Node> identifiers(Node resource) {
        return resource.items("identifier").stream().filter(one -> !PASSING.contains(one.peek("use")));
    }

    private static String take(Node identifier) {
        Stream.of("system", "value").forEach(field -> identifier.at(field).take());
        return identifier.peek("value");
    }
}
