/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.Locale;

/** Writes how many beds each provider has. */
final class TotalsWriter {

    private TotalsWriter() {}

    static void write(CapacityTotals totals, ObjectWriter json) {
        json.withoutNulls()
                .moment("asOf", totals.asOf())
                .objects("facilities", totals.facilities(), TotalsWriter::write);
    }

    private static void write(CapacityTotals.Facility facility, ObjectWriter json) {
        json.text("id", facility.id())
                .text("name", facility.name())
                .objects("groups", facility.groups(), TotalsWriter::write);
    }

    private static void write(CapacityTotals.Group group, ObjectWriter json) {
        json.text("name", group.name());
        group.figures().forEach((figure, count) -> json.number(field(figure), count));
    }

    /** As the counts of an overview: TO_CONFIRM is toConfirm. */
    static String field(BedFigure figure) {
        return figure == BedFigure.TO_CONFIRM ? "toConfirm" : figure.name().toLowerCase(Locale.ROOT);
    }
}
