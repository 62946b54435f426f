/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;

/**
 * Why a resource may not be used: FHIR forbids to read one as if what changes its meaning were not there.
 *
 * @param place where that stands
 * @param word what it is
 * @param allowed what may stand there
 */
record Ban(Node place, String word, Text allowed) {

    private static final String RULES = "implicitRules";

    private static final String MODIFIER = "modifierExtension";
    private static final String DELETE = "DELETE";
    private static final Text NOTHING =
            new Text("niets dat de betekenis verandert", "nothing that changes the meaning");
    private static final Text AN_ADDRESS =
            new Text("een eigen fullUrl voor elke entry", "a fullUrl of its own for each entry");
    private static final Text WANTED = Text.same("draft, active, on-hold, completed, unknown");
    private static final Set<String> UNWANTED = Set.of("revoked", "entered-in-error");

    /** On a bundle or a resource, by rules that we do not know. */
    static Optional<Ban> byRules(Node whole) {
        return ban(whole.at(RULES).isPresent(), whole.at(RULES), RULES, NOTHING);
    }

    /** On the resource of an entry of the bundle. */
    static Optional<Ban> on(Node entry) {
        Node resource = entry.at("resource");
        return byDeletion(entry)
                .or(() -> changed(entry, resource))
                .or(() -> byRules(resource))
                .or(() -> resource.has("resourceType", "ServiceRequest") ? unwanted(resource) : Optional.empty());
    }

    /** On the resource that an entry is about, which it need not hold. */
    static Optional<Ban> byDeletion(Node entry) {
        Node method = entry.at("request").at("method");
        return ban(entry.at("request").has("method", DELETE), method, DELETE, Text.same("POST, PUT"));
    }

    /** On a resource with an address that others have too: nobody could tell which of them holds. */
    static Optional<Ban> byAddress(Node entry, int entries) {
        boolean shared = entries > 1 && !entry.peek("fullUrl").isEmpty();
        return ban(shared, entry.at("fullUrl"), "fullUrl", AN_ADDRESS);
    }

    /** It may stand anywhere in the resource. */
    private static Optional<Ban> changed(Node entry, Node resource) {
        Node place = resource.at(MODIFIER).isPresent() ? resource.at(MODIFIER) : resource;
        return ban(entry.json().findValue(MODIFIER) != null, place, MODIFIER, NOTHING);
    }

    private static Optional<Ban> unwanted(Node question) {
        Node status = question.at("status");
        Node not = question.at("doNotPerform");
        return ban(UNWANTED.contains(question.peek("status")), status, "status", WANTED)
                .or(() -> ban(not.isPresent() && !not.isFlag(false), not, "doNotPerform", Text.same("false")));
    }

    private static Optional<Ban> ban(boolean holds, Node place, String word, Text allowed) {
        return holds ? Optional.of(new Ban(place, word, allowed)) : Optional.empty();
    }

    /** Never what stands there. */
    Text why() {
        return new Text(
                "wat niet gebruikt mag worden zoals het er staat (" + word + ")",
                "what may not be used as it stands (" + word + ")");
    }

    void refuse(Faults faults) {
        faults.add(place.path(), FaultKind.NOT_ALLOWED, "", allowed);
    }
}
