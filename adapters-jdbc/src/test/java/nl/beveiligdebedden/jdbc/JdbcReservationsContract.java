/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Examples.capacity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.ReportOrigin;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;
import nl.beveiligdebedden.port.Reservations;
import nl.beveiligdebedden.testkit.ReservationsContract;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reservations in a database promise beside all others, whatever the database is. */
abstract class JdbcReservationsContract extends ReservationsContract {

    private DataSource database;
    private JdbcCapacity store;
    private JdbcReservations reservations;

    /** A database without tables. */
    abstract DataSource anEmptyDatabase();

    @Override
    protected Reservations over(CapacitySnapshot capacity) {
        database = anEmptyDatabase();
        store = JdbcCapacity.open(database);
        store.load(capacity);
        reservations = JdbcReservations.open(database, Authority.COVENANT);
        return reservations;
    }

    @AfterEach
    void how_a_bed_stands_is_what_its_whole_history_says() {
        assertThat(Derived.otherwise(database)).isEmpty();
    }

    @Test
    void the_database_itself_refuses_a_second_claim_on_a_bed() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);

        assertThatThrownBy(() -> run("insert into active_claim (bed_id, request_id, state, report_number)"
                        + " values ('b-01', 'casus-2', 'GERESERVEERD', 1)"))
                .isInstanceOf(JdbiException.class)
                .satisfies(refusal -> assertThat(Failures.sqlState(refusal)).contains("23505"));
    }

    @Test
    void each_step_is_a_report_so_that_the_capacity_shows_it() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);
        BedState reserved = theBed().state();
        reservations.take(ClaimStep.ADMIT, order("k-2", "casus-1"), PROVIDER, MOMENT);
        BedState admitted = theBed().state();
        reservations.take(ClaimStep.DISCHARGE, order("k-3", "casus-1"), PROVIDER, MOMENT);

        assertThat(List.of(reserved, admitted, theBed().state()))
                .containsExactly(BedState.GERESERVEERD, BedState.BEZET, BedState.VRIJ);
        assertThat(answers("select state from bed_report order by sequence_number"))
                .containsExactly("VRIJ", "GERESERVEERD", "BEZET", "VRIJ");
        assertThat(answers("select coalesce(reported_by, '-') from bed_history order by sequence_number"))
                .containsExactly("-", "AANBIEDER", "AANBIEDER", "AANBIEDER");
    }

    @Test
    void who_did_each_step_and_when_is_kept_by_role_and_organisation() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);
        reservations.take(ClaimStep.RELEASE, order("k-2", "casus-1"), PROVIDER, MOMENT.plusSeconds(1));

        assertThat(answers("select step || ' ' || role || ' ' || party from claim_event order by occurred_at"))
                .containsExactly("RESERVE AANBIEDER p-01", "RELEASE AANBIEDER p-01");
    }

    @Test
    void a_reservation_that_is_over_confirms_nothing_when_software_ends_it_FILL_4() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);

        reservations.take(ClaimStep.EXPIRE, order("k-2", "casus-1"), PROVIDER, UNTIL);

        assertThat(theBed().state()).isEqualTo(BedState.VRIJ);
        assertThat(theBed().confirmedAt()).contains(MOMENT);
        assertThat(theBed().origin()).contains(ReportOrigin.DOORGEZET);
    }

    @Test
    void a_report_against_a_claim_is_a_conflict_that_can_be_seen_and_the_bed_is_not_read_as_free() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);

        store.load(ward(BedState.VRIJ, MOMENT.plusSeconds(60)));

        assertThat(reservations.conflicts())
                .containsExactly(new ClaimConflict(
                        new BedId("b-01"),
                        new RequestId("casus-1"),
                        BedState.GERESERVEERD,
                        Optional.of(BedState.VRIJ)));
        assertThat(theBed().state()).isEqualTo(BedState.GERESERVEERD);
        assertThat(reservations.claims()).hasSize(1);
    }

    @Test
    void a_load_of_before_a_reservation_speaks_not_against_it() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);

        store.load(ward(BedState.VRIJ, MOMENT.minusSeconds(60)));

        assertThat(reservations.conflicts()).isEmpty();
        assertThat(theBed().state()).isEqualTo(BedState.GERESERVEERD);
    }

    @Test
    void a_reservation_by_a_clock_that_stands_back_is_done_and_keeps_the_moment_of_that_clock() {
        ClaimAnswer answer =
                reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT.minusSeconds(86_400));

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.DONE);
        assertThat(theBed().confirmedAt()).contains(MOMENT.minusSeconds(86_400));
    }

    @Test
    void a_call_about_one_bed_settles_no_conflict_of_another() {
        Bed called = aBed().id(new BedId("b-02")).build();
        over(capacity(List.of(aUnit().build()), List.of(aBed().build(), called)));
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);
        Bed contradicted = aBed().confirmedAt(MOMENT.plusSeconds(60)).build();
        store.load(capacity(List.of(aUnit().build()), List.of(contradicted, called)));

        store.record(
                new PhoneCall(called.id(), MOMENT.plusSeconds(90), ReporterRole.VERPLEEGKUNDIGE, BedState.GESLOTEN),
                UNTIL);

        assertThat(reservations.conflicts()).extracting(ClaimConflict::bed).containsExactly(new BedId("b-01"));
        assertThat(answers("select count(*) from bed_report where bed_id = 'b-01'"))
                .containsExactly("3");
    }

    @Test
    void a_call_against_a_claim_is_a_conflict_and_the_bed_is_not_read_as_free() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);

        CapacitySnapshot after = store.record(
                        new PhoneCall(
                                new BedId("b-01"), MOMENT.plusSeconds(60), ReporterRole.VERPLEEGKUNDIGE, BedState.VRIJ),
                        UNTIL)
                .orElseThrow();

        assertThat(reservations.conflicts())
                .extracting(ClaimConflict::reported)
                .containsExactly(Optional.of(BedState.VRIJ));
        assertThat(after).isEqualTo(store.read());
        assertThat(theBed().state()).isEqualTo(BedState.GERESERVEERD);
    }

    @Test
    void a_report_that_agrees_with_a_claim_is_no_conflict() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);

        store.load(ward(BedState.GERESERVEERD, MOMENT.plusSeconds(60)));

        assertThat(reservations.conflicts()).isEmpty();
    }

    @Test
    void a_conflict_is_settled_before_the_claim_goes_on() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);
        store.load(ward(BedState.GESLOTEN, MOMENT.plusSeconds(60)));

        ClaimAnswer answer = reservations.take(ClaimStep.ADMIT, order("k-2", "casus-1"), PROVIDER, MOMENT);

        assertThat(answer)
                .isEqualTo(new ClaimAnswer(ClaimOutcome.NOT_FREE, Optional.empty(), Optional.of(BedState.GESLOTEN)));
    }

    @Test
    void what_was_said_against_a_claim_stays_when_the_claim_ends() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);
        store.load(ward(BedState.GESLOTEN, MOMENT.plusSeconds(60)));

        reservations.take(ClaimStep.RELEASE, order("k-2", "casus-1"), PROVIDER, MOMENT.plusSeconds(120));

        assertThat(theBed().state()).isEqualTo(BedState.GESLOTEN);
        assertThat(theBed().confirmedAt()).contains(MOMENT.plusSeconds(60));
    }

    @Test
    void a_bed_that_is_no_longer_in_use_can_still_be_given_up_but_not_reserved() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);
        store.load(capacity(aUnit().build()));

        ClaimAnswer released = reservations.take(ClaimStep.RELEASE, order("k-2", "casus-1"), PROVIDER, MOMENT);
        ClaimAnswer reserved = reservations.reserve(order("k-3", "casus-2"), UNTIL, PROVIDER, MOMENT);

        assertThat(released.outcome()).isEqualTo(ClaimOutcome.DONE);
        assertThat(reserved.outcome()).isEqualTo(ClaimOutcome.UNKNOWN_BED);
    }

    @Test
    void a_promised_bed_that_a_load_leaves_out_is_a_conflict_until_it_is_loaded_again() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);

        store.load(capacity(aUnit().build()));
        List<ClaimConflict> gone = reservations.conflicts();
        store.load(ward(BedState.GERESERVEERD, MOMENT.plusSeconds(60)));

        assertThat(gone)
                .containsExactly(new ClaimConflict(
                        new BedId("b-01"), new RequestId("casus-1"), BedState.GERESERVEERD, Optional.empty()));
        assertThat(reservations.conflicts()).isEmpty();
        assertThat(reservations.claims()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimStep.class,
            names = {"CONFIRM", "ADMIT"})
    void on_a_promised_bed_that_a_load_left_out_no_step_goes_on(ClaimStep step) {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);
        store.load(capacity(aUnit().build()));

        ClaimAnswer answer = reservations.take(step, order("k-2", "casus-1"), PROVIDER, MOMENT);

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.UNKNOWN_BED);
    }

    @Test
    void a_bed_that_a_load_left_out_is_not_there_for_others_also_when_its_reservation_is_over() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);
        store.load(capacity(aUnit().build()));

        ClaimAnswer answer = reservations.reserve(order("k-2", "casus-2"), UNTIL.plusSeconds(60), PROVIDER, UNTIL);

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.UNKNOWN_BED);
        assertThat(reservations.claims()).hasSize(1);
    }

    @Test
    void a_key_keeps_its_answer_when_the_bed_is_gone_and_given_up() {
        ClaimAnswer reserved = reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);
        store.load(capacity(aUnit().build()));
        ClaimAnswer released = reservations.take(ClaimStep.RELEASE, order("k-2", "casus-1"), PROVIDER, MOMENT);

        assertThat(reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT))
                .isEqualTo(reserved);
        assertThat(reservations.take(ClaimStep.RELEASE, order("k-2", "casus-1"), PROVIDER, MOMENT))
                .isEqualTo(released);
        assertThat(released.outcome()).isEqualTo(ClaimOutcome.DONE);
    }

    @Test
    void a_key_keeps_its_answer_for_who_sent_it_when_the_bed_moved_to_another_provider() {
        ClaimAnswer reserved = reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);
        Unit moved = aUnit().provider(new ProviderId("p-02")).build();
        store.load(capacity(moved, aBed().build()));

        ClaimAnswer again = reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);

        assertThat(again).isEqualTo(reserved);
    }

    @Test
    void the_key_of_another_tells_nobody_anything() {
        reservations.reserve(order("k-1", "casus-1"), UNTIL, PROVIDER, MOMENT);

        ClaimAnswer answer =
                reservations.reserve(order("k-1", "casus-1"), UNTIL, new Actor(ActorRole.AANBIEDER, "p-02"), MOMENT);

        assertThat(answer).isEqualTo(ClaimAnswer.of(ClaimOutcome.NOT_ALLOWED));
    }

    @Test
    void whoever_gets_the_power_to_allocate_may_reserve_any_bed_NEED_11() {
        Actor allocator = new Actor(ActorRole.DOORZETTER, "vws");
        ClaimOrder order = order("k-1", "casus-1");
        Authority agreed = Authority.COVENANT.with(ActorRole.DOORZETTER, Right.CLAIM_ANY_BED);

        ClaimAnswer now = reservations.reserve(order, UNTIL, allocator, MOMENT);
        ClaimAnswer then = JdbcReservations.open(database, agreed).reserve(order, UNTIL, allocator, MOMENT);

        assertThat(now.outcome()).isEqualTo(ClaimOutcome.NOT_ALLOWED);
        assertThat(then.outcome()).isEqualTo(ClaimOutcome.DONE);
    }

    @Test
    void who_may_claim_its_own_beds_may_do_so_in_any_role_and_no_bed_of_another_NEED_11() {
        Authority agreed = Authority.COVENANT.with(ActorRole.KETENPARTNER, Right.CLAIM_OWN_BEDS);
        JdbcReservations partners = JdbcReservations.open(database, agreed);

        ClaimAnswer ofAnother =
                partners.reserve(order("k-1", "casus-1"), UNTIL, new Actor(ActorRole.KETENPARTNER, "p-02"), MOMENT);
        ClaimAnswer own =
                partners.reserve(order("k-1", "casus-1"), UNTIL, new Actor(ActorRole.KETENPARTNER, "p-01"), MOMENT);

        assertThat(ofAnother.outcome()).isEqualTo(ClaimOutcome.NOT_ALLOWED);
        assertThat(own.outcome()).isEqualTo(ClaimOutcome.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "');drop/**/table/**/active_claim;--", ":bed", "?", "{fn}", "\\", "漢字", "%_", "\"", "${x}"})
    void odd_texts_are_data_and_nothing_else(String text) {
        ClaimOrder order = new ClaimOrder(text, new BedId("b-01"), new RequestId(text));

        ClaimAnswer answer = reservations.reserve(order, UNTIL, PROVIDER, MOMENT);
        ClaimAnswer again = reservations.reserve(order, UNTIL, PROVIDER, MOMENT);

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.DONE);
        assertThat(again).isEqualTo(answer);
        assertThat(reservations.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.request().value()).isEqualTo(text));
    }

    private static CapacitySnapshot ward(BedState state, Instant confirmedAt) {
        return capacity(
                aUnit().build(), aBed().state(state).confirmedAt(confirmedAt).build());
    }

    private Bed theBed() {
        return store.read().beds().get(0);
    }

    private List<String> answers(String query) {
        return Jdbi.create(database)
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private void run(String statement) {
        Jdbi.create(database).useHandle(handle -> handle.execute(statement));
    }
}
