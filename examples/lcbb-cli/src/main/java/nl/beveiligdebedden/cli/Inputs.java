/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.OutflowFacts;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.region.RegionChain;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;

/** Reads the files that the user names. */
final class Inputs {

    private Inputs() {}

    static JsonNode tree(Path file) {
        return document(file).tree();
    }

    /** What stands in a file, or what comes in when there is none; never loaded as a whole, so that its size costs nothing. */
    static Document document(Path file) {
        return file == null ? new Document("-", System.in) : new Document(Shown.file(file), opened(file));
    }

    /** Whether a file says by its name that it is read line by line. */
    static boolean isLines(Path file) {
        return file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".ndjson");
    }

    private static InputStream opened(Path file) {
        if (Files.isDirectory(file)) {
            throw UnusableInput.file(Shown.file(file));
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw UnusableInput.file(Shown.file(file));
        }
    }

    static PlacementRequest request(Path file) {
        return readable(file, reader().request(tree(file)));
    }

    static ExpectedStay stay(Path file) {
        return readable(file, reader().stay(tree(file)));
    }

    static CapacitySnapshot capacity(Path file) {
        return readable(file, reader().capacity(tree(file)));
    }

    static Decision decision(Path file) {
        return readable(file, reader().decision(tree(file)));
    }

    static InclusionFacts inclusion(Path file) {
        return readable(file, reader().inclusion(tree(file)));
    }

    static OutflowFacts outflow(Path file) {
        return readable(file, reader().outflow(tree(file)));
    }

    static RegionChain chain(Path file) {
        return readable(file, reader().chain(tree(file)));
    }

    static LcbbJson reader() {
        return LcbbJson.with(validator());
    }

    private static <T> T readable(Path file, Checked<T> checked) {
        return checked.value().orElseThrow(() -> new InvalidFile(file, checked.faults()));
    }

    static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
