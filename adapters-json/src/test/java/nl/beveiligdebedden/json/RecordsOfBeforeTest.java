/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.Difference;
import nl.beveiligdebedden.Difference.Part;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.port.Decision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records that older versions wrote can still be read and replayed. Each file holds drawn cases of one version, a record
 * on each line; together they show nearly every reason.
 */
class RecordsOfBeforeTest {

    private static final Path FOLDER = Path.of("src/test/resources/nl/beveiligdebedden/json/records");
    private static final CapacitySnapshot NOTHING =
            new CapacitySnapshot(Optional.empty(), List.of(), List.of(), List.of());
    private static final SecuredBeds BEDS =
            SecuredBeds.builder().capacity(() -> NOTHING).build();

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (System.getProperty("records.write") != null) {
            Files.write(
                    FOLDER.resolve(RuleSet.national().version() + ".ndjson"),
                    records()
                            .map(record -> LcbbJson.write(BEDS.replay(record).now()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_of_before_still_agrees_with_its_hashes(Decision record) {
        assertThat(parts(BEDS.replay(record))).doesNotContain(Part.RECORD, Part.REQUEST, Part.CAPACITY);
    }

    @ParameterizedTest
    @MethodSource("records")
    void verdicts_change_only_with_the_version_of_the_rules_or_the_data(Decision record) {
        Replay replay = BEDS.replay(record);

        boolean unexplained = parts(replay).equals(List.of(Part.VERDICTS));

        assertThat(unexplained).as("""
                        the code gives another answer, but rules and data have the same version: %s
                        Maybe step the version in RuleSet; as long as it is not released, write its records anew with:
                        mvn verify -Drecords.write
                        """, replay.changes()).isFalse();
    }

    static Stream<Decision> records() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(RecordsOfBeforeTest::read).toList().stream();
        }
    }

    private static Stream<Decision> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> Json.READER.decision(Json.text(line)).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> parts(Replay replay) {
        return replay.differences().stream().map(Difference::part).toList();
    }
}
