/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.jdbc.LogFault.Kind;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.DecisionLog;
import nl.beveiligdebedden.port.LogEntry;
import nl.beveiligdebedden.testkit.DecisionLogContract;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a log in a database promises beside every log: whoever touches it is found out. */
abstract class JdbcDecisionLogContract extends DecisionLogContract {

    private static final Actor AUDITOR = new Actor(ActorRole.TOEZICHTHOUDER, "igj");
    private static final Actor PROVIDER = new Actor(ActorRole.AANBIEDER, "p-01");

    private DataSource database;
    private JdbcDecisionLog log;

    /** A database without tables. */
    abstract DataSource anEmptyDatabase();

    @Override
    protected DecisionLog anEmptyLog() {
        database = anEmptyDatabase();
        log = JdbcDecisionLog.open(database, Authority.COVENANT);
        return log;
    }

    private void fill(int records) {
        anEmptyLog();
        IntStream.rangeClosed(1, records).forEach(number -> log.append(entry(number), COORDINATOR));
    }

    private LogProof proof() {
        return log.verify(AUDITOR).orElseThrow();
    }

    @Test
    void an_untouched_log_holds_and_names_its_last_link() {
        fill(5);

        assertThat(proof().holds()).isTrue();
        assertThat(proof().last())
                .hasValueSatisfying(link -> assertThat(link.number()).isEqualTo(5));
    }

    @Test
    void an_empty_log_holds() {
        fill(0);

        assertThat(proof().holds()).isTrue();
        assertThat(proof().last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log_entry set body = '[]' where number = 3",
                "update log_entry set party = 'p-9' where number = 3",
                "update log_entry set role = 'NIEMAND' where number = 3",
                "update log_entry set request_id = 'casus-9' where number = 3",
                "update log_link set content_hash = 'sha256:0' where number = 3",
                "update log_link set hash = 'sha256:0' where number = 3",
                "update log_link set previous = 'sha256:0' where number = 3"
            })
    void a_changed_record_is_named(String change) {
        fill(5);

        run(change);

        assertThat(proof().faults()).contains(new LogFault(3, Kind.CHANGED));
        assertThat(proof().faults().get(0)).isEqualTo(new LogFault(3, Kind.CHANGED));
    }

    @Test
    void a_record_that_was_changed_with_a_new_hash_is_found_at_the_next_one() {
        fill(5);
        String content =
                new LogEntry("DECISION", new RequestId("casus-3"), MOMENT.plusSeconds(3), "[]").hash(COORDINATOR);
        ChainLink forged = new ChainLink(3, previous(3), content);

        run("update log_entry set body = '[]' where number = 3");
        run("update log_link set content_hash = '%s', hash = '%s' where number = 3".formatted(content, forged.hash()));

        assertThat(proof().faults()).containsExactly(new LogFault(4, Kind.CHANGED));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void a_missing_record_is_named_wherever_it_stood(int number) {
        fill(5);

        run("delete from log_entry where number = " + number);
        run("delete from log_link where number = " + number);

        assertThat(proof().faults()).containsExactly(new LogFault(number, Kind.MISSING));
    }

    @Test
    void a_record_without_its_content_is_missing() {
        fill(5);

        run("delete from log_entry where number = 2");

        assertThat(proof().faults()).containsExactly(new LogFault(2, Kind.MISSING));
    }

    @Test
    void a_log_that_lost_everything_misses_everything() {
        fill(3);

        run("delete from log_entry");
        run("delete from log_link");

        assertThat(proof().faults()).containsExactly(new LogFault(1, 3, Kind.MISSING));
    }

    @Test
    void swapped_contents_are_named_as_swapped() {
        fill(5);

        swapColumn("body", "request_id", "occurred_at");

        assertThat(proof().faults()).containsExactly(new LogFault(2, Kind.SWAPPED), new LogFault(4, Kind.SWAPPED));
    }

    @Test
    void swapped_links_are_named_as_swapped() {
        fill(5);

        for (String column : List.of("previous", "content_hash", "hash")) {
            run("""
                    update log_link set %1$s = case number
                        when 2 then (select %1$s from log_link where number = 4)
                        else (select %1$s from log_link where number = 2) end
                    where number in (2, 4)""".formatted(column));
        }

        assertThat(proof().faults()).contains(new LogFault(2, Kind.SWAPPED), new LogFault(4, Kind.SWAPPED));
    }

    private void swapColumn(String... columns) {
        for (String column : columns) {
            run("""
                    update log_entry set %1$s = case number
                        when 2 then (select %1$s from log_entry where number = 4)
                        else (select %1$s from log_entry where number = 2) end
                    where number in (2, 4)""".formatted(column));
        }
    }

    @Test
    void after_a_deletion_that_the_law_asks_for_the_chain_still_holds() {
        fill(5);

        int deleted = log.deleteBefore(MOMENT.plusSeconds(4), COORDINATOR, MOMENT.plusSeconds(99))
                .orElseThrow();

        assertThat(deleted).isEqualTo(3);
        assertThat(proof().holds()).isTrue();
        assertThat(proof().deleted()).isEqualTo(3);
        assertThat(log.read(AUDITOR, Long.MAX_VALUE, 10).orElseThrow())
                .extracting(KeptEntry::number)
                .containsExactly(6L, 5L, 4L);
    }

    @Test
    void a_deletion_that_goes_further_than_the_record_of_it_is_seen() {
        fill(5);
        log.deleteBefore(MOMENT.plusSeconds(3), COORDINATOR, MOMENT.plusSeconds(99));

        run("delete from log_entry where number = 3");

        assertThat(proof().faults()).containsExactly(new LogFault(3, Kind.MISSING));
    }

    @Test
    void when_nothing_is_old_enough_nothing_is_deleted_and_nothing_is_added() {
        fill(2);

        int deleted =
                log.deleteBefore(MOMENT, COORDINATOR, MOMENT.plusSeconds(99)).orElseThrow();

        assertThat(deleted).isZero();
        assertThat(log.last())
                .hasValueSatisfying(link -> assertThat(link.number()).isEqualTo(2));
    }

    @Test
    void the_chain_holds_after_term_upon_term_with_new_records_between() {
        fill(3);
        log.deleteBefore(MOMENT.plusSeconds(3), COORDINATOR, MOMENT.plusSeconds(50));
        log.append(entry(60), COORDINATOR);
        log.deleteBefore(MOMENT.plusSeconds(61), COORDINATOR, MOMENT.plusSeconds(99));

        assertThat(proof().holds()).isTrue();
        assertThat(proof().deleted()).isEqualTo(4);
        assertThat(answers("select cast(number as varchar(9)) from log_entry order by number"))
                .containsExactly("4", "6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "99", "none"})
    void a_record_of_a_deletion_that_was_changed_is_named_and_hides_nothing_else(String through) {
        fill(5);
        log.deleteBefore(MOMENT.plusSeconds(3), COORDINATOR, MOMENT.plusSeconds(99));

        run("update log_entry set body = '%s' where kind = 'RETENTION'".formatted(through));

        assertThat(proof().faults()).contains(new LogFault(6, Kind.CHANGED));
    }

    @Test
    void nothing_that_was_said_of_a_request_is_left_after_its_deletion() {
        fill(2);

        log.deleteBefore(MOMENT.plusSeconds(99), COORDINATOR, MOMENT.plusSeconds(99));

        assertThat(answers("select request_id from log_entry")).containsExactly("RETENTION");
    }

    @Test
    void nobody_writes_a_record_of_a_deletion_by_hand() {
        fill(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        log.append(new LogEntry("RETENTION", new RequestId("casus-1"), MOMENT, "1"), COORDINATOR));
    }

    @ParameterizedTest
    @CsvSource({"AANBIEDER, false", "KETENPARTNER, false", "VERZEKERAAR, false", "TOEZICHTHOUDER, true"})
    void only_who_may_read_the_log_verifies_it(ActorRole role, boolean may) {
        fill(1);

        Checked<LogProof> checked = log.verify(new Actor(role, "p-01"));

        assertThat(checked.value().isPresent()).isEqualTo(may);
        assertThat(checked.faults()).allMatch(fault -> fault.kind() == FaultKind.NOT_ALLOWED);
    }

    @Test
    void a_provider_reads_its_own_records_and_an_insurer_none() {
        fill(2);
        log.append(entry(3), PROVIDER);

        Checked<List<KeptEntry>> own = log.read(PROVIDER, Long.MAX_VALUE, 10);
        Checked<List<KeptEntry>> none = log.read(new Actor(ActorRole.VERZEKERAAR, "z-1"), Long.MAX_VALUE, 10);

        assertThat(own.orElseThrow()).containsExactly(new KeptEntry(3, entry(3), PROVIDER));
        assertThat(none.faults()).extracting(Fault::path, Fault::found).containsExactly(tuple("/by", "VERZEKERAAR"));
    }

    @Test
    void what_is_kept_about_a_request_is_read_the_newest_first_and_nothing_about_another() {
        fill(3);
        log.append(new LogEntry("CASE", new RequestId("casus-2"), MOMENT, "{}"), PROVIDER);

        assertThat(about("casus-2", AUDITOR, Long.MAX_VALUE, 9)).containsExactly(4L, 2L);
        assertThat(about("casus-2", AUDITOR, Long.MAX_VALUE, 1)).containsExactly(4L);
        assertThat(about("casus-2", AUDITOR, 4, 9)).containsExactly(2L);
        assertThat(about("casus-9", AUDITOR, Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    void of_a_request_a_provider_and_a_chain_partner_read_what_their_own_organisation_wrote_and_an_insurer_nothing() {
        fill(2);
        Actor partner = new Actor(ActorRole.KETENPARTNER, "k-1");
        log.append(new LogEntry("CASE", new RequestId("casus-2"), MOMENT, "{}"), PROVIDER);
        log.append(new LogEntry("CASE", new RequestId("casus-2"), MOMENT, "{}"), partner);

        assertThat(about("casus-2", PROVIDER, Long.MAX_VALUE, 9)).containsExactly(3L);
        assertThat(about("casus-2", partner, Long.MAX_VALUE, 9)).containsExactly(4L);
        assertThat(about("casus-2", COORDINATOR, Long.MAX_VALUE, 9)).containsExactly(4L, 3L, 2L);
        assertThat(log.read(new RequestId("casus-2"), new Actor(ActorRole.VERZEKERAAR, "z-1"), Long.MAX_VALUE, 9)
                        .faults())
                .extracting(Fault::path, Fault::found)
                .containsExactly(tuple("/by", "VERZEKERAAR"));
    }

    private List<Long> about(String request, Actor by, long before, int most) {
        return log.read(new RequestId(request), by, before, most).orElseThrow().stream()
                .map(KeptEntry::number)
                .toList();
    }

    @Test
    void what_is_deleted_as_the_law_asks_is_not_read_by_its_request() {
        fill(2);

        log.deleteBefore(MOMENT.plusSeconds(2), COORDINATOR, MOMENT.plusSeconds(99));

        assertThat(about("casus-1", AUDITOR, Long.MAX_VALUE, 9)).isEmpty();
    }

    /** Of the many, half is about each request, and one only is of the auditor. */
    @ParameterizedTest
    @CsvSource({",", "casus-1,", ",p-01", "casus-1,p-01", "casus-2,igj"})
    void a_page_costs_the_same_after_twenty_thousand_records(String request, String party) {
        fill(1);
        LogQuestion asked = new LogQuestion(
                Optional.ofNullable(request).map(RequestId::new), Optional.ofNullable(party), Long.MAX_VALUE, 5);

        run("insert into log_entry (number, kind, request_id, occurred_at, role, party, body)"
                + " select 1 + x, 'CASE', case when mod(x, 2) = 0 then 'casus-1' else 'casus-2' end, occurred_at,"
                + " 'AANBIEDER', case when x = 7 then 'igj' else 'p-01' end, body from log_entry, "
                + Databases.numbers(database, 1, 20_000));

        assertThat(Touched.by(database, asked::query)).isBetween(1, 20);
    }

    @Test
    void fewer_than_none_cannot_be_asked_for() {
        fill(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.read(AUDITOR, Long.MAX_VALUE, -1))
                .withMessage("most (-1) must be 0 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "');delete from log_link;--", "\\", "${x}", ":a", "?", "漢\n\t", "{\"a\": \"b\"}"})
    void any_text_is_kept_as_it_is(String body) {
        anEmptyLog();

        log.append(new LogEntry("DECISION", new RequestId("casus-1"), MOMENT, body), COORDINATOR);

        assertThat(log.read(AUDITOR, Long.MAX_VALUE, 1).orElseThrow())
                .extracting(kept -> kept.entry().body())
                .containsExactly(body);
        assertThat(proof().holds()).isTrue();
    }

    private String previous(int number) {
        return answers("select previous from log_link where number = " + number).get(0);
    }

    private List<String> answers(String query) {
        return Jdbi.create(database)
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    /** Whoever tampers with a log has the keys of the database. */
    private void run(String statement) {
        Jdbi.create(database).useHandle(handle -> {
            handle.execute("alter table log_entry drop constraint if exists log_entry_has_link");
            handle.execute(statement);
        });
    }
}
