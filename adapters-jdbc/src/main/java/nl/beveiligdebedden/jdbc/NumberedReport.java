/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.Optional;

/** A report with its place among the reports of its bed; the first has number 1. */
record NumberedReport(String bed, int number, BedReport report) {

    /** Nothing when the latest report already says the same. */
    static Optional<NumberedReport> after(Optional<NumberedReport> latest, String bed, BedReport report) {
        int next = latest.map(NumberedReport::number).orElse(0) + 1;
        return latest.filter(known -> known.report().equals(report)).isPresent()
                ? Optional.empty()
                : Optional.of(new NumberedReport(bed, next, report));
    }
}
