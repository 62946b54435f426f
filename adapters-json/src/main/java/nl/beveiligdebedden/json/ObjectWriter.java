/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the fields of one object, in the order in which it is told them. What is absent is written as null or left out. */
final class ObjectWriter {

    /** The names of our documents, some hundred, each turned into bytes once; names that are data are not all kept. */
    private static final Map<String, SerializableString> NAMES = new ConcurrentHashMap<>();

    private static final int MOST_NAMES = 1_000;

    private final JsonGenerator json;
    private final boolean nulls;

    private ObjectWriter(JsonGenerator json, boolean nulls) {
        this.json = json;
        this.nulls = nulls;
    }

    /** A whole document on one line. */
    static <T> String document(LcbbSchema schema, T value, BiConsumer<T, ObjectWriter> fields) {
        SegmentedStringWriter text = new SegmentedStringWriter(new BufferRecycler());
        try (JsonGenerator json = JsonMapper.shared().createGenerator(text)) {
            document(schema, value, fields, json);
        }
        return text.getAndClear();
    }

    static <T> void document(LcbbSchema schema, T value, BiConsumer<T, ObjectWriter> fields, JsonGenerator json) {
        new ObjectWriter(json, true)
                .object(value, (whole, object) -> fields.accept(whole, object.text(LcbbSchema.FIELD, schema.id())));
    }

    /** A document behind what was written already. */
    static <T> void object(JsonGenerator json, T value, BiConsumer<T, ObjectWriter> fields) {
        new ObjectWriter(json, true).object(value, fields);
    }

    /** The same object, in which what is absent is left out from now on. */
    ObjectWriter withoutNulls() {
        return new ObjectWriter(json, false);
    }

    private <T> void object(T value, BiConsumer<T, ObjectWriter> fields) {
        json.writeStartObject();
        fields.accept(value, this);
        json.writeEndObject();
    }

    /** A value as the text that it shows itself as: an id, a date or a text. */
    ObjectWriter text(String field, Object value) {
        name(field).writeString(value.toString());
        return this;
    }

    /** Texts under names that are not of our documents but data as well. */
    ObjectWriter texts(String field, Map<String, String> texts) {
        name(field).writeStartObject();
        texts.forEach(json::writeStringProperty);
        json.writeEndObject();
        return this;
    }

    ObjectWriter text(String field, Optional<?> value) {
        return value.isPresent() ? text(field, value.get()) : nothing(field);
    }

    ObjectWriter text(String field, Text text) {
        return object(
                field, text, (value, words) -> words.text("nl", value.nl()).text("en", value.en()));
    }

    ObjectWriter code(String field, Coded word) {
        return text(field, word.code());
    }

    ObjectWriter code(String field, Optional<? extends Coded> word) {
        return text(field, word.map(Coded::code));
    }

    ObjectWriter number(String field, int value) {
        name(field).writeNumber(value);
        return this;
    }

    ObjectWriter number(String field, OptionalInt value) {
        return value.isPresent() ? number(field, value.getAsInt()) : nothing(field);
    }

    ObjectWriter flag(String field, boolean value) {
        name(field).writeBoolean(value);
        return this;
    }

    ObjectWriter answer(String field, Answer answer) {
        return answer == Answer.NOT_RECORDED ? nothing(field) : flag(field, answer == Answer.YES);
    }

    ObjectWriter moment(String field, Instant moment) {
        return text(field, MomentText.of(moment));
    }

    ObjectWriter moment(String field, Optional<Instant> moment) {
        return text(field, moment.map(MomentText::of));
    }

    ObjectWriter texts(String field, Collection<String> texts) {
        name(field).writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    ObjectWriter codes(String field, Collection<? extends Coded> words) {
        name(field).writeStartArray();
        words.forEach(word -> json.writeString(word.code()));
        json.writeEndArray();
        return this;
    }

    ObjectWriter codes(String field, Recorded<? extends Coded> words) {
        return words.isKnown() ? codes(field, words.values()) : nothing(field);
    }

    ObjectWriter lists(String field, Collection<? extends Collection<String>> lists) {
        name(field).writeStartArray();
        lists.forEach(list -> {
            json.writeStartArray();
            list.forEach(json::writeString);
            json.writeEndArray();
        });
        json.writeEndArray();
        return this;
    }

    <T> ObjectWriter object(String field, T value, BiConsumer<T, ObjectWriter> fields) {
        name(field);
        object(value, fields);
        return this;
    }

    <T> ObjectWriter object(String field, Optional<T> value, BiConsumer<T, ObjectWriter> fields) {
        return value.isPresent() ? object(field, value.get(), fields) : nothing(field);
    }

    <T> ObjectWriter objects(String field, Collection<T> values, BiConsumer<T, ObjectWriter> fields) {
        name(field).writeStartArray();
        values.forEach(value -> object(value, fields));
        json.writeEndArray();
        return this;
    }

    /** Fields as they were read. */
    ObjectWriter fields(JsonNode object) {
        object.forEachEntry((field, value) -> {
            name(field);
            write(value);
        });
        return this;
    }

    /** Not by a mapper: that of an embedder may write them otherwise. */
    private void write(JsonNode value) {
        if (value.isObject()) {
            object(value, (object, fields) -> fields.fields(object));
        } else if (value.isArray()) {
            json.writeStartArray();
            value.forEach(this::write);
            json.writeEndArray();
        } else if (value.isString()) {
            json.writeString(value.stringValue());
        } else if (value.isNumber()) {
            json.writeNumber(value.intValue());
        } else if (value.isBoolean()) {
            json.writeBoolean(value.booleanValue());
        } else {
            json.writeNull();
        }
    }

    private JsonGenerator name(String field) {
        SerializableString known = NAMES.get(field);
        return json.writeName(known == null ? made(field) : known);
    }

    private static SerializableString made(String field) {
        SerializableString name = new SerializedString(field);
        if (NAMES.size() < MOST_NAMES) {
            NAMES.put(field, name);
        }
        return name;
    }

    private ObjectWriter nothing(String field) {
        if (nulls) {
            name(field).writeNull();
        }
        return this;
    }
}
