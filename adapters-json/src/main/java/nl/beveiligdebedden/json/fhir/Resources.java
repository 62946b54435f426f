/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LossKind;
import tools.jackson.databind.JsonNode;

/** The resources of a bundle, in their order, found by type or by a reference to them. */
final class Resources {

    private final List<Node> all = new ArrayList<>();
    private final Map<String, Node> byAddress = new HashMap<>();
    private final Map<String, Ban> bans = new HashMap<>();

    Resources(JsonNode bundle, Trail trail) {
        Node root = new Node("", bundle, trail);
        root.take("resourceType", "Bundle");
        root.at("type").text();
        trail.open("/entry");
        root.items("entry").forEach(this::add);
    }

    private void add(Node entry) {
        Node resource = entry.at("resource");
        if (resource.json().isObject()) {
            all.add(resource);
            byAddress.putIfAbsent(entry.peek("fullUrl"), resource);
            byAddress.putIfAbsent(resource.peek("resourceType") + "/" + resource.peek("id"), resource);
            Ban.on(entry).ifPresent(ban -> leaveOut(resource, ban));
        }
    }

    private void leaveOut(Node resource, Ban ban) {
        bans.put(resource.path(), ban);
        leaveOut(resource, ban.why());
    }

    /** Also one that may not be used. */
    boolean has(String type) {
        return all.stream().anyMatch(one -> one.has("resourceType", type));
    }

    /** Those that may be used. */
    List<Node> ofType(String type) {
        return all.stream()
                .filter(one -> one.has("resourceType", type) && !bans.containsKey(one.path()))
                .toList();
    }

    /** On the resources of a type. */
    List<Ban> bans(String type) {
        return all.stream()
                .filter(one -> one.has("resourceType", type) && bans.containsKey(one.path()))
                .map(one -> bans.get(one.path()))
                .toList();
    }

    /** On the resource that a reference points to. */
    Optional<Ban> ban(Node reference) {
        return found(reference).map(one -> bans.get(one.path()));
    }

    /** The resource that a reference points to and that may be used, by its full address or by type and id. */
    Optional<Node> target(Node reference) {
        return found(reference).filter(one -> !bans.containsKey(one.path()));
    }

    private Optional<Node> found(Node reference) {
        String address = reference.peek("reference");
        Optional<Node> found = Optional.ofNullable(byAddress.get(address))
                .or(() -> Optional.ofNullable(byAddress.get(lastTwoParts(address))));
        return address.isEmpty() ? Optional.empty() : found;
    }

    private static String lastTwoParts(String address) {
        int last = address.lastIndexOf('/');
        int before = address.lastIndexOf('/', last - 1);
        return address.substring(before + 1);
    }

    /** What a bundle says of the resource itself, once we use it. */
    static Node use(Node resource) {
        resource.at("resourceType").take();
        resource.at("id").take();
        resource.trail().take(entry(resource) + "/fullUrl");
        return resource;
    }

    /** Leaves a whole resource behind. */
    static void leaveOut(Node resource, Text why) {
        resource.trail().lose(entry(resource), LossKind.LEFT_OUT, why);
    }

    private static String entry(Node resource) {
        return resource.path().substring(0, resource.path().lastIndexOf('/'));
    }
}
