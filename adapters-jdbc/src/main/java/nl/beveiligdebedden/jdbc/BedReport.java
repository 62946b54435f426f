/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ReportOrigin;
import nl.beveiligdebedden.capacity.ReporterRole;

/**
 * What was said of a bed, when a person or software said so, and in what role a person did when asked.
 *
 * @param state how the bed stood
 * @param confirmedAt when a person last said so; empty when nobody did
 * @param carriedForwardAt when software last said it again; empty when it never did
 * @param verifiedBy who said so when it was asked, such as by phone; empty when it was entered
 */
public record BedReport(
        BedState state,
        Optional<Instant> confirmedAt,
        Optional<Instant> carriedForwardAt,
        Optional<ReporterRole> verifiedBy) {

    /**
     * Where it comes from; the same as {@link Bed#origin}.
     *
     * @return carried forward when software did that after the confirmation, else verified or entered; empty when neither
     *     a person nor software said when
     */
    public Optional<ReportOrigin> origin() {
        if (isCarriedForward()) {
            return Optional.of(ReportOrigin.DOORGEZET);
        }
        return confirmedAt.map(moment -> verifiedBy.isPresent() ? ReportOrigin.GEVERIFIEERD : ReportOrigin.INGEVOERD);
    }

    /**
     * When it was said: by software when it was carried forward, else by a person.
     *
     * @return the moment; empty when neither is known
     */
    public Optional<Instant> at() {
        return isCarriedForward() ? carriedForwardAt : confirmedAt;
    }

    private boolean isCarriedForward() {
        return carriedForwardAt
                .filter(moment -> confirmedAt.map(moment::isAfter).orElse(true))
                .isPresent();
    }

    /** Whether the other is newer: confirmed later, or the same confirmation that software has said again since. */
    boolean isOlderThan(BedReport other) {
        return isConfirmedBefore(other)
                || state == other.state && confirmedAt.equals(other.confirmedAt) && said().isBefore(other.said());
    }

    /** False when one of them was never confirmed: then nobody can say which is the older. */
    boolean isConfirmedBefore(BedReport other) {
        return confirmedAt
                .flatMap(moment -> other.confirmedAt.filter(moment::isBefore))
                .isPresent();
    }

    private Instant said() {
        return at().orElse(Instant.MIN);
    }

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
