/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.DrawnTotals;

/** What goes into MeasureReports comes out equal, and nothing of our own is lost or unknown to us. */
class CountsProperties {

    @Property(tries = 200)
    void totals_come_back_equal_and_whole(@ForAll("totals") CapacityTotals totals) {
        Carried<CapacityTotals> read =
                CountsReaderTest.read(FhirJson.write(totals).value());

        assertThat(read.value()).isEqualTo(totals);
        assertThat(read.losses()).isEmpty();
    }

    @Property(tries = 50)
    void the_totals_of_any_capacity_come_back_equal_and_whole(@ForAll CapacityOverview overview) {
        CapacityTotals totals = CapacityTotals.of(overview).value();

        Carried<CapacityTotals> read =
                CountsReaderTest.read(FhirJson.write(totals).value());

        assertThat(read).isEqualTo(new Carried<>(totals, List.of()));
    }

    @Property(tries = 5)
    void drawn_totals_are_R4(@ForAll("totals") CapacityTotals totals) {
        assertThat(R4.errors(FhirJson.write(totals).value())).isEmpty();
    }

    @Provide
    Arbitrary<CapacityTotals> totals() {
        return DrawnTotals.totals();
    }
}
