/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.beveiligdebedden.json.LcbbJson;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Finds the file and hands out its scenarios. */
final class GoldenScenarioSource extends AnnotationBasedArgumentsProvider<GoldenScenarios> {

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, GoldenScenarios annotation) {
        try (InputStream json = open(annotation.file())) {
            return new ScenarioReader().read(LcbbJson.parse(json)).stream().map(Arguments::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        return file.isEmpty()
                ? GoldenScenarioSource.class.getResourceAsStream("scenarios.json")
                : Files.newInputStream(Path.of(file));
    }
}
