/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ReporterRole;

/** What was said of a bed, when a person or software said so, and in what role a person did when asked. */
record BedReport(
        BedState state,
        Optional<Instant> confirmedAt,
        Optional<Instant> carriedForwardAt,
        Optional<ReporterRole> verifiedBy) {

    static BedReport of(Bed bed) {
        return new BedReport(
                bed.state(), Moments.kept(bed.confirmedAt()), Moments.kept(bed.carriedForwardAt()), bed.verifiedBy());
    }

    /** Somebody says so now. */
    static BedReport entered(BedState state, Instant at) {
        return new BedReport(state, Optional.of(at), Optional.empty(), Optional.empty());
    }

    /** Software says so now; that confirms nothing. */
    BedReport carriedForward(BedState other, Instant at) {
        return new BedReport(other, confirmedAt, Optional.of(at), verifiedBy);
    }
}
