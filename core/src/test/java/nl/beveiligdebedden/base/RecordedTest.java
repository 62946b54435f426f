/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Not recorded is something else than recorded as none. */
class RecordedTest {

    @Test
    void nothing_recorded_differs_from_recorded_as_none() {
        Recorded<Problem> nothing = Recorded.nothing();

        assertThat(nothing).isNotEqualTo(Recorded.<Problem>of()).hasToString("not recorded");
        assertThat(nothing.isKnown()).isFalse();
        assertThat(Recorded.<Problem>of().isKnown()).isTrue();
        assertThat(nothing.values()).isEmpty();
    }

    @Test
    void values_are_sorted_and_stand_once() {
        Recorded<Problem> some = Recorded.of(Problem.NAH, Problem.LVB, Problem.NAH);

        assertThat(some.values()).containsExactly(Problem.LVB, Problem.NAH);
        assertThat(some)
                .isEqualTo(Recorded.of(Problem.LVB, Problem.NAH))
                .hasSameHashCodeAs(Recorded.of(Problem.LVB, Problem.NAH))
                .hasToString("[LVB, NAH]");
    }

    @Test
    void a_value_can_be_left_out() {
        Recorded<Problem> some = Recorded.of(Problem.NAH, Problem.LVB);

        assertThat(some.without(Problem.NAH)).isEqualTo(Recorded.of(Problem.LVB));
        assertThat(some.without(Problem.NAH).without(Problem.LVB).isKnown()).isTrue();
        assertThat(Recorded.<Problem>nothing().without(Problem.NAH).isKnown()).isFalse();
    }
}
