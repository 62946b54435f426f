/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.Optional;
import java.util.function.Function;
import nl.beveiligdebedden.norm.Faults;
import tools.jackson.databind.JsonNode;

/** The reading of one document: what was wrong so far, and how strict to be. */
record Reading(UnknownFields unknownFields, Faults faults) {

    Reading(UnknownFields unknownFields) {
        this(unknownFields, new Faults());
    }

    /**
     * The whole document as a draft; empty, with a fault, when it is not an object. Of a document that says that it is of
     * another kind or version that is not read nothing else is looked at.
     */
    <T> Optional<T> document(LcbbSchema schema, JsonNode json, Function<ObjectReader, T> reader) {
        return schema.versions()
                .read(new Place("", json, this))
                .map(whole -> new Place("", whole, this).object(fields -> reader.apply(fields.with(LcbbSchema.FIELD))));
    }

    /** The same of a line of a larger file, which names no schema. */
    <T> Optional<T> line(JsonNode json, Function<ObjectReader, T> reader) {
        return Optional.ofNullable(new Place("", json, this).object(reader));
    }
}
