/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.LcbbJson;
import tools.jackson.databind.node.ObjectNode;

/** Bundles for the tests, and a reader for them. */
final class Bundles {

    static final FhirJson READER = FhirJson.with(Json.validator());

    private Bundles() {}

    /** A bundle that somebody else could have written, of {@code examples/files}. */
    static ObjectNode foreign(String name) {
        try (InputStream json = Files.newInputStream(Path.of("..", "examples", "files", name))) {
            return (ObjectNode) LcbbJson.parse(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
