/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the documentation shows one after the other do what they say. */
class StoreByHandTest {

    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    private Path folder;

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void each_line_works_from_an_empty_database() throws IOException {
        List<String> lines = Files.readString(ROOT.resolve("docs/how-the-store-works.md"))
                .lines()
                .filter(line -> line.startsWith("$ lcbb "))
                .toList();

        assertThat(lines).hasSizeGreaterThan(8).allSatisfy(line -> {
            Typed typed = typed(line.substring("$ lcbb ".length()));
            assertThat(typed.status()).as("%s: %s", line, typed.err()).isZero();
        });
    }

    private Typed typed(String line) throws IOException {
        String[] whole = line.split(" > ");
        List<Object> words = new ArrayList<>();
        for (String word : whole[0].split(" ")) {
            words.add(word.endsWith(".json") ? file(word) : word);
        }
        if (line.startsWith("db ")) {
            words.addAll(List.of("--url", url));
        }
        Typed typed = Typed.lcbb(words.toArray());
        return whole.length == 1 ? typed : kept(typed, whole[1]);
    }

    private Typed kept(Typed typed, String name) throws IOException {
        Files.writeString(folder.resolve(name), typed.out());
        return typed;
    }

    /** A file that a line before this one made, or an example. */
    private Path file(String name) {
        Path made = folder.resolve(name);
        return Files.exists(made) ? made : ROOT.resolve("examples/files").resolve(name);
    }
}
