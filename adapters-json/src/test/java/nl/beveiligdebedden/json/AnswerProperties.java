/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import nl.beveiligdebedden.testkit.Examples;

/** The same question gives the same bytes, whatever the order in which the beds were told. */
class AnswerProperties {

    @Property(tries = 200)
    void an_answer_written_twice_in_any_order_of_units_and_beds_is_the_same_bytes(
            @ForAll("requests") PlacementRequest request,
            @ForAll("snapshots") CapacitySnapshot capacity,
            @ForAll Random random) {
        CapacitySnapshot shuffled = new CapacitySnapshot(
                capacity.asOf(),
                capacity.providers(),
                shuffled(capacity.units(), random),
                shuffled(capacity.beds(), random));

        assertThat(written(request, shuffled)).isEqualTo(written(request, capacity));
    }

    @Property(tries = 200)
    void an_answer_is_one_line_of_readable_JSON(
            @ForAll("requests") PlacementRequest request, @ForAll("snapshots") CapacitySnapshot capacity) {
        String answer = written(request, capacity);

        assertThat(answer).doesNotContain("\n");
        assertThat(Json.parse(answer).path("assessments").size())
                .isEqualTo(capacity.units().size());
    }

    @Provide
    Arbitrary<PlacementRequest> requests() {
        return DomainArbitraries.requests();
    }

    @Provide
    Arbitrary<CapacitySnapshot> snapshots() {
        return DomainArbitraries.snapshots();
    }

    private static String written(PlacementRequest request, CapacitySnapshot capacity) {
        return LcbbJson.write(
                SecuredBeds.builder().capacity(() -> capacity).build().match(request, Examples.MOMENT));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
