/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.toCollection;
import static nl.beveiligdebedden.jdbc.TwoProviders.bed;
import static nl.beveiligdebedden.jdbc.TwoProviders.twoProviders;
import static nl.beveiligdebedden.port.ActorRole.AANBIEDER;
import static nl.beveiligdebedden.port.ActorRole.DOORZETTER;
import static nl.beveiligdebedden.port.ActorRole.KETENPARTNER;
import static nl.beveiligdebedden.port.ActorRole.LANDELIJK_COORDINATOR;
import static nl.beveiligdebedden.port.ActorRole.TOEZICHTHOUDER;
import static nl.beveiligdebedden.port.ActorRole.VERZEKERAAR;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.DecisionLog;
import nl.beveiligdebedden.port.LogEntry;
import nl.beveiligdebedden.port.Reservations;
import nl.beveiligdebedden.testkit.InMemoryDecisionLog;
import nl.beveiligdebedden.testkit.InMemoryReservations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of roles, cell by cell, in memory and on both databases. Whoever asks belongs to the first provider. */
class RolesTest {

    private static final DataSource POSTGRES = Postgres.migrated();

    private static final Map<ActorRole, Set<Act>> MAY = Map.of(
            AANBIEDER,
            EnumSet.of(
                    Act.SEE_OWN_BEDS,
                    Act.SEE_FREE_BEDS,
                    Act.SEE_CLAIMS,
                    Act.SEE_CONFLICTS,
                    Act.SEE_HISTORY_OF_OWN_BEDS,
                    Act.REPORT_OWN_BEDS,
                    Act.RECORD_A_CALL_ON_OWN_BEDS,
                    Act.RESERVE_OWN_BEDS,
                    Act.WRITE_IN_THE_LOG,
                    Act.READ_OWN_RECORDS),
            LANDELIJK_COORDINATOR,
            EnumSet.of(
                    Act.SEE_OWN_BEDS,
                    Act.SEE_FREE_BEDS,
                    Act.SEE_ALL_BEDS,
                    Act.SEE_CLAIMS,
                    Act.SEE_CONFLICTS,
                    Act.SEE_HISTORY_OF_OWN_BEDS,
                    Act.SEE_HISTORY_OF_ALL_BEDS,
                    Act.SEE_TOTALS,
                    Act.RECORD_A_CALL_ON_OWN_BEDS,
                    Act.RECORD_A_CALL_ON_ALL_BEDS,
                    Act.WRITE_IN_THE_LOG,
                    Act.READ_OWN_RECORDS,
                    Act.READ_ALL_RECORDS,
                    Act.VERIFY_THE_LOG,
                    Act.DELETE_FROM_THE_LOG),
            KETENPARTNER,
            EnumSet.of(Act.WRITE_IN_THE_LOG, Act.READ_OWN_RECORDS),
            VERZEKERAAR,
            EnumSet.of(Act.SEE_TOTALS),
            TOEZICHTHOUDER,
            EnumSet.of(Act.READ_OWN_RECORDS, Act.READ_ALL_RECORDS, Act.VERIFY_THE_LOG),
            DOORZETTER,
            EnumSet.noneOf(Act.class));

    /** What somebody can try. Beds 1 and 2 are of the own provider, 3 and 4 of another; 1 and 3 are free. */
    private enum Act {
        SEE_OWN_BEDS(trial -> trial.sees("b-02")),
        SEE_FREE_BEDS(trial -> trial.sees("b-03")),
        SEE_ALL_BEDS(trial -> trial.sees("b-04")),
        SEE_CLAIMS(trial -> trial.store.beds.claims(trial.by).value().isPresent()),
        SEE_CONFLICTS(trial -> trial.store.beds.conflicts(trial.by).value().isPresent()),
        SEE_HISTORY_OF_OWN_BEDS(trial -> trial.seesTheHistoryOf("b-02")),
        SEE_HISTORY_OF_ALL_BEDS(trial -> trial.seesTheHistoryOf("b-03")),
        SEE_TOTALS(trial -> trial.store.beds.totals(trial.by, MOMENT).value().isPresent()),
        REPORT_OWN_BEDS(trial -> trial.reports("b-02")),
        REPORT_ALL_BEDS(trial -> trial.reports("b-04")),
        RECORD_A_CALL_ON_OWN_BEDS(trial -> trial.recordsACallOn("b-02")),
        RECORD_A_CALL_ON_ALL_BEDS(trial -> trial.recordsACallOn("b-04")),
        RESERVE_OWN_BEDS(trial -> reserves(trial.store.reservations, "b-01", trial.by)),
        RESERVE_ALL_BEDS(trial -> reserves(trial.store.reservations, "b-03", trial.by)),
        WRITE_IN_THE_LOG(trial -> writes(trial.store.log, trial.by)),
        READ_OWN_RECORDS(trial ->
                trial.store.log.read(trial.by, Long.MAX_VALUE, 9).value().isPresent()),
        READ_ALL_RECORDS(Trial::readsTheRecordOfAnother),
        VERIFY_THE_LOG(trial -> trial.store.log.verify(trial.by).value().isPresent()),
        DELETE_FROM_THE_LOG(trial ->
                trial.store.log.deleteBefore(MOMENT, trial.by, MOMENT).value().isPresent());

        private final Predicate<Trial> succeeds;

        Act(Predicate<Trial> succeeds) {
            this.succeeds = succeeds;
        }
    }

    private record Store(GuardedCapacity beds, Reservations reservations, JdbcDecisionLog log) {

        static Store in(DataSource database) {
            JdbcCapacity.open(database).load(twoProviders());
            Store store = new Store(
                    GuardedCapacity.open(database, Authority.COVENANT),
                    JdbcReservations.open(database, Authority.COVENANT),
                    JdbcDecisionLog.open(database, Authority.COVENANT));
            writes(store.log, new Actor(LANDELIJK_COORDINATOR, "lcbb"));
            return store;
        }
    }

    private record Trial(Store store, Actor by) {

        boolean sees(String bed) {
            return store.beds.read(by).value().stream()
                    .flatMap(seen -> seen.beds().stream())
                    .anyMatch(one -> one.id().value().equals(bed));
        }

        boolean seesTheHistoryOf(String bed) {
            return store.beds.history(new BedId(bed), by, 9, 9).value().isPresent();
        }

        boolean reports(String bed) {
            Bed news = bed(bed, BedState.GESLOTEN).build();
            return store.beds.report(List.of(news), by, MOMENT).value().isPresent();
        }

        boolean recordsACallOn(String bed) {
            PhoneCall call = new PhoneCall(new BedId(bed), MOMENT, ReporterRole.VERPLEEGKUNDIGE, BedState.BEZET);
            return store.beds.record(call, by, MOMENT).value().isPresent();
        }

        boolean readsTheRecordOfAnother() {
            return store.log.read(by, Long.MAX_VALUE, 9).value().stream()
                    .flatMap(List::stream)
                    .anyMatch(kept -> kept.by().party().equals("lcbb"));
        }
    }

    private static boolean reserves(Reservations reservations, String bed, Actor by) {
        ClaimOrder order = new ClaimOrder("k-" + bed, new BedId(bed), new RequestId("casus-1"));
        return reservations
                .reserve(order, MOMENT.plusSeconds(60), by, MOMENT)
                .outcome()
                .equals(ClaimOutcome.DONE);
    }

    private static boolean writes(DecisionLog log, Actor by) {
        return log.append(new LogEntry("DECISION", new RequestId("casus-1"), MOMENT, "{}"), by)
                .value()
                .isPresent();
    }

    private static Actor oneOfTheFirstProvider(ActorRole role) {
        return new Actor(role, "p-01");
    }

    private static Set<Act> done(Store store, ActorRole role) {
        Trial trial = new Trial(store, oneOfTheFirstProvider(role));
        return Stream.of(Act.values())
                .filter(act -> act.succeeds.test(trial))
                .collect(toCollection(() -> EnumSet.noneOf(Act.class)));
    }

    @ParameterizedTest
    @EnumSource
    void each_role_does_what_it_may_and_nothing_else_on_h2_LCBB_1_LCBB_9_LCBB_11_NEED_11(ActorRole role) {
        assertThat(done(Store.in(H2.anEmptyDatabase("")), role)).isEqualTo(MAY.get(role));
    }

    @ParameterizedTest
    @EnumSource
    void each_role_does_what_it_may_and_nothing_else_on_postgresql_LCBB_1_LCBB_9_LCBB_11_NEED_11(ActorRole role) {
        assertThat(done(Store.in(Postgres.emptied(POSTGRES)), role)).isEqualTo(MAY.get(role));
    }

    @ParameterizedTest
    @EnumSource
    void the_ports_in_memory_let_the_same_roles_reserve_and_write(ActorRole role) {
        Actor by = oneOfTheFirstProvider(role);
        Reservations reservations = InMemoryReservations.of(twoProviders());

        assertThat(reserves(reservations, "b-01", by)).isEqualTo(MAY.get(role).contains(Act.RESERVE_OWN_BEDS));
        assertThat(reserves(reservations, "b-03", by)).isEqualTo(MAY.get(role).contains(Act.RESERVE_ALL_BEDS));
        assertThat(writes(new InMemoryDecisionLog(), by))
                .isEqualTo(MAY.get(role).contains(Act.WRITE_IN_THE_LOG));
    }
}
