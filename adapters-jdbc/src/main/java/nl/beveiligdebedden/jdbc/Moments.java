/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.MICROS;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.beveiligdebedden.base.DutchTime;

/** Moments as the database keeps them: to the microsecond. */
final class Moments {

    private Moments() {}

    static Optional<Instant> kept(Optional<Instant> moment) {
        return moment.map(finest -> finest.truncatedTo(MICROS));
    }

    /** In whole seconds: nine digits behind the point could be taken for a BSN. */
    static String shown(Instant moment) {
        return DutchTime.shown(moment.truncatedTo(SECONDS)).toString();
    }

    static Optional<OffsetDateTime> column(Optional<Instant> moment) {
        return kept(moment).map(exact -> exact.atOffset(UTC));
    }
}
