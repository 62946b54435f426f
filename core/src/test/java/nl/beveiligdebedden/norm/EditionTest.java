/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which rules or which data were used. */
class EditionTest {

    @Test
    void an_edition_shows_its_version_and_its_hash_on_one_line() {
        assertThat(new Edition("1.2.0", "sha256:0f")).hasToString("1.2.0 sha256:0f");
    }
}
