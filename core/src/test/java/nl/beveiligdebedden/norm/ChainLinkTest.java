/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Records in a chain: each link names the one before it by its hash. */
class ChainLinkTest {

    private static final String OF_NOTHING = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final ChainLink first = ChainLink.first("sha256:one");

    @Test
    void the_first_link_has_number_1_and_the_hash_of_nothing_before_it() {
        assertThat(first).isEqualTo(new ChainLink(1, OF_NOTHING, "sha256:one"));
    }

    @Test
    void the_next_link_has_the_next_number_and_names_the_link_before_it() {
        ChainLink second = first.next("sha256:two");
        ChainLink third = second.next("sha256:three");

        assertThat(second).isEqualTo(new ChainLink(2, first.hash(), "sha256:two"));
        assertThat(third).isEqualTo(new ChainLink(3, second.hash(), "sha256:three"));
    }

    @Test
    void the_hash_is_taken_over_the_canonical_text_of_the_link() {
        assertThat(first.hash()).isEqualTo("sha256:f88e6e0f340b5b507fd38d311e1f3acb5a69d36fdb9047b847f37e767269e587");
    }

    @Test
    void a_record_that_was_changed_breaks_the_chain_after_it() {
        ChainLink changed = ChainLink.first("sha256:other");

        assertThat(first.next("sha256:two").previous()).isNotEqualTo(changed.hash());
    }
}
