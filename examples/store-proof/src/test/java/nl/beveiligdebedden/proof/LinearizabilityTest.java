/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import static nl.beveiligdebedden.port.ClaimOutcome.DONE;
import static nl.beveiligdebedden.port.ClaimOutcome.NOT_FREE;
import static nl.beveiligdebedden.port.ClaimOutcome.NO_CLAIM;
import static nl.beveiligdebedden.port.ClaimOutcome.TAKEN;
import static nl.beveiligdebedden.port.ClaimStep.RELEASE;
import static nl.beveiligdebedden.port.ClaimStep.RESERVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;

/** The checker itself: what it must let pass, and what it must not. */
class LinearizabilityTest {

    private static final Operation.Span LONG = new Operation.Span(0, Operation.NEVER);

    private static Operation said(ClaimStep step, String request, ClaimOutcome answer, long sent, long answered) {
        return new Operation(what(step, request), Optional.of(answer), sent, answered);
    }

    private static Operation lost(ClaimStep step, String request, long sent) {
        return new Operation(what(step, request), Optional.empty(), sent, Operation.NEVER);
    }

    private static Operation.What what(ClaimStep step, String request) {
        return new Operation.What(step, "b-1", request, step + request, LONG);
    }

    private static boolean holds(Operation... history) {
        return Linearizability.faultyBeds(Arrays.asList(history)).isEmpty();
    }

    @Example
    void one_after_the_other_is_fine() {
        assertThat(holds(
                        said(RESERVE, "a", DONE, 1, 2), said(RELEASE, "a", DONE, 3, 4), said(RESERVE, "b", DONE, 5, 6)))
                .isTrue();
    }

    @Example
    void two_who_hold_one_bed_are_seen() {
        assertThat(holds(said(RESERVE, "a", DONE, 1, 2), said(RESERVE, "b", DONE, 3, 4)))
                .isFalse();
    }

    @Example
    void two_at_one_time_who_both_get_the_bed_are_seen() {
        assertThat(holds(said(RESERVE, "a", DONE, 1, 4), said(RESERVE, "b", DONE, 2, 3)))
                .isFalse();
    }

    @Example
    void of_two_at_one_time_either_may_be_first() {
        assertThat(holds(said(RESERVE, "a", TAKEN, 1, 4), said(RESERVE, "b", DONE, 2, 3)))
                .isTrue();
    }

    @Example
    void a_bed_that_is_called_taken_before_anybody_asked_for_it_is_seen() {
        assertThat(holds(said(RESERVE, "a", TAKEN, 1, 2), said(RESERVE, "b", DONE, 3, 4)))
                .isFalse();
    }

    @Example
    void a_release_that_got_lost_is_seen() {
        assertThat(holds(
                        said(RESERVE, "a", DONE, 1, 2),
                        said(RELEASE, "a", DONE, 3, 4),
                        said(RESERVE, "b", TAKEN, 5, 6)))
                .isFalse();
    }

    @Example
    void a_reservation_that_got_lost_is_seen() {
        assertThat(holds(said(RESERVE, "a", DONE, 1, 2), said(RELEASE, "a", NO_CLAIM, 3, 4)))
                .isFalse();
    }

    @Example
    void an_answer_that_no_bed_can_give_here_is_seen() {
        assertThat(holds(said(RESERVE, "a", NOT_FREE, 1, 2))).isFalse();
    }

    @Example
    void an_order_without_an_answer_may_have_been_done_or_not_and_also_later() {
        assertThat(holds(lost(RESERVE, "a", 1), said(RESERVE, "b", TAKEN, 2, 3)))
                .isTrue();
        assertThat(holds(lost(RESERVE, "a", 1), said(RESERVE, "b", DONE, 2, 3))).isTrue();
        assertThat(holds(lost(RESERVE, "a", 5), said(RESERVE, "b", TAKEN, 2, 3)))
                .isFalse();
    }

    @Example
    void an_order_without_an_answer_is_done_once_at_most() {
        assertThat(holds(
                        said(RESERVE, "a", DONE, 1, 2),
                        lost(RELEASE, "a", 3),
                        said(RESERVE, "b", DONE, 4, 5),
                        said(RELEASE, "b", DONE, 6, 7),
                        said(RESERVE, "c", TAKEN, 8, 9)))
                .isFalse();
    }

    @Example
    void a_reservation_that_is_over_may_be_followed_by_another() {
        assertThat(holds(reserved("a", DONE, 0, 10, 1), reserved("b", DONE, 10, 20, 3)))
                .isTrue();
    }

    @Example
    void a_reservation_that_is_not_over_by_the_clock_of_the_next_may_not() {
        assertThat(holds(reserved("a", DONE, 0, 10, 1), reserved("b", DONE, 9, 19, 3)))
                .isFalse();
        assertThat(holds(reserved("a", DONE, 0, 10, 1), reserved("b", TAKEN, 10, 20, 3)))
                .isFalse();
    }

    private static Operation reserved(String request, ClaimOutcome answer, long at, long until, long sent) {
        Operation.What what = new Operation.What(RESERVE, "b-1", request, request, new Operation.Span(at, until));
        return new Operation(what, Optional.of(answer), sent, sent + 1);
    }

    @Example
    void the_faulty_bed_is_named_among_others() {
        Operation fine = new Operation(new Operation.What(RESERVE, "b-2", "a", "k", LONG), Optional.of(DONE), 1, 2);

        assertThat(Linearizability.faultyBeds(
                        List.of(fine, said(RESERVE, "a", DONE, 1, 2), said(RESERVE, "b", DONE, 3, 4))))
                .containsExactly("b-1");
    }

    /** Built in an order that holds, then each told with a longer time round it. */
    @Property(tries = 100)
    void what_really_happened_one_by_one_always_passes(@ForAll Random random) {
        assertThat(Linearizability.faultyBeds(history(random))).isEmpty();
    }

    @Property(tries = 100)
    void one_release_taken_out_of_it_never_passes(@ForAll Random random) {
        List<Operation> history = new ArrayList<>(history(new Random(random.nextLong())));
        AtomicInteger left = new AtomicInteger(10);

        history.removeIf(one -> one.what().step() == RELEASE && left.getAndDecrement() == 5);

        assertThat(Linearizability.faultyBeds(history)).containsExactly("b-1");
    }

    private static List<Operation> history(Random random) {
        List<Operation> history = new ArrayList<>();
        for (int turn = 0; turn < 20; turn++) {
            long at = turn * 100L;
            history.add(said(RESERVE, "r" + turn, DONE, at - random.nextInt(20), at + 10));
            history.add(said(RESERVE, "t" + turn, TAKEN, at + 20 - random.nextInt(60), at + 30));
            history.add(said(RELEASE, "r" + turn, DONE, at + 50 - random.nextInt(30), at + 60 + random.nextInt(20)));
        }
        return history;
    }
}
