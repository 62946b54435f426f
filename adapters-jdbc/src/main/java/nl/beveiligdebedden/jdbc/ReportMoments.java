/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;

/** Whether something can have been said at a moment, when it is recorded now. */
record ReportMoments(Instant now, Faults faults) {

    /** The year of the covenant; there was nothing to report before it. */
    private static final Instant FIRST = DutchTime.startOf(LocalDate.of(2020, 1, 1));

    /** Not before anything was reported, and not at a moment that must still come. */
    void require(String path, Optional<Instant> moment) {
        String first = Moments.shown(FIRST);
        String last = Moments.shown(now);
        moment.filter(at -> at.isBefore(FIRST) || at.isAfter(now))
                .ifPresent(at -> faults.add(
                        path,
                        FaultKind.NOT_ALLOWED,
                        Moments.shown(at),
                        new Text(
                                "van %s tot en met %s, het moment van melden".formatted(first, last),
                                "from %s up to %s, the moment of reporting".formatted(first, last))));
    }

    /** Not before the last confirmation; one that must still come, as a wrong clock leaves it, stands in nobody's way. */
    void requireOrder(String path, BedReport report, BedReport latest) {
        latest.confirmedAt()
                .filter(last -> !last.isAfter(now) && report.isConfirmedBefore(latest))
                .map(Moments::shown)
                .ifPresent(last -> faults.add(
                        path,
                        FaultKind.OUT_OF_ORDER,
                        report.confirmedAt().map(Moments::shown).orElseThrow(),
                        new Text(last + " of later", last + " or later")));
    }
}
