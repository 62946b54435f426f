/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Moments as the database keeps them: to the microsecond. */
final class Moments {

    private Moments() {}

    static Optional<Instant> kept(Optional<Instant> moment) {
        return moment.map(finest -> finest.truncatedTo(MICROS));
    }

    static Optional<OffsetDateTime> column(Optional<Instant> moment) {
        return kept(moment).map(exact -> exact.atOffset(UTC));
    }
}
