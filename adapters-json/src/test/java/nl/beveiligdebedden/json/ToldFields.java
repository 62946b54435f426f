/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The fields of a document that its schema does not tell of: a schema of an answer leaves room for later fields. */
final class ToldFields {

    private final JsonNode root;
    private final Set<String> untold = new TreeSet<>();

    private ToldFields(JsonNode root) {
        this.root = root;
    }

    static Set<String> untold(LcbbSchema schema, JsonNode document) {
        ToldFields told = new ToldFields(LcbbJson.parse(Json.text(schema.text())));
        told.look("", document, told.parts(List.of(told.root)));
        return told.untold;
    }

    private void look(String path, JsonNode node, List<JsonNode> schemas) {
        node.properties().forEach(field -> {
            List<JsonNode> about = inside(schemas, field.getKey());
            if (about.isEmpty()) {
                untold.add(path + "/" + field.getKey());
            }
            look(path + "/" + field.getKey(), field.getValue(), about);
        });
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            look(path + "/" + index, node.get(index), parts(keyword(schemas, "items")));
        }
    }

    private List<JsonNode> inside(List<JsonNode> schemas, String field) {
        List<JsonNode> named = schemas.stream()
                .map(schema -> schema.path("properties").path(field))
                .filter(JsonNode::isObject)
                .toList();
        return parts(named.isEmpty() ? keyword(schemas, "additionalProperties") : named);
    }

    private static List<JsonNode> keyword(List<JsonNode> schemas, String keyword) {
        return schemas.stream()
                .map(schema -> schema.path(keyword))
                .filter(JsonNode::isObject)
                .toList();
    }

    /** These schemas, and those that they refer to. */
    private List<JsonNode> parts(List<JsonNode> schemas) {
        List<JsonNode> parts = new ArrayList<>();
        schemas.forEach(schema -> {
            parts.add(schema);
            parts.addAll(parts(schema.path("allOf").valueStream().toList()));
            Stream.of("then", "else")
                    .map(schema::path)
                    .filter(JsonNode::isObject)
                    .forEach(part -> parts.addAll(parts(List.of(part))));
            if (schema.has("$ref")) {
                parts.addAll(
                        parts(List.of(root.at(schema.path("$ref").asString().substring(1)))));
            }
        });
        return parts;
    }
}
