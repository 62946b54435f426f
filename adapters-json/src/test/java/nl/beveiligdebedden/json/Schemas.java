/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.toMap;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.beveiligdebedden.json.pointer.FieldName;
import tools.jackson.databind.JsonNode;

/** Holds documents against the schemas, with somebody else's validator. */
final class Schemas {

    private static final Map<LcbbSchema, Schema> ALL = Arrays.stream(LcbbSchema.values())
            .collect(toMap(
                    schema -> schema,
                    schema -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema.text())));

    private Schemas() {}

    static List<Error> faults(LcbbSchema schema, JsonNode document) {
        return ALL.get(schema).validate(document);
    }

    static List<Error> faults(LcbbSchema schema, String document) {
        return faults(schema, LcbbJson.parse(Json.text(document)));
    }

    /** Where the faults are: of a field that is missing or too much, where that field is. */
    static Set<String> paths(LcbbSchema schema, JsonNode document) {
        Set<String> paths = new TreeSet<>();
        faults(schema, document).forEach(fault -> paths.add(path(fault)));
        return paths;
    }

    private static String path(Error fault) {
        String place = fault.getInstanceLocation().toString();
        return fault.getProperty() == null ? place : place + "/" + FieldName.escaped(fault.getProperty());
    }
}
