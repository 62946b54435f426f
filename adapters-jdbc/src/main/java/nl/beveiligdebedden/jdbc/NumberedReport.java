/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.util.Optional;

/** A report with its place among the reports of its bed; the first has number 1. */
record NumberedReport(String bed, int number, BedReport report) {

    /** Nothing when the latest report already says the same. */
    static Optional<NumberedReport> after(Optional<NumberedReport> latest, String bed, BedReport report) {
        if (latest.filter(known -> known.report().equals(report)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(latest.map(known -> known.next(report)).orElse(new NumberedReport(bed, 1, report)));
    }

    boolean isFirst() {
        return number == 1;
    }

    NumberedReport next(BedReport other) {
        return new NumberedReport(bed, number + 1, other);
    }

    NumberedReport carriedForward(Instant at) {
        return next(report.carriedForward(report.state(), at));
    }
}
