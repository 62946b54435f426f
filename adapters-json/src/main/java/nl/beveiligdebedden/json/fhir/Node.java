/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.json.pointer.FieldName;
import tools.jackson.databind.JsonNode;

/** A place in a document of somebody else; what is taken from it counts as understood. */
record Node(String path, JsonNode json, Trail trail) {

    Node at(String field) {
        return new Node(path + "/" + FieldName.escaped(field), json.path(field), trail);
    }

    /** The elements of a list; none when there is no list. */
    List<Node> items() {
        List<Node> items = new ArrayList<>();
        for (int index = 0; json.isArray() && index < json.size(); index++) {
            items.add(new Node(path + "/" + index, json.get(index), trail));
        }
        return items;
    }

    List<Node> items(String field) {
        return at(field).items();
    }

    /** Looks at a text without taking it; empty when it is absent or no text. */
    String peek(String field) {
        return json.path(field).asStringOpt().orElse("");
    }

    boolean has(String field, String value) {
        return json.path(field).isString() && peek(field).equals(value);
    }

    boolean isPresent() {
        return !json.isMissingNode();
    }

    boolean isFlag(boolean value) {
        return json.isBoolean() && json.booleanValue() == value;
    }

    Node take() {
        if (isPresent()) {
            trail.take(path);
        }
        return this;
    }

    /** Takes what a reference points by; whatever else it says is left over, and so it is named. */
    void takeReference() {
        at("reference").take();
    }

    /** Takes a code with its system and its words; whatever else it says is left over, and so it is named. */
    Node takeCoding() {
        Stream.of("system", "code", "display").forEach(field -> at(field).take());
        return this;
    }

    /** Takes a field when it holds this value. */
    void take(String field, String value) {
        if (has(field, value)) {
            at(field).take();
        }
    }

    void lose(LossKind kind, Text what) {
        trail.lose(path, kind, what);
    }

    /** Takes a text; null when it is absent or no text. */
    String text() {
        return json.isString() ? take().json.stringValue() : null;
    }

    /** The codings of a concept, or of a list of concepts, in one system. */
    List<Node> codings(String field, String system) {
        Node concept = at(field);
        Stream<Node> concepts = concept.json.isArray() ? concept.items().stream() : Stream.of(concept);
        return concepts.flatMap(one -> one.items("coding").stream())
                .filter(coding ->
                        coding.has("system", system) && !coding.peek("code").isEmpty())
                .toList();
    }

    /** Takes the codes of one of our systems out of a concept, or of a list of concepts. */
    List<String> codes(String field, OwnSystem system) {
        return codings(field, system.url()).stream()
                .map(coding -> coding.takeCoding().peek("code"))
                .toList();
    }

    /** Takes the first code of one of our systems; any other stays behind. */
    String code(String field, OwnSystem system) {
        return codings(field, system.url()).stream()
                .findFirst()
                .map(coding -> coding.takeCoding().peek("code"))
                .orElse(null);
    }

    private Stream<Node> extensions(Extra extra) {
        return items("extension").stream().filter(extension -> extension.has("url", extra.url()));
    }

    /** Takes the codes or moments of an extension. */
    List<String> texts(Extra extra) {
        return extensions(extra)
                .filter(extension -> extension.json.path(extra.type()).isString())
                .map(extension -> extension.take().peek(extra.type()))
                .toList();
    }

    /** Looks at the first code of an extension without taking it; empty when there is none. */
    String peek(Extra extra) {
        return extensions(extra)
                .map(extension -> extension.peek(extra.type()))
                .findFirst()
                .orElse("");
    }

    String text(Extra extra) {
        return texts(extra).stream().findFirst().orElse(null);
    }

    Boolean flag(Extra extra) {
        return value(extra)
                .filter(JsonNode::isBoolean)
                .map(JsonNode::booleanValue)
                .orElse(null);
    }

    Integer number(Extra extra) {
        return value(extra)
                .filter(value -> value.isIntegralNumber() && value.canConvertToInt())
                .map(JsonNode::intValue)
                .orElse(null);
    }

    /** Takes the first value of the right type. */
    private Optional<JsonNode> value(Extra extra) {
        return extensions(extra)
                .filter(extension -> isOfType(extra, extension.json.path(extra.type())))
                .findFirst()
                .map(extension -> extension.take().json.path(extra.type()));
    }

    private static boolean isOfType(Extra extra, JsonNode value) {
        return extra.type().equals("valueBoolean")
                ? value.isBoolean()
                : value.canConvertToInt() && value.isIntegralNumber();
    }

    /** A list that may have been recorded as empty; null when it is not recorded. */
    List<String> recorded(List<String> codes, OwnSystem system) {
        Optional<Node> none = extensions(Extra.RECORDED_AS_NONE)
                .filter(extension -> extension.has("valueCode", system.systemName()))
                .findFirst();
        none.ifPresent(Node::take);
        return codes.isEmpty() && none.isEmpty() ? null : codes;
    }
}
