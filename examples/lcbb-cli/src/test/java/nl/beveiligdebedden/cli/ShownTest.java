/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void what_moves_the_cursor_is_left_out() {
        assertThat(Shown.cut("a\u001B[31m\n\u2028b")).isEqualTo("a[31mb");
    }

    @Test
    void a_long_text_is_cut_at_60() {
        assertThat(Shown.cut("x".repeat(61))).isEqualTo("x".repeat(60));
    }

    @Test
    void a_BSN_is_never_shown_not_even_one_that_appears_by_cleaning_or_cutting() {
        assertThat(Shown.cut("123456782")).isEqualTo("?");
        assertThat(Shown.cut("12345\u00076782")).isEqualTo("?");
        assertThat(Shown.cut(" ".repeat(51) + "123456782x")).isEqualTo("?");
    }
}
