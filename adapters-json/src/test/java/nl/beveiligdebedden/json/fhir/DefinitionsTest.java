/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our code systems and extensions are published; made anew with {@code mvn verify -Ddocs.write}. */
class DefinitionsTest {

    private static final Path PUBLISHED = Path.of("..", "docs", "fhir-definitions.json");

    @Test
    void what_is_published_is_what_the_code_writes() throws IOException {
        String made = JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Definitions.bundle())
                        .replace("\r\n", "\n")
                + "\n";
        if (System.getProperty("docs.write") != null) {
            Files.writeString(PUBLISHED, made);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(made);
    }

    /** Without the extensions: to check these, HAPI wants a package of the net, and a build asks the net for nothing. */
    @Test
    void the_codes_are_definitions_that_HL7_would_take() {
        ObjectNode bundle =
                (ObjectNode) JsonMapper.shared().readTree(Definitions.bundle().toString());
        List<JsonNode> codes = bundle.path("entry")
                .valueStream()
                .filter(entry -> !entry.at("/resource/resourceType").asString().equals("StructureDefinition"))
                .toList();

        bundle.putArray("entry").addAll(codes);

        assertThat(codes).isNotEmpty();
        assertThat(R4.errors(bundle.toString())).isEmpty();
    }
}
