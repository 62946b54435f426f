/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.beveiligdebedden.port.ClaimStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The proofs in small; the long runs are behind {@code examples/prove}. */
@Timeout(180)
class ProveTest {

    @TempDir
    private Path folder;

    @Test
    void many_programs_on_postgres_get_no_bed_twice() throws Exception {
        Proof.Found found = Prove.claims(folder.resolve("data"), 2, 8, 400);

        assertThat(found.faults()).isEmpty();
        assertThat(found.history()).hasSizeGreaterThan(400).allMatch(Operation::isAnswered);
    }

    @Test
    void a_program_that_is_killed_in_the_middle_of_its_work_loses_no_word_on_postgres() throws Exception {
        Proof.Found found = Prove.kills(folder.resolve("data"), 3);

        assertThat(found.faults()).isEmpty();
        assertThat(found.history()).anyMatch(operation -> !operation.isAnswered());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delete from claim_event where order_key in (select min(order_key) from claim_event) | word that is not there
            delete from claim_event where order_key in (select min(order_key) from claim_event) | step without a report
            update bed_report set state = 'GERESERVEERD' | reserved without a claim
            delete from bed_report where sequence_number = 2 | gap in its reports
            """)
    void what_is_planted_in_the_database_is_found(String planted, String fault) throws Exception {
        Proof proof = new Proof(Prove.h2(folder), 3).fill();
        Proof.Found sound = proof.work(1, 2, 20, () -> {});

        proof.run("set referential_integrity false");
        proof.run(planted);

        assertThat(sound.faults()).isEmpty();
        assertThat(proof.found().faults()).anyMatch(found -> found.contains(fault));
    }

    @Test
    void a_double_claim_that_is_planted_in_the_history_is_found() throws Exception {
        Proof.Found sound = new Proof(Prove.h2(folder), 3).fill().work(1, 2, 20, () -> {});
        Operation reserved = Keeper.done(sound.history()).findFirst().orElseThrow();
        Operation.What other =
                new Operation.What(reserved.what().step(), reserved.what().bed(), "another", "planted");
        Operation planted = new Operation(other, reserved.answer(), Operation.NEVER - 2, Operation.NEVER - 1);
        Operation twice = new Operation(
                new Operation.What(ClaimStep.RESERVE, other.bed(), "third", "planted-2"),
                reserved.answer(),
                Operation.NEVER - 2,
                Operation.NEVER - 1);
        List<Operation> history = new ArrayList<>(sound.history());
        history.add(planted);
        history.add(twice);

        assertThat(Linearizability.faultyBeds(history)).containsExactly(other.bed());
    }
}
