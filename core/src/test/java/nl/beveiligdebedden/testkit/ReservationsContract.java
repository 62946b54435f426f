/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Examples.capacity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.Claim;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;
import nl.beveiligdebedden.port.Reservations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What all reservations promise: one bed is never given to two, and each order gets an answer that says why.
 *
 * <p>Extend it for your own port: {@code class MyReservationsTest extends ReservationsContract}.
 */
public abstract class ReservationsContract {

    /** The provider of the beds. */
    protected static final Actor PROVIDER = new Actor(ActorRole.AANBIEDER, "p-01");

    /** Two hours after {@link Examples#MOMENT}. */
    protected static final Instant UNTIL = MOMENT.plusSeconds(7200);

    private Reservations reservations;

    /** For a subclass. */
    protected ReservationsContract() {}

    /**
     * Reservations of the beds of a snapshot, without claims.
     *
     * @param capacity the beds
     * @return the reservations to test
     */
    protected abstract Reservations over(CapacitySnapshot capacity);

    @BeforeEach
    void openOneFreeBed() {
        reservations = over(capacity(aUnit().build(), aBed().build()));
    }

    /**
     * An order about the bed of {@link Examples#aBed()}.
     *
     * @param key its key
     * @param request the id of the request
     * @return the order
     */
    protected static ClaimOrder order(String key, String request) {
        return new ClaimOrder(key, new BedId("b-01"), new RequestId(request));
    }

    private ClaimAnswer reserve(String key, String request) {
        return reservations.reserve(order(key, request), UNTIL, PROVIDER, MOMENT);
    }

    private ClaimAnswer take(ClaimStep step, String key, String request, Instant at) {
        return reservations.take(step, order(key, request), PROVIDER, at);
    }

    private ClaimAnswer take(ClaimStep step, String key, String request) {
        return take(step, key, request, MOMENT);
    }

    private static Claim claim(String request, BedState state, Instant... until) {
        return new Claim(
                new BedId("b-01"),
                new RequestId(request),
                state,
                List.of(until).stream().findFirst());
    }

    @Test
    void a_free_bed_is_reserved_until_a_moment() {
        ClaimAnswer answer = reserve("k-1", "casus-1");

        Claim claim = claim("casus-1", BedState.GERESERVEERD, UNTIL);
        assertThat(answer).isEqualTo(ClaimAnswer.of(ClaimOutcome.DONE, Optional.of(claim)));
        assertThat(reservations.claims()).containsExactly(claim);
    }

    @Test
    void a_reserved_bed_is_taken_and_the_answer_says_until_when() {
        reserve("k-1", "casus-1");

        ClaimAnswer answer = reserve("k-2", "casus-2");

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.TAKEN);
        assertThat(answer.claim().flatMap(Claim::until)).contains(UNTIL);
    }

    @ParameterizedTest
    @EnumSource(value = BedState.class, mode = EnumSource.Mode.EXCLUDE, names = "VRIJ")
    void a_bed_that_the_provider_does_not_call_free_is_refused_with_its_state(BedState state) {
        reservations = over(capacity(aUnit().build(), aBed().state(state).build()));

        ClaimAnswer answer = reserve("k-1", "casus-1");

        assertThat(answer).isEqualTo(new ClaimAnswer(ClaimOutcome.NOT_FREE, Optional.empty(), Optional.of(state)));
        assertThat(reservations.claims()).isEmpty();
    }

    @Test
    void the_same_order_sent_again_gets_the_same_answer_and_is_done_once() {
        ClaimAnswer first = reserve("k-1", "casus-1");
        take(ClaimStep.RELEASE, "k-2", "casus-1");

        ClaimAnswer again = reserve("k-1", "casus-1");

        assertThat(again).isEqualTo(first);
        assertThat(reservations.claims()).isEmpty();
    }

    @Test
    void a_key_of_another_order_is_refused() {
        reserve("k-1", "casus-1");

        assertThat(reserve("k-1", "casus-2").outcome()).isEqualTo(ClaimOutcome.KEY_IN_USE);
        assertThat(take(ClaimStep.RELEASE, "k-1", "casus-1").outcome()).isEqualTo(ClaimOutcome.KEY_IN_USE);
    }

    @Test
    void an_order_that_was_refused_may_come_again_with_its_key() {
        reserve("k-1", "casus-1");
        reserve("k-2", "casus-2");
        take(ClaimStep.RELEASE, "k-3", "casus-1");

        ClaimAnswer answer = reserve("k-2", "casus-2");

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.DONE);
    }

    @Test
    void a_confirmed_reservation_no_longer_ends_by_itself() {
        reserve("k-1", "casus-1");

        ClaimAnswer answer = take(ClaimStep.CONFIRM, "k-2", "casus-1");

        assertThat(answer.claim()).contains(claim("casus-1", BedState.GERESERVEERD));
        assertThat(reservations
                        .reserve(order("k-3", "casus-2"), UNTIL.plusSeconds(60), PROVIDER, UNTIL)
                        .outcome())
                .isEqualTo(ClaimOutcome.TAKEN);
    }

    @Test
    void a_released_bed_is_free_for_the_next() {
        reserve("k-1", "casus-1");

        ClaimAnswer answer = take(ClaimStep.RELEASE, "k-2", "casus-1");

        assertThat(answer).isEqualTo(ClaimAnswer.of(ClaimOutcome.DONE));
        assertThat(reserve("k-3", "casus-2").outcome()).isEqualTo(ClaimOutcome.DONE);
    }

    @Test
    void nobody_releases_the_reservation_of_another_request() {
        reserve("k-1", "casus-1");

        ClaimAnswer answer = take(ClaimStep.RELEASE, "k-2", "casus-2");

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.NO_CLAIM);
        assertThat(reservations.claims()).hasSize(1);
    }

    @Test
    void a_reservation_holds_until_the_last_moment_before_its_end() {
        reserve("k-1", "casus-1");

        ClaimAnswer answer =
                reservations.reserve(order("k-2", "casus-2"), UNTIL.plusSeconds(60), PROVIDER, UNTIL.minusMillis(1));

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.TAKEN);
    }

    @Test
    void a_reservation_that_is_over_stands_in_nobodys_way() {
        reserve("k-1", "casus-1");

        ClaimAnswer answer = reservations.reserve(order("k-2", "casus-2"), UNTIL.plusSeconds(60), PROVIDER, UNTIL);

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.DONE);
        assertThat(reservations.claims()).extracting(Claim::request).containsExactly(new RequestId("casus-2"));
    }

    @Test
    void somebody_else_is_admitted_when_a_reservation_is_over() {
        reserve("k-1", "casus-1");

        ClaimAnswer answer = take(ClaimStep.ADMIT, "k-2", "casus-2", UNTIL);

        assertThat(answer.claim()).contains(claim("casus-2", BedState.BEZET));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimStep.class,
            names = {"CONFIRM", "ADMIT"})
    void a_reservation_that_is_over_is_not_confirmed_and_nobody_is_admitted_on_it(ClaimStep step) {
        reserve("k-1", "casus-1");

        ClaimAnswer answer = take(step, "k-2", "casus-1", UNTIL);

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.OVER);
    }

    @Test
    void a_reservation_expires_only_after_its_end() {
        reserve("k-1", "casus-1");

        ClaimAnswer early = take(ClaimStep.EXPIRE, "k-2", "casus-1", UNTIL.minusMillis(1));
        ClaimAnswer onTime = take(ClaimStep.EXPIRE, "k-3", "casus-1", UNTIL);

        assertThat(early)
                .isEqualTo(ClaimAnswer.of(
                        ClaimOutcome.NOT_OVER, Optional.of(claim("casus-1", BedState.GERESERVEERD, UNTIL))));
        assertThat(onTime.outcome()).isEqualTo(ClaimOutcome.DONE);
        assertThat(reservations.claims()).isEmpty();
    }

    @Test
    void a_confirmed_reservation_does_not_expire() {
        reserve("k-1", "casus-1");
        take(ClaimStep.CONFIRM, "k-2", "casus-1");

        ClaimAnswer answer = take(ClaimStep.EXPIRE, "k-3", "casus-1", UNTIL);

        assertThat(answer)
                .isEqualTo(ClaimAnswer.of(ClaimOutcome.NOT_OVER, Optional.of(claim("casus-1", BedState.GERESERVEERD))));
    }

    @Test
    void a_reservation_that_would_be_over_before_it_begins_is_refused() {
        ClaimAnswer answer = reservations.reserve(order("k-1", "casus-1"), MOMENT, PROVIDER, MOMENT);

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.OVER);
    }

    @Test
    void admission_and_discharge_follow_a_reservation() {
        reserve("k-1", "casus-1");

        ClaimAnswer admitted = take(ClaimStep.ADMIT, "k-2", "casus-1");
        ClaimAnswer discharged = take(ClaimStep.DISCHARGE, "k-3", "casus-1");

        assertThat(admitted.claim()).contains(claim("casus-1", BedState.BEZET));
        assertThat(discharged).isEqualTo(ClaimAnswer.of(ClaimOutcome.DONE));
        assertThat(reserve("k-4", "casus-2").outcome()).isEqualTo(ClaimOutcome.DONE);
    }

    @Test
    void somebody_can_be_admitted_on_a_free_bed_at_once() {
        ClaimAnswer answer = take(ClaimStep.ADMIT, "k-1", "casus-1");

        assertThat(answer.claim()).contains(claim("casus-1", BedState.BEZET));
    }

    @Test
    void nobody_is_admitted_on_a_bed_that_is_kept_for_another() {
        reserve("k-1", "casus-1");

        ClaimAnswer answer = take(ClaimStep.ADMIT, "k-2", "casus-2");

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.TAKEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimStep.class,
            names = {"CONFIRM", "RELEASE", "EXPIRE", "ADMIT"})
    void an_admission_is_ended_by_discharge_only(ClaimStep step) {
        take(ClaimStep.ADMIT, "k-1", "casus-1");

        ClaimAnswer answer = take(step, "k-2", "casus-1", UNTIL);

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.NO_CLAIM);
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimStep.class,
            names = {"CONFIRM", "RELEASE", "EXPIRE", "DISCHARGE"})
    void nothing_goes_on_or_ends_that_did_not_begin(ClaimStep step) {
        assertThat(take(step, "k-1", "casus-1").outcome()).isEqualTo(ClaimOutcome.NO_CLAIM);
    }

    @ParameterizedTest
    @EnumSource(value = ActorRole.class, mode = EnumSource.Mode.EXCLUDE, names = "AANBIEDER")
    void only_a_provider_reserves_so_the_LCBB_does_not_LCBB_1_LCBB_11(ActorRole role) {
        ClaimAnswer answer = reservations.reserve(order("k-1", "casus-1"), UNTIL, new Actor(role, "p-01"), MOMENT);

        assertThat(answer).isEqualTo(ClaimAnswer.of(ClaimOutcome.NOT_ALLOWED));
        assertThat(reservations.claims()).isEmpty();
    }

    @Test
    void a_provider_does_not_reserve_the_bed_of_another() {
        Actor other = new Actor(ActorRole.AANBIEDER, "p-02");

        ClaimAnswer answer = reservations.reserve(order("k-1", "casus-1"), UNTIL, other, MOMENT);

        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.NOT_ALLOWED);
    }

    @Test
    void a_bed_that_is_not_there_is_said_so() {
        ClaimOrder order = new ClaimOrder("k-1", new BedId("b-99"), new RequestId("casus-1"));

        assertThat(reservations.reserve(order, UNTIL, PROVIDER, MOMENT).outcome())
                .isEqualTo(ClaimOutcome.UNKNOWN_BED);
    }

    @Test
    void a_step_that_needs_an_end_is_not_taken_without_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> take(ClaimStep.RESERVE, "k-1", "casus-1"))
                .withMessage("step (RESERVE) must have an end; use reserve");
    }

    @Test
    @Timeout(60)
    void of_many_who_want_one_bed_at_one_time_one_gets_it() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<ClaimAnswer>> orders = IntStream.range(0, 40)
                .<Callable<ClaimAnswer>>mapToObj(number -> () -> reserve("k-" + number, "casus-" + number))
                .toList();

        List<Future<ClaimAnswer>> answers = threads.invokeAll(orders);

        int done = 0;
        for (Future<ClaimAnswer> answer : answers) {
            done += answer.get().outcome() == ClaimOutcome.DONE ? 1 : 0;
        }
        threads.shutdown();
        assertThat(done).isEqualTo(1);
        assertThat(reservations.claims()).hasSize(1);
    }
}
