/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;

/** What was said of a bed, and when a person or software said so. */
record BedReport(BedState state, Optional<Instant> confirmedAt, Optional<Instant> carriedForwardAt) {

    static BedReport of(Bed bed) {
        return new BedReport(bed.state(), Moments.kept(bed.confirmedAt()), Moments.kept(bed.carriedForwardAt()));
    }
}
