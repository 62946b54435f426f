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
import tools.jackson.databind.node.MissingNode;

/** A place in a document of somebody else; what is taken from it counts as understood. */
record Node(String path, JsonNode json, Trail trail) {

    private static final Text NOT_RECORDED =
            new Text("meer dan één waarde, gelezen als niet vastgelegd", "more than one value, read as not recorded");
    private static final Text IT_HOLDS = new Text("niet eenduidig, gelezen als ja", "not clear, read as yes");

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

    /** Where the codes of one of our systems stand in a concept, or in a list of concepts. */
    List<Node> codePlaces(String field, OwnSystem system) {
        return codings(field, system.url()).stream()
                .map(coding -> coding.at("code"))
                .toList();
    }

    /** Takes the codes of one of our systems out of a concept, or of a list of concepts. */
    List<String> codes(String field, OwnSystem system) {
        return codings(field, system.url()).stream()
                .map(coding -> coding.takeCoding().peek("code"))
                .toList();
    }

    /** Takes the code of one of our systems; of codes that differ none counts. */
    String code(String field, OwnSystem system) {
        List<Node> codings = codings(field, system.url());
        if (codings.stream().map(coding -> coding.peek("code")).distinct().count() > 1) {
            codings.forEach(coding -> coding.lose(LossKind.READ_AS, NOT_RECORDED));
            return null;
        }
        return codes(field, system).stream().findFirst().orElse(null);
    }

    private Stream<Node> extensions(Extra extra) {
        return items("extension").stream().filter(extension -> extension.has("url", extra.url()));
    }

    /** The extensions of a kind of which none may be left out, also those without a value of the right type. */
    List<Node> every(Extra extra) {
        return extensions(extra).toList();
    }

    /** Takes the codes of these; one that cannot be read is an empty code, which is a fault. */
    List<String> everyText(Extra extra) {
        return every(extra).stream()
                .map(extension -> extension.take().peek(extra.type()))
                .toList();
    }

    /** The extensions of a kind that hold a value of the right type. */
    List<Node> readable(Extra extra) {
        return extensions(extra)
                .filter(extension -> !extension.valueOf(extra).isMissingNode())
                .toList();
    }

    /** Takes the codes or moments of an extension. */
    List<String> texts(Extra extra) {
        return readable(extra).stream()
                .map(extension -> extension.take().peek(extra.type()))
                .toList();
    }

    /** Looks at the code of an extension without taking it; empty when there is none, or more than one. */
    String peek(Extra extra) {
        List<String> codes = extensions(extra)
                .map(extension -> extension.peek(extra.type()))
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.get(0) : "";
    }

    String text(Extra extra) {
        return value(extra).map(JsonNode::stringValue).orElse(null);
    }

    Boolean flag(Extra extra) {
        return value(extra).map(JsonNode::booleanValue).orElse(null);
    }

    /** A flag that keeps people out: it holds unless it is plainly denied. */
    Boolean barrier(Extra extra) {
        List<Node> told = extensions(extra).toList();
        List<JsonNode> values =
                told.stream().map(one -> one.valueOf(extra)).distinct().toList();
        if (values.size() > 1 || values.stream().anyMatch(JsonNode::isMissingNode)) {
            told.forEach(one -> one.lose(LossKind.READ_AS, IT_HOLDS));
            return true;
        }
        return flag(extra);
    }

    Integer number(Extra extra) {
        return value(extra).map(JsonNode::intValue).orElse(null);
    }

    /** Takes the value; of values that differ, or of which we do not understand one, none counts. */
    private Optional<JsonNode> value(Extra extra) {
        List<Node> told = extensions(extra).toList();
        List<JsonNode> values =
                told.stream().map(one -> one.valueOf(extra)).distinct().toList();
        if (values.size() > 1) {
            told.forEach(one -> one.lose(LossKind.READ_AS, NOT_RECORDED));
        }
        Optional<JsonNode> value = Optional.of(values)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .filter(one -> !one.isMissingNode());
        value.ifPresent(one -> told.forEach(Node::take));
        return value;
    }

    /** Missing when it is not of the right type. */
    private JsonNode valueOf(Extra extra) {
        JsonNode value = json.path(extra.type());
        boolean right = switch (extra.type()) {
            case "valueBoolean" -> value.isBoolean();
            case "valueInteger" -> value.isIntegralNumber() && value.canConvertToInt();
            default -> value.isString();
        };
        return right ? value : MissingNode.getInstance();
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
