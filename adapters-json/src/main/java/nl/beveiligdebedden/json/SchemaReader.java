/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.function.Function.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.FaultKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a document as its own schema tells it, so that whatever the schema refuses is refused at the same place. */
final class SchemaReader {

    private static final Map<LcbbSchema, JsonNode> SCHEMAS = new ConcurrentHashMap<>();

    /** The forms that our schemas ask of a text; a day of the right form may still be none. */
    private static final Map<String, Word<?>> FORMS = Map.of(
            "date", Word.DATE,
            "^\\S+$", Word.ID,
            "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", Word.RULE,
            "^[+-]?[0-9]{4,}-[0-9]{2}-[0-9]{2}[Tt]", Word.MOMENT);

    private final JsonNode root;

    private SchemaReader(JsonNode root) {
        this.root = root;
    }

    /** The document without {@code $schema} and without the fields that its schema does not tell of. */
    static JsonNode read(LcbbSchema schema, Place document) {
        JsonNode root = SCHEMAS.computeIfAbsent(schema, one -> Parser.MAPPER.readTree(one.text()));
        ObjectNode whole = new SchemaReader(root).object(document, root);
        whole.remove(LcbbSchema.FIELD);
        return whole;
    }

    private JsonNode value(Place place, JsonNode schema) {
        if (place.isAbsent()) {
            return place.node();
        }
        return switch (type(schema)) {
            case "object" -> told("additionalProperties", schema).isPresent() ? texts(place) : object(place, schema);
            case "array" -> array(place, told("items", schema).orElseThrow());
            default -> plain(place, schema);
        };
    }

    private static JsonNode texts(Place place) {
        place.texts();
        return place.node().deepCopy();
    }

    private ObjectNode object(Place place, JsonNode schema) {
        ObjectNode known = JsonNodeFactory.instance.objectNode();
        if (place.object(identity()) != null) {
            required(schema).forEach(name -> place.field(name).required(identity()));
            place.node()
                    .propertyNames()
                    .forEach(name ->
                            field(name, schema).ifPresent(field -> known.set(name, value(place.field(name), field))));
        }
        return known;
    }

    private ArrayNode array(Place place, JsonNode items) {
        List<JsonNode> known = place.list(one -> one.required(element -> value(element, items)));
        return JsonNodeFactory.instance.arrayNode().addAll(known == null ? List.of() : known);
    }

    private JsonNode plain(Place place, JsonNode schema) {
        switch (type(schema)) {
            case "integer" -> place.number();
            case "boolean" -> place.flag();
            default -> word(schema).ifPresentOrElse(place::word, place::text);
        }
        return place.node();
    }

    /** A code, or a text of a form; empty when any text may stand there. */
    private static Optional<Word<?>> word(JsonNode schema) {
        return schema.has("enum")
                ? Optional.of(code(schema.path("enum")))
                : Stream.of("format", "pattern")
                        .<Word<?>>map(keyword -> FORMS.get(schema.path(keyword).asString("")))
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    private static Word<String> code(JsonNode set) {
        List<String> codes = set.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
        return new Word<>(
                FaultKind.UNKNOWN_CODE,
                Text.same(String.join(", ", codes)),
                text -> Optional.of(text).filter(codes::contains));
    }

    /** The kind of value, which may also be null. */
    private String type(JsonNode schema) {
        return told("type", schema)
                .map(type -> type.path(0).asString(type.asString("")))
                .orElse("string");
    }

    private Optional<JsonNode> field(String name, JsonNode schema) {
        return parts(schema)
                .map(part -> part.path("properties").path(name))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private List<String> required(JsonNode schema) {
        return parts(schema)
                .flatMap(part -> part.path("required").valueStream())
                .map(JsonNode::stringValue)
                .toList();
    }

    private Optional<JsonNode> told(String keyword, JsonNode schema) {
        return parts(schema)
                .filter(part -> part.has(keyword))
                .map(part -> part.get(keyword))
                .findFirst();
    }

    /** The schema itself, the one that it refers to and those that it is made of; none of ours refers to itself. */
    private Stream<JsonNode> parts(JsonNode schema) {
        Stream<JsonNode> referred = schema.has("$ref")
                ? Stream.of(root.at(schema.path("$ref").stringValue().substring(1)))
                : Stream.empty();
        Stream<JsonNode> made = schema.path("allOf").valueStream();
        return Stream.concat(Stream.of(schema), Stream.concat(referred, made).flatMap(this::parts));
    }
}
