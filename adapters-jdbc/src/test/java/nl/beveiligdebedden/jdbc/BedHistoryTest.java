/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static nl.beveiligdebedden.jdbc.TwoProviders.bed;
import static nl.beveiligdebedden.jdbc.TwoProviders.twoProviders;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.ReportOrigin;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ever said of a bed, for who may see it. */
class BedHistoryTest {

    private static final Actor PROVIDER = new Actor(ActorRole.AANBIEDER, "p-01");
    private static final Actor OTHER = new Actor(ActorRole.AANBIEDER, "p-02");
    private static final Actor COORDINATOR = new Actor(ActorRole.LANDELIJK_COORDINATOR, "lcbb");
    private static final BedId BED = new BedId("b-01");
    private static final Instant SATURDAY = Instant.parse("2022-06-25T06:00:00Z");
    private static final int NEWEST = Integer.MAX_VALUE;

    static Stream<DataSource> databases() {
        return Databases.empty();
    }

    private static GuardedCapacity loaded(DataSource database) {
        JdbcCapacity.open(database).load(twoProviders());
        return GuardedCapacity.open(database, Authority.COVENANT);
    }

    /** Loaded, entered by the provider, verified by phone, and carried forward. */
    private static GuardedCapacity reportedInEachWay(DataSource database) {
        GuardedCapacity store = loaded(database);
        store.report(
                List.of(bed("b-01", BedState.GESLOTEN)
                        .confirmedAt(MOMENT.plusSeconds(60))
                        .build()),
                PROVIDER,
                MOMENT.plusSeconds(60));
        store.record(
                new PhoneCall(BED, MOMENT.plusSeconds(90), ReporterRole.VERPLEEGKUNDIGE, BedState.VRIJ),
                COORDINATOR,
                SATURDAY);
        JdbcCapacity.open(database).carryForward(SATURDAY);
        return store;
    }

    private static List<KeptReport> history(GuardedCapacity store, int before, int most) {
        return store.history(BED, PROVIDER, before, most).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_report_says_who_by_role_when_and_where_it_comes_from_the_newest_first(DataSource database) {
        GuardedCapacity store = reportedInEachWay(database);

        List<KeptReport> history = history(store, NEWEST, 9);

        assertThat(history)
                .extracting(
                        KeptReport::number,
                        kept -> kept.report().state(),
                        kept -> kept.report().at(),
                        kept -> kept.report().origin(),
                        kept -> kept.report().verifiedBy(),
                        KeptReport::by)
                .containsExactly(
                        tuple(
                                4,
                                BedState.VRIJ,
                                Optional.of(SATURDAY),
                                Optional.of(ReportOrigin.DOORGEZET),
                                Optional.of(ReporterRole.VERPLEEGKUNDIGE),
                                Optional.empty()),
                        tuple(
                                3,
                                BedState.VRIJ,
                                Optional.of(MOMENT.plusSeconds(90)),
                                Optional.of(ReportOrigin.GEVERIFIEERD),
                                Optional.of(ReporterRole.VERPLEEGKUNDIGE),
                                Optional.of(ActorRole.LANDELIJK_COORDINATOR)),
                        tuple(
                                2,
                                BedState.GESLOTEN,
                                Optional.of(MOMENT.plusSeconds(60)),
                                Optional.of(ReportOrigin.INGEVOERD),
                                Optional.empty(),
                                Optional.of(ActorRole.AANBIEDER)),
                        tuple(
                                1,
                                BedState.VRIJ,
                                Optional.of(MOMENT.minusSeconds(3600)),
                                Optional.of(ReportOrigin.INGEVOERD),
                                Optional.empty(),
                                Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_origin_is_that_of_the_view_of_the_whole_history(DataSource database) {
        GuardedCapacity store = reportedInEachWay(database);

        assertThat(history(store, NEWEST, 9))
                .extracting(kept -> kept.report().origin().orElseThrow().code())
                .isEqualTo(Databases.answers(
                        database,
                        "select origin from bed_history where bed_id = 'b-01' order by sequence_number desc"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_page_goes_on_where_the_one_before_it_ended_also_when_reports_were_added(DataSource database) {
        GuardedCapacity store = reportedInEachWay(database);

        List<KeptReport> first = history(store, NEWEST, 2);
        Bed news = bed("b-01", BedState.BEZET).confirmedAt(SATURDAY).build();
        store.report(List.of(news), PROVIDER, SATURDAY);
        List<KeptReport> second = history(store, first.get(1).number(), 2);

        assertThat(first).extracting(KeptReport::number).containsExactly(4, 3);
        assertThat(second).extracting(KeptReport::number).containsExactly(2, 1);
        assertThat(history(store, 1, 2)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_provider_sees_the_history_of_its_own_beds_and_the_coordinator_of_all(DataSource database) {
        GuardedCapacity store = loaded(database);

        Checked<List<KeptReport>> ofAnother = store.history(BED, OTHER, NEWEST, 9);

        assertThat(ofAnother.value()).isEmpty();
        assertThat(ofAnother.faults())
                .extracting(Fault::path, Fault::kind)
                .containsExactly(tuple("/bed", FaultKind.NOT_ALLOWED));
        assertThat(store.history(BED, COORDINATOR, NEWEST, 9).orElseThrow()).hasSize(1);
        assertThat(store.history(BED, new Actor(ActorRole.VERZEKERAAR, "p-01"), NEWEST, 9)
                        .faults())
                .extracting(Fault::path)
                .containsExactly("/by");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_bed_that_is_not_there_is_said_so_to_who_sees_all_and_is_nobodys_own(DataSource database) {
        GuardedCapacity store = loaded(database);
        BedId none = new BedId("b-99");

        assertThat(store.history(none, COORDINATOR, NEWEST, 9).faults())
                .extracting(Fault::path, Fault::kind)
                .containsExactly(tuple("/bed", FaultKind.UNKNOWN_REFERENCE));
        assertThat(store.history(none, PROVIDER, NEWEST, 9).faults())
                .extracting(Fault::path, Fault::kind)
                .containsExactly(tuple("/bed", FaultKind.NOT_ALLOWED));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_bed_that_is_no_longer_in_use_keeps_its_history(DataSource database) {
        GuardedCapacity store = loaded(database);

        JdbcCapacity.open(database).load(Samples.nothing());

        assertThat(history(store, NEWEST, 9)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_page_costs_the_same_after_twenty_thousand_reports(DataSource database) {
        loaded(database);
        BedHistory newest = new BedHistory(BED, Optional.empty(), NEWEST, 5);
        BedHistory older = new BedHistory(BED, Optional.empty(), 10_000, 5);

        Databases.run(
                database,
                "insert into bed_report (bed_id, sequence_number, state) select bed_id, sequence_number + x, 'VRIJ'"
                        + " from latest_bed_report, " + Databases.numbers(database, 1, 20_000));

        assertThat(Touched.by(database, newest::explained)).isBetween(1, 12);
        assertThat(Touched.by(database, older::explained)).isBetween(1, 12);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void fewer_than_none_cannot_be_asked_for(DataSource database) {
        GuardedCapacity store = GuardedCapacity.open(database, Authority.COVENANT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.history(BED, COORDINATOR, NEWEST, -1))
                .withMessage("most (-1) must be 0 or more");
    }
}
