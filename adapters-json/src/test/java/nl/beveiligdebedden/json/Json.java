/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.beveiligdebedden.norm.Fault;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.node.ObjectNode;

/** Documents for the tests, and a reader for them. */
public final class Json {

    static final LcbbJson READER = LcbbJson.with(validator());

    private Json() {}

    public static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** The example of a request in the contract. */
    static ObjectNode request() {
        return resource("request.json");
    }

    /** The example of a snapshot in the contract. */
    static ObjectNode capacity() {
        return resource("capacity.json");
    }

    public static InputStream text(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    public static ObjectNode parse(String json) {
        return (ObjectNode) LcbbJson.parse(text(json));
    }

    public static List<String> paths(List<Fault> faults) {
        return faults.stream().map(Fault::path).toList();
    }

    private static ObjectNode resource(String name) {
        try (InputStream json = Json.class.getResourceAsStream(name)) {
            return (ObjectNode) LcbbJson.parse(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
