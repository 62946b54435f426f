/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

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

    @Test
    void they_are_definitions_that_HL7_would_take() {
        assertThat(errors(Definitions.bundle().toString())).isEmpty();
    }

    @Test
    void a_definition_that_is_none_is_seen() {
        String bundle = Definitions.bundle().toString();

        assertThat(errors(bundle.replace("\"derivation\":\"constraint\"", "\"derivation\":\"guess\"")))
                .isNotEmpty();
        assertThat(errors(bundle.replace("\"content\":\"complete\"", "\"content\":\"some\"")))
                .isNotEmpty();
    }

    /** That a profile can be made of a difference, HAPI looks up in a package of the net; {@link R4Test} uses them as such. */
    private static List<String> errors(String bundle) {
        return R4.errors(bundle).stream()
                .filter(error -> !error.contains("Unable to resolve package id hl7.fhir.r4.core"))
                .toList();
    }
}
