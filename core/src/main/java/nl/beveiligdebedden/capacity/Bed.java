/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.ValueStyle;
import org.immutables.value.Value;

/**
 * One bed, with what was last said of it and when a person last confirmed that.
 *
 * <p>What software carries forward is not a confirmation (FILL-3, FILL-4).
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface Bed {

    /**
     * Starts a bed.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Points to the bed.
     *
     * @return the id
     */
    BedId id();

    /**
     * The unit in which the bed stands.
     *
     * @return the id of the unit
     */
    UnitId unit();

    /**
     * What the provider says of the bed.
     *
     * @return the state
     */
    BedState state();

    /**
     * When a person last entered or verified the state.
     *
     * @return the moment; empty when nobody did
     */
    Optional<Instant> confirmedAt();

    /**
     * When software last carried the state forward.
     *
     * @return the moment; empty when it never did
     */
    Optional<Instant> carriedForwardAt();

    /**
     * Who confirmed the state when it was asked, for instance by phone.
     *
     * @return the role; empty when the state was entered and not asked for
     */
    Optional<ReporterRole> verifiedBy();

    /**
     * Where the last report on the bed comes from.
     *
     * @return carried forward when software did that after the confirmation, else verified or entered; empty when nobody
     *     confirmed the bed and no software carried it forward
     */
    default Optional<ReportOrigin> origin() {
        if (isCarriedForward()) {
            return Optional.of(ReportOrigin.DOORGEZET);
        }
        return confirmedAt()
                .map(moment -> verifiedBy().isPresent() ? ReportOrigin.GEVERIFIEERD : ReportOrigin.INGEVOERD);
    }

    private boolean isCarriedForward() {
        return carriedForwardAt()
                .filter(moment -> confirmedAt().map(moment::isAfter).orElse(true))
                .isPresent();
    }

    /** Builds a bed. */
    final class Builder extends ImmutableBed.Builder {
        Builder() {}
    }
}
