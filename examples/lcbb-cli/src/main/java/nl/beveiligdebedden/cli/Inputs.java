/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.UnreadableJsonException;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;

/** Reads the files that the user names. */
final class Inputs {

    private Inputs() {}

    static JsonNode tree(Path file) {
        try (InputStream json = Files.newInputStream(file)) {
            return LcbbJson.parse(json);
        } catch (IOException e) {
            throw new UnusableInput(file + ": dit bestand is niet te lezen");
        } catch (UnreadableJsonException e) {
            throw new UnusableInput(file + ": " + e.getMessage());
        }
    }

    static PlacementRequest request(Path file) {
        return readable(file, reader().request(tree(file)));
    }

    static CapacitySnapshot capacity(Path file) {
        return readable(file, reader().capacity(tree(file)));
    }

    static LcbbJson reader() {
        return LcbbJson.with(validator());
    }

    private static <T> T readable(Path file, Checked<T> checked) {
        return checked.value().orElseThrow(() -> new InvalidFile(file, checked.faults()));
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
