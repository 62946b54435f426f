/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamMemoryTest {

    private static final StreamMemory MEMORY = new StreamMemory(100_000, 24);

    @Test
    void a_hundred_thousand_units_pass_line_by_line_in_a_memory_that_cannot_hold_them() {
        assertThat(MEMORY.cannotBeKept()).isTrue();

        assertThat(MEMORY.passing()).isZero();
    }
}
