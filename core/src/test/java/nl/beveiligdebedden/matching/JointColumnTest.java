/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.norm.Finding;

/** Columns that are weighed as one. */
class JointColumnTest {

    private static final int PLACES = 1000;

    @Property
    void a_place_weighs_what_its_views_weigh_together(
            @ForAll("numbersOfViews") List<Integer> sizes, @ForAll long seed) {
        Random dice = new Random(seed);
        List<Column> columns = columns(sizes);
        AskedColumn[] asked =
                columns.stream().map(column -> asked(column, dice)).toArray(AskedColumn[]::new);

        long[] weighed = new long[PLACES - 10];
        for (JointColumn joint : JointColumn.of(columns)) {
            joint.addTo(weighed, 10, joint.marks(asked));
        }

        assertThat(weighed).isEqualTo(oneByOne(asked, 10));
    }

    @Property
    void every_column_is_joined_once_and_in_order(@ForAll("numbersOfViews") List<Integer> sizes) {
        List<JointColumn> joints = JointColumn.of(columns(sizes));

        int next = 0;
        for (JointColumn joint : joints) {
            assertThat(joint.first()).isEqualTo(next);
            next += joint.parts().length;
        }
        assertThat(next).isEqualTo(sizes.size());
    }

    @Example
    void columns_with_few_views_become_one() {
        assertThat(JointColumn.of(columns(List.of(2, 8, 16, 1)))).hasSize(1);
    }

    @Example
    void columns_that_have_more_than_256_views_together_stay_apart() {
        assertThat(JointColumn.of(columns(List.of(17, 16)))).hasSize(2);
        assertThat(JointColumn.of(columns(List.of(300, 1)))).hasSize(2);
    }

    @Provide
    Arbitrary<List<Integer>> numbersOfViews() {
        return Arbitraries.of(1, 2, 5, 16, 17, 300).list().ofMinSize(1).ofMaxSize(8);
    }

    /** Columns in which every view and, for two columns side by side, every pair of views occurs. */
    private static List<Column> columns(List<Integer> sizes) {
        List<Column> columns = new ArrayList<>();
        int step = 1;
        for (int size : sizes) {
            int every = step;
            int[] views = IntStream.range(0, PLACES)
                    .map(place -> place / every % size)
                    .toArray();
            columns.add(new Column(views, Collections.nCopies(size, null)));
            step = step * size < PLACES ? step * size : 1;
        }
        return columns;
    }

    private static AskedColumn asked(Column column, Random dice) {
        long[] marks = dice.longs(column.samples().size()).toArray();
        return new AskedColumn(column.views(), new Finding[marks.length][], marks);
    }

    private static long[] oneByOne(AskedColumn[] asked, int from) {
        return IntStream.range(from, PLACES)
                .mapToLong(place -> {
                    long marks = 0;
                    for (AskedColumn column : asked) {
                        marks |= column.marks()[column.views()[place]];
                    }
                    return marks;
                })
                .toArray();
    }
}
