/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static nl.beveiligdebedden.json.Json.text;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Capacity goes out as it came in. */
class CapacityWriterTest {

    @Property(tries = 300)
    void what_is_written_is_read_back(@ForAll("snapshots") CapacitySnapshot capacity) {
        Checked<CapacitySnapshot> read = Json.READER.capacity(text(LcbbJson.write(capacity)));

        assertThat(read.orElseThrow()).isEqualTo(capacity);
    }

    @Provide
    Arbitrary<CapacitySnapshot> snapshots() {
        return DomainArbitraries.snapshots();
    }

    @Test
    void the_example_of_the_contract_goes_out_as_it_came_in_but_for_what_is_null() {
        CapacitySnapshot capacity = Json.READER.capacity(Json.capacity()).orElseThrow();

        JsonNode written = Json.parse(LcbbJson.write(capacity));

        assertThat(written.at("/beds/0")).isEqualTo(Json.parse("""
                {"id": "b-0001", "unit": "u-01", "state": "VRIJ", "confirmedAt": "2022-06-15T09:10:00+02:00"}
                """));
        assertThat(written.at("/units/0/contraIndications")).hasToString("[\"JONGER_DAN_18\",\"ZEDEN\"]");
    }

    @Test
    void a_moment_of_nine_digits_behind_the_point_can_be_read_again() {
        CapacitySnapshot capacity = Examples.capacity(
                Examples.aUnit().build(),
                Examples.aBed().confirmedAt(MOMENT.plusNanos(111_222_333)).build());

        CapacitySnapshot read =
                Json.READER.capacity(text(LcbbJson.write(capacity))).orElseThrow();

        assertThat(read.beds().get(0).confirmedAt()).contains(MOMENT.plusNanos(111_222_333));
    }

    @Test
    void a_count_is_written_in_all_and_by_level_provider_and_unit() {
        Unit bare = Unit.builder()
                .like(Examples.aUnit().build())
                .id(new UnitId("u-00"))
                .build();
        Unit unknown = Unit.builder().id(new UnitId("u-99")).type(bare.type()).build();
        CapacitySnapshot capacity = Examples.capacity(
                List.of(Examples.aUnit().build(), unknown, bare),
                List.of(Examples.aBed().build()));

        JsonNode written = Json.parse(LcbbJson.write(new CapacityOverview(capacity, MOMENT, FreshnessPolicy.DEFAULT)));

        assertThat(written).isEqualTo(Json.parse("""
                {"$schema": "urn:lcbb:schema:overview:1", "asOf": "2022-06-15T12:00:00+02:00",
                 "total": {"planned": 1, "staffed": 1, "bookable": 1, "toConfirm": 0, "unknown": 0},
                 "levels": [
                   {"level": null, "planned": 0, "staffed": 0, "bookable": 0, "toConfirm": 0, "unknown": 0},
                   {"level": "2H", "planned": 1, "staffed": 1, "bookable": 1, "toConfirm": 0, "unknown": 0}],
                 "providers": [
                   {"provider": null, "planned": 0, "staffed": 0, "bookable": 0, "toConfirm": 0, "unknown": 0},
                   {"provider": "p-01", "planned": 1, "staffed": 1, "bookable": 1, "toConfirm": 0, "unknown": 0}],
                 "units": [
                   {"unit": "u-00", "planned": 0, "staffed": 0, "bookable": 0, "toConfirm": 0, "unknown": 0},
                   {"unit": "u-01", "planned": 1, "staffed": 1, "bookable": 1, "toConfirm": 0, "unknown": 0},
                   {"unit": "u-99", "planned": 0, "staffed": 0, "bookable": 0, "toConfirm": 0, "unknown": 0}]}
                """));
    }
}
