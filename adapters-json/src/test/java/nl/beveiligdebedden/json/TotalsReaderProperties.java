/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.capacity.CapacityOverview;
import tools.jackson.databind.json.JsonMapper;

/** Totals are read as they were written. */
class TotalsReaderProperties {

    @Property(tries = 200)
    void totals_come_back_equal(@ForAll("totals") CapacityTotals totals) {
        assertThat(read(LcbbJson.write(totals))).isEqualTo(totals);
    }

    @Property(tries = 50)
    void the_totals_of_any_capacity_come_back_equal(@ForAll CapacityOverview overview) {
        CapacityTotals totals = CapacityTotals.of(overview).value();

        assertThat(read(LcbbJson.write(totals))).isEqualTo(totals);
    }

    @Example
    void a_mapper_of_the_embedder_reads_and_writes_them_too() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String written = LcbbJson.write(DrawnTotals.totals().sample());

        assertThat(mapper.writeValueAsString(mapper.readValue(written, CapacityTotals.class)))
                .isEqualTo(written);
    }

    @Example
    void every_fault_of_totals_is_told_at_once() {
        String faulty = """
                {"asOf": "gisteren", "facilities": [{"groups": [{"planned": -1, "bookable": 2.5, "colour": 1}]}, 7]}
                """;

        assertThat(Json.paths(Json.READER.totals(Json.parse(faulty)).faults()))
                .isEqualTo(List.of(
                        "/asOf",
                        "/facilities/0/groups/0/bookable",
                        "/facilities/0/groups/0/colour",
                        "/facilities/0/groups/0/name",
                        "/facilities/0/groups/0/planned",
                        "/facilities/1"));
    }

    @Provide
    Arbitrary<CapacityTotals> totals() {
        return DrawnTotals.totals();
    }

    private static CapacityTotals read(String json) {
        return Json.READER.totals(Json.parse(json)).orElseThrow();
    }
}
