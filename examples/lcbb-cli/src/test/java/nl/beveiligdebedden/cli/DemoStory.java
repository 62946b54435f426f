/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A stranger types the first command of the README. */
class DemoStory {

    @Test
    void a_stranger_gets_an_explained_answer_with_one_command() {
        Typed typed = lcbb("demo");

        assertThat(typed.status()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .contains("verzonnen", "112 afdelingen bekeken", "Dit is advies; het LCBB plaatst niemand (LCBB-1).")
                .contains("Het dichtst bij", "de aanbieder zorgt dat het bed vrij en belegbaar is")
                .contains("Waar het staat")
                .contains("Wat de bron niet zegt en wij aannamen", "Hij is geboren in 1988.");
    }

    @Test
    void a_stranger_from_abroad_gets_it_in_english() {
        assertThat(lcbb("demo", "--lang", "en").out())
                .contains("112 units looked at", "What the source does not tell and we assumed")
                .doesNotContain("afdelingen", "aannamen", "past");
    }

    @Test
    void a_stranger_who_wants_to_see_more_units_sees_more() {
        assertThat(lcbb("demo").out()).contains("… en nog 109 afdelingen");
        assertThat(lcbb("demo", "--top", "5").out()).contains("… en nog 107 afdelingen");
    }

    @Test
    void the_counts_read_well() {
        assertThat(lcbb("demo").out()).contains("27  passen onder voorwaarden", "85  passen niet");
        assertThat(lcbb("demo", "--lang", "en").out()).contains("27  fit with conditions", "85  do not fit");
    }

    @Test
    void the_demo_says_the_same_each_time() {
        assertThat(lcbb("demo").out()).isEqualTo(lcbb("demo").out());
    }
}
