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

    private static final Text CONTAINED = new Text(
            "een resource binnen een andere (contained) lezen wij niet", "we do not read a contained resource");

    private final List<Node> all = new ArrayList<>();
    private final Map<String, List<Node>> byAddress = new HashMap<>();
    private final Map<String, String> servers = new HashMap<>();
    private final Map<String, Integer> entriesByUrl = new HashMap<>();
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
            root.items("entry").forEach(entry -> entriesByUrl.merge(url(entry), 1, Integer::sum));
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
            addresses(entry)
                    .distinct()
                    .forEach(address -> byAddress
                            .computeIfAbsent(address, none -> new ArrayList<>())
                            .add(resource));
            addServer(entry);
            Ban.on(entry)
                    .or(() -> deletion(entry))
                    .or(() -> Ban.byAddress(entry, entriesByUrl.getOrDefault(url(entry), 0)))
                    .ifPresent(ban -> leaveOut(resource, ban));
        }
    }

    /** Only an address that ends in the type and the id of the resource tells the server that it comes from. */
    private void addServer(Node entry) {
        String url = entry.peek("fullUrl");
        String typeAndId = entry.at("resource").peek("resourceType") + "/"
                + entry.at("resource").peek("id");
        if (url.startsWith("http") && url.endsWith("/" + typeAndId)) {
            servers.put(entry.path(), url.substring(0, url.length() - typeAndId.length()));
        }
    }

    /** Of an entry that holds something; empty when it has none. */
    private static String url(Node entry) {
        return entry.at("resource").isPresent() ? entry.peek("fullUrl") : "";
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

    /** On a resource that a reference may point to. */
    Optional<Ban> ban(Node reference) {
        return found(reference).stream()
                .map(one -> bans.get(one.path()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether a reference points to what stands in the bundle, and yet nobody could tell what stands there. */
    boolean isDoubtful(Node reference) {
        return found(reference).size() > 1
                || ban(reference).isPresent()
                || reference.peek("reference").startsWith("#");
    }

    /** The one resource that a reference points to, if it may be used. */
    Optional<Node> target(Node reference) {
        return found(reference).stream().filter(one -> !isDoubtful(reference)).findFirst();
    }

    /** As R4 resolves references in a bundle: by the whole address, which that of its own server makes of a part. */
    private List<Node> found(Node reference) {
        String address = unversioned(reference.peek("reference"));
        String server = address.contains(":") ? "" : servers.getOrDefault(entryAround(reference), "");
        List<Node> found = byAddress.getOrDefault(server + address, List.of());
        return found.isEmpty() ? withoutServer(address) : found;
    }

    /** Those with a type and id, when one of them does not tell from which server it comes. */
    private List<Node> withoutServer(String typeAndId) {
        List<Node> found = byAddress.getOrDefault(typeAndId, List.of());
        return found.stream().allMatch(one -> servers.containsKey(entryAround(one))) ? List.of() : found;
    }

    private static String entryAround(Node place) {
        int end = place.path().indexOf('/', "/entry/".length());
        return end < 0 ? "" : place.path().substring(0, end);
    }

    /** The last two parts of an address, whichever version it names. */
    private static String typeAndId(String address) {
        return lastTwoParts(unversioned(address));
    }

    private static String unversioned(String address) {
        int version = address.indexOf("/_history/");
        return version < 0 ? address : address.substring(0, version);
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
        if (resource.at("contained").isPresent()) {
            resource.at("contained").lose(LossKind.LEFT_OUT, CONTAINED);
        }
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
