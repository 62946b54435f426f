/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.jdbc.LogFault.Kind;
import nl.beveiligdebedden.port.LogEntry;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must go goes, whatever stands beside it, and nothing else goes unseen. */
class LogRetentionTest {

    private static final String ON_EACH_DATABASE = "nl.beveiligdebedden.jdbc.LogUnderTest#onEachDatabase";

    private static final int A_CENTURY = 2_000_000_000;

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void a_record_with_a_moment_in_the_future_holds_no_other_back(LogUnderTest log) {
        log.fill(A_CENTURY, 1, 2, A_CENTURY, 3, 99);

        int deleted = log.deleteBefore(50);

        assertThat(deleted).isEqualTo(3);
        assertThat(log.numbers()).containsExactly(7L, 6L, 4L, 1L);
        assertThat(log.proof().holds()).isTrue();
        assertThat(log.proof().deleted()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void the_record_of_a_deletion_says_which_numbers_went(LogUnderTest log) {
        log.fill(A_CENTURY, 1, 2, A_CENTURY, 3);

        log.deleteBefore(50);

        assertThat(log.entries().get(0).entry().body()).isEqualTo("2-3 5-5");
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void what_was_kept_between_what_was_deleted_cannot_go_unseen(LogUnderTest log) {
        log.fill(1, A_CENTURY, 2);
        log.deleteBefore(50);

        log.tamper("delete from log_entry where number = 2");

        assertThat(log.faults()).containsExactly(new LogFault(2, Kind.MISSING));
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void a_record_of_a_deletion_that_is_gone_is_missing_with_all_that_it_spoke_for(LogUnderTest log) {
        log.fill(1, 2, 99);
        log.deleteBefore(50);

        log.tamper("delete from log_entry where kind = 'RETENTION'");

        assertThat(log.faults()).containsExactly(new LogFault(1, 2, Kind.MISSING), new LogFault(4, Kind.MISSING));
        assertThat(log.proof().deleted()).isZero();
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void a_later_deletion_does_not_speak_for_a_record_of_an_earlier_one(LogUnderTest log) {
        log.fill(1, 2);
        log.deleteBefore(50);
        log.fill(60, 99);
        log.deleteBefore(70);

        log.tamper("delete from log_entry where number = 3");

        assertThat(log.faults()).containsExactly(new LogFault(1, 3, Kind.MISSING));
        assertThat(log.proof().deleted()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void a_record_of_a_deletion_that_was_changed_speaks_for_nothing(LogUnderTest log) {
        log.fill(1, 2, 99);
        log.deleteBefore(50);

        log.tamper("update log_entry set body = '1-3' where number = 4", "delete from log_entry where number = 3");

        assertThat(log.faults()).containsExactly(new LogFault(1, 3, Kind.MISSING), new LogFault(4, Kind.CHANGED));
    }

    @ParameterizedTest
    @MethodSource(ON_EACH_DATABASE)
    void a_deletion_by_an_older_version_speaks_for_all_up_to_its_number(LogUnderTest log) {
        log.fill(1, 2, 60, 99);
        deletedByAnOlderVersion(log, 2);
        log.deleteBefore(70);

        assertThat(log.proof().holds()).isTrue();
        assertThat(log.proof().deleted()).isEqualTo(3);

        log.tamper("delete from log_entry where number = 4");

        assertThat(log.faults()).containsExactly(new LogFault(4, Kind.MISSING));
    }

    private static void deletedByAnOlderVersion(LogUnderTest log, int through) {
        LogEntry deletion = new LogEntry("RETENTION", new RequestId("RETENTION"), MOMENT, "" + through);
        Jdbi.create(log.database()).useTransaction(handle -> {
            handle.execute("delete from log_entry where number <= ?", through);
            LogRows.append(handle, deletion, LogUnderTest.COORDINATOR);
        });
    }
}
