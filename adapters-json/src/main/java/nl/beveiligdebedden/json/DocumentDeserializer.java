/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads one of our documents in a mapper of the embedder's, by our own rules. */
final class DocumentDeserializer<T> extends ValueDeserializer<T> {

    private static final Text EACH_FIELD_ONCE = new Text("elk veld een keer", "each field once");

    private final Function<JsonNode, Checked<T>> reader;

    DocumentDeserializer(Function<JsonNode, Checked<T>> reader) {
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext mapper) {
        Checked<T> document = reader.apply(tree(json));
        return document.value().orElseThrow(() -> new InvalidDocumentException(json, document.faults()));
    }

    /** Our documents say themselves what they are. */
    @Override
    public Object deserializeWithType(JsonParser json, DeserializationContext mapper, TypeDeserializer types) {
        return deserialize(json, mapper);
    }

    /** What Jackson says of a field that stands there twice repeats its name, which may be somebody's. */
    private static JsonNode tree(JsonParser json) {
        try {
            return LcbbJson.tree(json);
        } catch (DatabindException e) {
            throw new InvalidDocumentException(json, List.of(new Fault("", FaultKind.WRONG_FORM, "", EACH_FIELD_ONCE)));
        }
    }
}
