/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.beveiligdebedden.capacity.CapacityCount;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.json.BedFigure;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.testkit.Examples;

/** What HAVE can carry comes back equal. */
class HaveProperties {

    @Property(tries = 200)
    void planned_and_bookable_beds_and_their_moment_come_back_by_provider_and_group(@ForAll CapacityOverview overview) {
        CapacityTotals totals = CapacityTotals.of(overview).value();

        Carried<CapacityTotals> read = HaveXmlTest.read(HaveXml.write(totals).value());

        assertThat(read.value().facilities()).isEqualTo(carried(totals));
        assertThat(read.value().asOf()).isEqualTo(totals.facilities().isEmpty() ? Examples.MOMENT : totals.asOf());
        assertThat(read.losses()).isEmpty();
    }

    @Property(tries = 200)
    void the_totals_add_up_to_the_overview(@ForAll CapacityOverview overview) {
        CapacityCount all = overview.total();
        CapacityTotals totals = CapacityTotals.of(overview).value();

        assertThat(sum(totals, BedFigure.PLANNED)).isEqualTo(all.planned());
        assertThat(sum(totals, BedFigure.BOOKABLE)).isEqualTo(all.bookable());
        assertThat(sum(totals, BedFigure.UNKNOWN)).isEqualTo(all.unknown());
        assertThat(sum(totals, BedFigure.OCCUPIED)).isLessThanOrEqualTo(all.staffed());
    }

    private static int sum(CapacityTotals totals, BedFigure figure) {
        return totals.facilities().stream()
                .flatMap(facility -> facility.groups().stream())
                .mapToInt(group -> group.figures().get(figure))
                .sum();
    }

    private static List<CapacityTotals.Facility> carried(CapacityTotals totals) {
        List<CapacityTotals.Facility> carried = new ArrayList<>();
        for (CapacityTotals.Facility one : totals.facilities()) {
            carried.add(new CapacityTotals.Facility(
                    one.id(),
                    one.name(),
                    one.groups().stream().map(HaveProperties::carried).toList()));
        }
        return carried;
    }

    private static CapacityTotals.Group carried(CapacityTotals.Group group) {
        Map<BedFigure, Integer> figures = new EnumMap<>(BedFigure.class);
        figures.put(BedFigure.PLANNED, group.figures().get(BedFigure.PLANNED));
        figures.put(BedFigure.BOOKABLE, group.figures().get(BedFigure.BOOKABLE));
        return new CapacityTotals.Group(group.name(), figures);
    }
}
