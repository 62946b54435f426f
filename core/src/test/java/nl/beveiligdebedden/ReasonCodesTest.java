/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.matching.RuleSet;
import org.junit.jupiter.api.Test;

/** Reason codes are under semantic versioning: one file for each version of the rule set, never written again. */
class ReasonCodesTest {

    private static final Path FOLDER = Path.of("src/test/resources/nl/beveiligdebedden/reason-codes");
    private static final String HOW = """

            Maybe step the version in RuleSet and write the file of the new version with: mvn verify -pl core -Dreasons.write
            (CONTRIBUTING.md tells when; as long as a version is not released, delete its file and write it anew)
            """;

    @Test
    void no_rule_id_goes_or_changes_its_meaning_without_a_version_step() throws IOException {
        Path file = FOLDER.resolve(RuleSet.national().version() + ".txt");
        if (System.getProperty("reasons.write") != null && !Files.exists(file)) {
            Files.writeString(file, ReasonCodes.ofTheCode().lines());
        }

        assertThat(file).as("what the reasons of this version mean" + HOW).exists();
        assertThat(read(file).faults(ReasonCodes.ofTheCode()))
                .as(
                        "version %s does not say any more what it said%s",
                        RuleSet.national().version(), HOW)
                .isEmpty();
    }

    @Test
    void every_version_makes_the_step_that_its_changes_ask_for() throws IOException {
        List<ReasonCodes> versions = versions();

        for (int index = 1; index < versions.size(); index++) {
            assertThat(versions.get(index - 1).faults(versions.get(index)))
                    .as(
                            "from %s to %s",
                            versions.get(index - 1).version(),
                            versions.get(index).version())
                    .isEmpty();
        }
        assertThat(versions).isNotEmpty();
    }

    @Test
    void a_reason_that_goes_asks_for_a_major_step() {
        ReasonCodes before = codes("1.2.3", "level LVL-9 BLOCK a", "rule LVL-9 b");

        assertThat(before.faults(codes("1.3.0", "rule LVL-9 b")))
                .containsExactly("level LVL-9 BLOCK is gone: that asks for version 2.0.0");
        assertThat(before.faults(codes("2.0.0", "rule LVL-9 b"))).isEmpty();
    }

    @Test
    void a_reason_or_a_rule_that_changes_its_meaning_asks_for_a_major_step() {
        ReasonCodes before = codes("1.2.3", "level LVL-9 BLOCK a", "rule LVL-9 b");
        ReasonCodes after = codes("1.3.0", "level LVL-9 BLOCK c", "rule LVL-9 d");

        assertThat(before.faults(after))
                .containsExactly(
                        "level LVL-9 BLOCK has another meaning: that asks for version 2.0.0",
                        "rule LVL-9 has another meaning: that asks for version 2.0.0");
    }

    @Test
    void a_reason_that_is_new_asks_for_a_minor_step() {
        ReasonCodes before = codes("1.2.3", "rule LVL-9 b");

        assertThat(before.faults(codes("1.2.4", "rule LVL-9 b", "level LVL-9 BLOCK a")))
                .containsExactly("level LVL-9 BLOCK is new: that asks for version 1.3.0");
        assertThat(before.faults(codes("1.3.0", "rule LVL-9 b", "level LVL-9 BLOCK a")))
                .isEmpty();
    }

    @Test
    void a_step_back_is_no_step() {
        assertThat(codes("2.1.0", "rule A-1 a").faults(codes("1.9.0"))).hasSize(1);
    }

    @Test
    void one_key_has_one_meaning() {
        assertThatIllegalStateException().isThrownBy(() -> codes("1.0.0", "rule A-1 a", "rule A-1 b"));
    }

    @Test
    void the_code_knows_every_reason_and_every_rule() {
        assertThat(ReasonCodes.ofTheCode().meanings())
                .containsKeys("freshness BED-11 CONDITION", "level LVL-9 SUPPORT", "rule KVN-INC-1");
    }

    private static ReasonCodes codes(String version, String... lines) {
        return ReasonCodes.parse(version, List.of(lines));
    }

    private static List<ReasonCodes> versions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(ReasonCodesTest::read)
                    .sorted(comparing(ReasonCodes::version))
                    .toList();
        }
    }

    private static ReasonCodes read(Path file) {
        try {
            return ReasonCodes.parse(file.getFileName().toString().replace(".txt", ""), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
