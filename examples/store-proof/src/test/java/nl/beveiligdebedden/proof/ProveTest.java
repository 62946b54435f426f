/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The proofs in small; the long runs are behind {@code examples/prove}. */
@Timeout(180)
class ProveTest {

    @TempDir
    private static Path sound;

    private static Said said;

    @TempDir
    private Path folder;

    @BeforeAll
    static void work_a_little() throws Exception {
        Proof.Found found = new Proof(Prove.h2(sound), 3).fill().work(1, 2, 40, () -> {});
        said = found.said();

        assertThat(found.faults()).isEmpty();
    }

    @Test
    void many_programs_on_postgres_get_no_bed_twice() throws Exception {
        Proof.Found found = Prove.claims(folder.resolve("data"), 2, 8, 400);

        assertThat(found.faults()).isEmpty();
        assertThat(found.said().orders()).hasSizeGreaterThan(400).allMatch(Operation::isAnswered);
    }

    @Test
    void programs_of_which_the_clocks_are_set_back_get_no_bed_twice() throws Exception {
        Proof.Found found = new Proof(Prove.h2(folder), 3, 3_600).fill().work(1, 8, 200, () -> {});

        List<Long> clocks = found.said().orders().stream()
                .sorted(comparing(Operation::sent))
                .map(operation -> operation.what().span().at())
                .toList();
        assertThat(found.faults()).isEmpty();
        assertThat(clocks).isNotEqualTo(clocks.stream().sorted().toList());
    }

    @Test
    void a_program_that_is_killed_in_the_middle_of_its_work_loses_no_word_on_postgres() throws Exception {
        Proof.Found found = Prove.kills(folder.resolve("data"), 100, 2);

        assertThat(found.faults()).isEmpty();
        assertThat(found.said().orders()).anyMatch(operation -> !operation.isAnswered());
    }

    @Test
    void programs_that_come_one_after_another_lose_no_word_and_what_is_lost_on_purpose_is_seen() throws Exception {
        Proof.Found found = Prove.reopens(folder, 3, Duration.ZERO);

        assertThat(found.faults()).isEmpty();
        assertThat(found.said().asides("record")).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delete from claim_event where order_key in (select min(order_key) from claim_event) | word that is not there
            delete from claim_event where order_key in (select min(order_key) from claim_event) | step without a report
            update bed_report set state = 'GERESERVEERD' | reserved without a claim
            delete from bed_report where sequence_number = 2 | gap in its reports
            update latest_bed_report set sequence_number = 0 | otherwise than its history
            delete from latest_bed_report | otherwise than its history
            delete from log_entry where number = 1 | word that is not there: record sha256:
            delete from log_entry where number = 1 | record of the log that is MISSING: 1
            update log_entry set body = '' where number = 1 | record of the log that is CHANGED: 1
            delete from bed_report where bed_id like 'told-%' and sequence_number > 1 | word that is not there: report told-
            """)
    void what_is_planted_in_the_database_is_found(String planted, String fault) throws Exception {
        Files.copy(sound.resolve("lcbb.mv.db"), folder.resolve("lcbb.mv.db"));
        String url = Prove.h2(folder);
        List<String> before = Soundness.faults(url, said);

        int changed = change(url, planted);

        assertThat(before).isEmpty();
        assertThat(changed).isPositive();
        assertThat(Soundness.faults(url, said)).anyMatch(found -> found.contains(fault));
    }

    private static int change(String url, String planted) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement running = connection.createStatement()) {
            running.execute("set referential_integrity false");
            return running.executeUpdate(planted);
        }
    }

    @Test
    void a_double_claim_that_is_planted_in_the_history_is_found() {
        String bed = said.orders().stream()
                .filter(Operation::isDone)
                .findFirst()
                .orElseThrow()
                .what()
                .bed();
        List<Operation> planted = new ArrayList<>(said.orders());
        planted.add(reservedAfterAll(bed, "another"));
        planted.add(reservedAfterAll(bed, "third"));

        assertThat(Linearizability.faultyBeds(said.orders())).isEmpty();
        assertThat(Linearizability.faultyBeds(planted)).containsExactly(bed);
    }

    private static Operation reservedAfterAll(String bed, String request) {
        Operation.Span span = new Operation.Span(0, Operation.NEVER);
        Operation.What what = new Operation.What(ClaimStep.RESERVE, bed, request, "planted-" + request, span);
        return new Operation(what, Optional.of(ClaimOutcome.DONE), Operation.NEVER - 2, Operation.NEVER - 1);
    }
}
