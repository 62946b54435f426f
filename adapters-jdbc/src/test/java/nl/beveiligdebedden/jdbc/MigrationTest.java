/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.LogEntry;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database of an older version, with beds in it, is brought up to date and loses nothing. */
class MigrationTest {

    private static final Instant NOON = Samples.NOON;
    private static final Actor AUDITOR = new Actor(ActorRole.TOEZICHTHOUDER, "igj");
    private static final LogEntry ENTRY = new LogEntry("DECISION", new RequestId("casus-1"), NOON, "{}");

    static Stream<DataSource> databases() {
        return Stream.of(H2.anEmptyDatabase(""), Postgres.anEmptyDatabase());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void from_version_1(DataSource database) {
        fill(database, "1");

        JdbcCapacity capacity = JdbcCapacity.open(database);

        assertThat(capacity.read().beds()).containsExactly(Samples.aBed("b-1", "u-1", BedState.BEZET, NOON));
        assertThat(reports(database)).isEqualTo(2);
        assertThat(Derived.otherwise(database)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void from_version_2(DataSource database) {
        fill(database, "2");
        run(database, "update bed_report set verified_by = 'BEHANDELAAR' where sequence_number = 2");

        JdbcCapacity capacity = JdbcCapacity.open(database);

        assertThat(capacity.read().beds())
                .singleElement()
                .satisfies(bed -> assertThat(bed.verifiedBy()).contains(ReporterRole.BEHANDELAAR));
        assertThat(reports(database)).isEqualTo(2);
        assertThat(Derived.otherwise(database)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void from_version_3_with_a_claim(DataSource database) {
        fill(database, "3");
        run(
                database,
                "insert into active_claim (bed_id, request_id, state, report_number)"
                        + " values ('b-1', 'casus-1', 'BEZET', 2)");

        JdbcReservations reservations = JdbcReservations.open(database, Authority.COVENANT);

        assertThat(reservations.claims()).hasSize(1);
        assertThat(reservations.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void from_version_4_with_a_record_of_a_decision(DataSource database) {
        fill(database, "4");
        ChainLink link = record(database);

        JdbcDecisionLog log = JdbcDecisionLog.open(database, Authority.COVENANT);

        assertThat(log.verify(AUDITOR).orElseThrow().holds()).isTrue();
        assertThat(log.last()).contains(link);
        assertThat(JdbcCapacity.open(database).read().beds()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void from_version_4_the_latest_of_each_bed_is_copied_from_its_history(DataSource database) {
        fill(database, "4");

        JdbcCapacity.open(database);

        assertThat(answers(database, "select state from latest_bed_report")).containsExactly("BEZET");
        assertThat(Derived.otherwise(database)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void from_version_6_with_a_record_that_is_then_found_by_its_request(DataSource database) {
        fill(database, "6");
        record(database);

        JdbcDecisionLog log = JdbcDecisionLog.open(database, Authority.COVENANT);

        assertThat(log.read(ENTRY.about(), AUDITOR, Long.MAX_VALUE, 9).orElseThrow())
                .containsExactly(new KeptEntry(1, ENTRY, AUDITOR));
        assertThat(log.verify(AUDITOR).orElseThrow().holds()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void from_version_7_with_a_promised_bed_that_a_load_left_out(DataSource database) {
        fill(database, "7");
        run(
                database,
                "insert into latest_bed_report (bed_id, sequence_number, state)"
                        + " select bed_id, sequence_number, state from latest_of_history");
        run(
                database,
                "insert into active_claim (bed_id, request_id, state, report_number)"
                        + " values ('b-1', 'casus-1', 'BEZET', 2)");
        run(database, "update bed set in_use = false");

        JdbcReservations reservations = JdbcReservations.open(database, Authority.COVENANT);

        assertThat(reservations.conflicts())
                .containsExactly(new ClaimConflict(
                        new BedId("b-1"), new RequestId("casus-1"), BedState.BEZET, Optional.empty()));
        assertThat(reservations.claims()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_bed_that_stands_otherwise_than_its_history_says_is_found(DataSource database) {
        fill(database, "4");
        JdbcCapacity.open(database);

        run(database, "update latest_bed_report set sequence_number = 1");

        assertThat(Derived.otherwise(database)).containsOnly("b-1");
    }

    private static ChainLink record(DataSource database) {
        ChainLink link = ChainLink.first(ENTRY.hash(AUDITOR));
        run(
                database,
                "insert into log_link (number, previous, content_hash, hash) values (1, '%s', '%s', '%s')"
                        .formatted(link.previous(), link.content(), link.hash()));
        run(
                database,
                "insert into log_entry (number, kind, request_id, occurred_at, role, party, body) values (1, 'DECISION',"
                        + " 'casus-1', timestamp with time zone '2022-06-23 10:00:00+00', 'TOEZICHTHOUDER', 'igj', '{}')");
        run(database, "update log_head set number = 1, hash = '%s'".formatted(link.hash()));
        return link;
    }

    private static List<String> answers(DataSource database, String query) {
        return Jdbi.create(database)
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    static void migrate(DataSource database, String version) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .loggers("slf4j")
                .locations(Schema.locations(!Databases.isH2(database)))
                .table("lcbb_schema_history")
                .target(version)
                .load()
                .migrate();
    }

    private static void fill(DataSource database, String version) {
        migrate(database, version);
        run(
                database,
                "insert into unit (id, type, regimes_recorded, contra_indications_recorded,"
                        + " contracted_acts_recorded, turnover_ceiling_reached, reserved_for_non_forensic, in_use)"
                        + " values ('u-1', 'HIC', false, false, false, false, false, true)");
        run(database, "insert into bed (id, unit_id, in_use) values ('b-1', 'u-1', true)");
        run(
                database,
                "insert into bed_report (bed_id, sequence_number, state, confirmed_at)"
                        + " values ('b-1', 1, 'VRIJ', timestamp with time zone '2022-06-01 10:00:00+00')");
        run(
                database,
                "insert into bed_report (bed_id, sequence_number, state, confirmed_at)"
                        + " values ('b-1', 2, 'BEZET', timestamp with time zone '2022-06-23 10:00:00+00')");
    }

    private static int reports(DataSource database) {
        return Jdbi.create(database)
                .withHandle(handle -> handle.createQuery("select count(*) from bed_report")
                        .mapTo(Integer.class)
                        .one());
    }

    private static void run(DataSource database, String statement) {
        Jdbi.create(database).useHandle(handle -> handle.execute(statement));
    }
}
