/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.pointer.FieldName;
import nl.beveiligdebedden.norm.FaultKind;
import tools.jackson.databind.JsonNode;

/** A value in a document, with its JSON pointer. What is absent or of another type becomes {@code null}. */
record Place(String path, JsonNode node, Reading reading) {

    static final int MOST_IN_A_PART = 100;

    static final Text A_VALUE = new Text("een waarde", "a value");
    private static final Text A_TEXT = new Text("een tekst tussen aanhalingstekens", "a text between quotes");
    private static final Text A_NUMBER =
            new Text("een geheel getal zonder aanhalingstekens", "a whole number without quotes");
    private static final Text YES_OR_NO =
            new Text("true of false zonder aanhalingstekens", "true or false without quotes");
    private static final Text A_LIST = new Text("een lijst", "a list");
    private static final Text SHORTER =
            new Text("hoogstens " + MOST_IN_A_PART + " waarden", "at most " + MOST_IN_A_PART + " values");
    private static final Text AN_OBJECT = new Text("een object", "an object");

    String text() {
        if (isAbsent()) {
            return null;
        }
        return node.isString() ? node.stringValue() : wrong(A_TEXT);
    }

    /** A text of a certain kind. */
    <T> T word(Word<T> word) {
        String text = text();
        return text == null ? null : word.reader().apply(text).orElseGet(() -> wrong(word, text));
    }

    private <T> T wrong(Word<T> word, String text) {
        reading.faults().add(path, word.fault(), word.told(text), word.allowed());
        return null;
    }

    /** What the reader makes of it; null, with a fault, when it is absent. */
    <T> T required(Function<Place, T> reader) {
        if (isAbsent()) {
            reading.faults().add(path, FaultKind.MISSING, "", A_VALUE);
            return null;
        }
        return reader.apply(this);
    }

    Integer number() {
        if (isAbsent()) {
            return null;
        }
        return isWhole(node) ? Integer.valueOf(node.intValue()) : wrong(A_NUMBER);
    }

    /** Also 1.0, as for JSON Schema. */
    static boolean isWhole(JsonNode node) {
        return node.isNumber() && node.canConvertToInt() && node.canConvertToExactIntegral();
    }

    /** A year; any other text or number could be a birth date, which is refused as such. */
    Integer year() {
        if (isAbsent() || !PersonalData.maybeBirthDate(node)) {
            return number();
        }
        reading.faults().add(path, FaultKind.PERSONAL_DATA, "", PersonalData.ALLOWED);
        return null;
    }

    Boolean flag() {
        if (isAbsent()) {
            return null;
        }
        return node.isBoolean() ? Boolean.valueOf(node.booleanValue()) : wrong(YES_OR_NO);
    }

    /** A list within a part of a document: longer than anybody needs would cost the check of its values too much. */
    <T> List<T> shortList(Function<Place, T> reader) {
        if (node.isArray() && node.size() > MOST_IN_A_PART) {
            fault(FaultKind.WRONG_FORM, SHORTER);
            return null;
        }
        return list(reader);
    }

    <T> List<T> list(Function<Place, T> reader) {
        if (isAbsent()) {
            return null;
        }
        return node.isArray() ? elements(reader) : wrong(A_LIST);
    }

    private <T> List<T> elements(Function<Place, T> reader) {
        List<T> elements = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            elements.add(reader.apply(new Place(path + "/" + index, node.get(index), reading)));
        }
        return elements;
    }

    /** An object of which every field is a text. */
    Map<String, String> texts() {
        if (!node.isObject()) {
            return wrong(AN_OBJECT);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : node.propertyNames()) {
            texts.put(name, anyField(name, texts.size() + 1).required(Place::text));
        }
        return texts;
    }

    <T> T object(Function<ObjectReader, T> reader) {
        if (isAbsent() && !path.isEmpty()) {
            return null;
        }
        return node.isObject() ? read(reader) : wrong(AN_OBJECT);
    }

    private <T> T read(Function<ObjectReader, T> reader) {
        ObjectReader object = new ObjectReader(this);
        T value = reader.apply(object);
        object.refuseOtherFields();
        return value;
    }

    /** A field of ours. */
    Place field(String name) {
        return new Place(path + "/" + FieldName.escaped(name), node.path(name), reading);
    }

    /** A field of which the name may be anything: the how many-th of this object, from 1. */
    Place anyField(String name, int number) {
        return new Place(path + "/" + FieldName.part(name, number), node.path(name), reading);
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    /** What stands here does not go with the rest of the document; it is a date, which is not repeated. */
    void fault(FaultKind kind, Text allowed) {
        reading.faults().add(path, kind, "", allowed);
    }

    private <T> T wrong(Text allowed) {
        reading.faults().add(path, FaultKind.WRONG_TYPE, found(), allowed);
        return null;
    }

    private String found() {
        if (node.isObject()) {
            return "{…}";
        }
        return node.isArray() ? "[…]" : node.asString("");
    }
}
