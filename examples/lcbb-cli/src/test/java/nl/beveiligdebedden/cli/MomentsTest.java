/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void a_moment_of_asking_is_in_whole_seconds() {
        assertThat(Moments.parse("2022-06-15T12:00:00.999+02:00")).contains(Instant.parse("2022-06-15T10:00:00Z"));
        assertThat(Moments.now().getNano()).isZero();
    }

    @Test
    void the_first_and_the_last_year_belong_to_it() {
        assertThat(Moments.parse("1900-01-01T00:00:00+02:00")).isPresent();
        assertThat(Moments.parse("2199-12-31T23:59:59-02:00")).isPresent();
    }
}
