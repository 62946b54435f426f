/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;

/** Equal content has equal bytes, other content other bytes, and what is not recorded leaves no trace. */
class CanonicalTextTest {

    @Property
    void tables_have_the_same_text_exactly_when_they_are_the_same(
            @ForAll("tables") List<List<String>> one, @ForAll("tables") List<List<String>> other) {
        assertThat(CanonicalText.of(one).equals(CanonicalText.of(other))).isEqualTo(one.equals(other));
    }

    @Property
    void a_long_table_has_the_hash_of_its_text(@ForAll("tables") List<List<String>> table) {
        assertThat(CanonicalText.hashOf(table.stream()))
                .isEqualTo(CanonicalText.of(table).hash());
    }

    @Example
    void a_thing_is_named_in_each_of_its_rows() {
        CanonicalRows rows = CanonicalRows.of("unit", "u-01")
                .add("level", SecurityLevel.LEVEL_2_HIGH)
                .add("beds", 3);

        assertThat(rows.rows())
                .containsExactly(
                        List.of("unit", "u-01"),
                        List.of("unit", "u-01", "level", "2H"),
                        List.of("unit", "u-01", "beds", "3"));
    }

    @Example
    void what_is_not_recorded_gives_no_row() {
        CanonicalRows rows = CanonicalRows.of("unit")
                .add("level", Optional.empty())
                .add("reserved", false)
                .add("care", Answer.NOT_RECORDED)
                .add("treats", List.of())
                .add("regimes", Recorded.nothing());

        assertThat(rows.rows()).containsExactly(List.of("unit"));
    }

    @Example
    void what_is_recorded_gives_a_row_even_when_it_says_no_or_none() {
        CanonicalRows rows = CanonicalRows.of("unit")
                .add("level", Optional.of(SecurityLevel.LEVEL_3))
                .add("reserved", true)
                .add("care", Answer.NO)
                .add("treats", List.of("a", "b"))
                .add("regimes", Recorded.<String>of());

        assertThat(rows.rows())
                .containsExactly(
                        List.of("unit"),
                        List.of("unit", "level", "3"),
                        List.of("unit", "reserved", "true"),
                        List.of("unit", "care", "NO"),
                        List.of("unit", "treats", "a", "b"),
                        List.of("unit", "regimes"));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells =
                Arbitraries.strings().withChars('a', '\\', 't', 'n', '\t', '\n').ofMaxLength(2);
        return cells.list().ofMaxSize(2).list().ofMaxSize(2);
    }
}
