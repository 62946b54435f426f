/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.jdbc.LogFault.Kind;
import nl.beveiligdebedden.norm.ChainLink;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was done to the tables, the log is verified in a while, and nothing is added that would hide it. */
@Timeout(60)
class LogDamageTest {

    private static final String ON_EACH_DATABASE = "nl.beveiligdebedden.jdbc.LogUnderTest#onEachDatabase";

    private static final long FAR = 1_000_000_000_000_000L;

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void an_end_that_is_far_too_far_is_one_fault(LogUnderTest log) {
        log.fill(1, 2, 3);

        log.tamper("update log_head set number = " + FAR);
        assertThat(log.faults()).containsExactly(new LogFault(4, FAR, Kind.MISSING));

        log.tamper("update log_head set number = " + Long.MAX_VALUE);
        assertThat(log.faults()).containsExactly(new LogFault(4, Long.MAX_VALUE, Kind.MISSING));
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void a_record_that_was_moved_far_away_is_two_faults(LogUnderTest log) {
        log.fill(1, 2, 3);

        log.tamper(
                "update log_link set number = " + FAR + " where number = 3", "delete from log_entry where number = 3");

        assertThat(log.faults())
                .containsExactly(new LogFault(3, FAR - 1, Kind.MISSING), new LogFault(FAR, Kind.CHANGED));
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void an_end_that_is_not_known_or_lies_before_the_last_record_is_a_fault_at_that_record(LogUnderTest log) {
        log.fill(1, 2, 3);

        log.tamper("update log_head set number = 2");
        assertThat(log.faults()).containsExactly(new LogFault(3, Kind.END));

        log.tamper("delete from log_head");
        assertThat(log.faults()).containsExactly(new LogFault(3, Kind.END));
        assertThat(log.log().last()).map(ChainLink::number).contains(3L);
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void an_empty_log_of_which_the_end_is_not_known_is_a_fault_too(LogUnderTest log) {
        log.tamper("delete from log_head");

        assertThat(log.faults()).containsExactly(new LogFault(0, Kind.END));
        assertThat(log.log().last()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void a_record_outside_the_chain_is_named(LogUnderTest log) {
        log.fill(1, 2);

        log.tamper("insert into log_entry (number, kind, request_id, occurred_at, role, party, body)"
                + " select number + 97, kind, request_id, occurred_at, role, party, body from log_entry");

        assertThat(log.faults()).containsExactly(new LogFault(98, Kind.CHANGED), new LogFault(99, Kind.CHANGED));
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                        List.of("delete from log_head"),
                        List.of("update log_head set number = 9"),
                        List.of("update log_head set number = 2"),
                        List.of("update log_head set number = 0, hash = ''"),
                        List.of("update log_head set hash = 'sha256:0'"),
                        List.of("update log_link set content_hash = 'sha256:0' where number = 3"),
                        List.of("delete from log_entry where number = 3", "delete from log_link where number = 3"),
                        List.of("delete from log_entry", "delete from log_link"))
                .flatMap(damage -> LogUnderTest.onEachDatabase().map(log -> Arguments.of(log, damage)));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void to_an_end_that_does_not_fit_nothing_is_added_and_nothing_is_deleted(LogUnderTest log, List<String> damage) {
        log.fill(1, 2, 3);
        log.tamper(damage.toArray(String[]::new));
        List<Long> before = log.numbers();

        Text advice = advice(() -> log.fill(4));
        Text deleting = advice(() -> log.deleteBefore(50));

        assertThat(advice)
                .isEqualTo(deleting)
                .isEqualTo(new Text(
                        "Misschien is er aan het eind van het log geknoeid: kijk met lcbb db verify wat er mis is, en zet"
                                + " de tabellen van het log terug uit een reservekopie",
                        "Maybe somebody touched the end of the log: see with lcbb db verify what is wrong, and put the"
                                + " tables of the log back from a backup"));
        assertThat(log.numbers()).isEqualTo(before);
        assertThat(log.faults()).isNotEmpty();
    }

    private static Text advice(Runnable tried) {
        return catchThrowableOfType(CapacityStoreException.class, tried::run).advice();
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void a_log_in_which_all_was_changed_is_verified_in_a_while(LogUnderTest log) {
        String numbers = Databases.numbers(log.database(), 1, 20_000);
        log.tamper("insert into log_link (number, previous, content_hash, hash)"
                + " select x, 'sha256:0', 'sha256:0', 'sha256:0' from " + numbers);

        assertThat(log.faults()).hasSize(20_000);
    }
}
