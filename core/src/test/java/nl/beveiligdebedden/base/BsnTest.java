/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A BSN is found in whatever way it is written, and nothing else is taken for one. */
class BsnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "123456782",
                "bsn:123456782.",
                "(111222333)",
                "100000009",
                "000000012",
                "1112.22.333",
                "100000009",
                "000000012",
                "1112.22.333",
                "111.222.333",
                "111 222 333",
                "111\u00a0222\u00a0333",
                "1112\u00a022.333",
                "123 456 782",
                "x 111222333 y",
                "123456789 111222333",
                "\u0661\u0661\u0661\u0662\u0662\u0662\u0663\u0663\u0663",
                "_111222333_",
                "/111222333/"
            })
    void this_holds_a_BSN(String text) {
        boolean found = Bsn.isIn(text);

        assertThat(found).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "111222334",
                "000000000",
                "1112223330",
                "0111222333",
                "a111222333",
                "111222333b",
                "-111222333",
                "111222333-",
                "2013-111222333",
                "\u2013111222333",
                "11122233",
                "111-222-333",
                "11 1222 333",
                "111  222 333",
                "1112.22.3334",
                "5111 222 333",
                "\u00e9111222333",
                "casus-2022-014",
                "111,222,333"
            })
    void this_holds_no_BSN(String text) {
        boolean found = Bsn.isIn(text);

        assertThat(found).isFalse();
    }

    @Test
    void a_BSN_is_found_in_groups_that_overlap_with_others() {
        String text = "000 111 222 333";

        boolean found = Bsn.isIn(text);

        assertThat(found).isTrue();
    }
}
