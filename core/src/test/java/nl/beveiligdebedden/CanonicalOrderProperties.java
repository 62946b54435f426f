/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.testkit.Examples;

/** Where order means nothing, it leaves no trace in a canonical text. */
class CanonicalOrderProperties {

    @Property(tries = 200)
    void the_hash_of_capacity_does_not_depend_on_the_order_of_providers_units_and_beds(
            @ForAll CapacitySnapshot capacity, @ForAll Random random) {
        assertThat(shuffled(capacity, random).hash()).isEqualTo(capacity.hash());
    }

    @Property(tries = 200)
    void the_text_of_a_request_does_not_depend_on_the_order_of_the_titles(
            @ForAll PlacementRequest request, @ForAll Random random) {
        PlacementRequest other = PlacementRequest.builder()
                .like(request)
                .titles(shuffled(request.titles(), random))
                .build();

        assertThat(other.canonical()).isEqualTo(request.canonical());
    }

    @Property(tries = 100)
    void a_decision_does_not_depend_on_the_order_in_which_the_beds_were_told(
            @ForAll PlacementRequest request, @ForAll CapacitySnapshot capacity, @ForAll Random random) {
        assertThat(decision(request, shuffled(capacity, random)).canonical())
                .isEqualTo(decision(request, capacity).canonical());
    }

    @Example
    void a_bed_that_moves_to_another_unit_changes_the_hash() {
        Unit other = Examples.aUnit().id(new UnitId("u-02")).build();
        List<Unit> units = List.of(Examples.aUnit().build(), other);

        String before =
                Examples.capacity(units, List.of(Examples.aBed().build())).hash();
        String after = Examples.capacity(
                        units, List.of(Examples.aBed().unit(other.id()).build()))
                .hash();

        assertThat(after).isNotEqualTo(before);
    }

    private static Decision decision(PlacementRequest request, CapacitySnapshot capacity) {
        return SecuredBeds.builder()
                .capacity(() -> capacity)
                .build()
                .match(request, Examples.MOMENT)
                .decision();
    }

    private static CapacitySnapshot shuffled(CapacitySnapshot capacity, Random random) {
        return new CapacitySnapshot(
                capacity.asOf(),
                shuffled(capacity.providers(), random),
                shuffled(capacity.units(), random),
                shuffled(capacity.beds(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
