/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LossKind;
import tools.jackson.databind.JsonNode;

/** The resources of a bundle, in their order, found by type or by a reference to them. */
final class Resources {

    private static final Text OLDER = new Text("oudere versie", "older version");

    private final List<Node> all = new ArrayList<>();
    private final Map<String, Node> byAddress = new HashMap<>();
    private final Map<String, Ban> bans = new HashMap<>();
    private final Map<String, Node> deletions = new HashMap<>();
    private final Set<String> versions = new HashSet<>();

    Resources(JsonNode bundle, Trail trail) {
        Node root = new Node("", bundle, trail);
        root.take("resourceType", "Bundle");
        root.at("type").text();
        trail.open("/entry");
        if (root.has("type", "history")) {
            root.items("entry").forEach(this::addVersion);
        } else {
            root.items("entry").forEach(this::addDeletion);
            root.items("entry").forEach(this::add);
        }
    }

    /** A history begins with what is newest; also when that is not told, what is older no longer holds. */
    private void addVersion(Node entry) {
        if (addresses(entry).noneMatch(versions::contains)) {
            addDeletion(entry);
            add(entry);
        } else if (entry.at("resource").isPresent()) {
            leaveOut(entry.at("resource"), OLDER);
        }
        if (Ban.byDeletion(entry).isEmpty()) {
            addresses(entry).forEach(versions::add);
        }
    }

    private void addDeletion(Node entry) {
        if (Ban.byDeletion(entry).isPresent()) {
            addresses(entry).forEach(address -> deletions.putIfAbsent(address, entry));
        }
    }

    private void add(Node entry) {
        Node resource = entry.at("resource");
        if (resource.json().isObject()) {
            all.add(resource);
            addresses(entry).forEach(address -> byAddress.putIfAbsent(address, resource));
            Ban.on(entry).or(() -> deletion(entry)).ifPresent(ban -> leaveOut(resource, ban));
        }
    }

    /** By another entry, which is understood by that. */
    private Optional<Ban> deletion(Node entry) {
        return addresses(entry)
                .map(deletions::get)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(other -> {
                    Stream.of("fullUrl", "request")
                            .forEach(field -> other.at(field).take());
                    return Ban.byDeletion(other);
                });
    }

    /** Of the resource in an entry; of one that is deleted, where it stood. */
    private static Stream<String> addresses(Node entry) {
        Node resource = entry.at("resource");
        String own = resource.isPresent()
                ? resource.peek("resourceType") + "/" + resource.peek("id")
                : typeAndId(entry.at("request").peek("url"));
        return Stream.of(entry.peek("fullUrl"), own).filter(address -> !address.isEmpty() && !address.endsWith("/"));
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
                .or(() -> Optional.ofNullable(byAddress.get(typeAndId(address))));
        return address.isEmpty() ? Optional.empty() : found;
    }

    /** The last two parts of an address, whichever version it names. */
    private static String typeAndId(String address) {
        int version = address.indexOf("/_history/");
        return version < 0 ? lastTwoParts(address) : lastTwoParts(address.substring(0, version));
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
