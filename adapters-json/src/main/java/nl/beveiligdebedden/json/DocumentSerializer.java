/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes one of our documents in a mapper of the embedder's, with the same bytes as {@link LcbbJson}. */
final class DocumentSerializer<T> extends ValueSerializer<T> {

    private final Function<T, LcbbSchema> schema;
    private final BiConsumer<T, ObjectWriter> fields;

    DocumentSerializer(Function<T, LcbbSchema> schema, BiConsumer<T, ObjectWriter> fields) {
        this.schema = schema;
        this.fields = fields;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext mapper) {
        ObjectWriter.document(schema.apply(value), value, fields, json);
    }

    /** Our documents say themselves what they are. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializationContext mapper, TypeSerializer types) {
        serialize(value, json, mapper);
    }
}
