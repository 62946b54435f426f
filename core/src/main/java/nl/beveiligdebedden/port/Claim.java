/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.BedState;

/**
 * The one claim that holds a bed now.
 *
 * @param bed the bed
 * @param request for which request it is held
 * @param state {@code GERESERVEERD}, or {@code BEZET} after admission
 * @param until when a reservation ends by itself; empty once it is confirmed
 */
public record Claim(BedId bed, RequestId request, BedState state, Optional<Instant> until) {

    /**
     * Whether the moment until which the bed was kept has passed.
     *
     * @param at the moment of asking
     * @return true from that moment on; never for a confirmed reservation or an admission
     */
    public boolean isOver(Instant at) {
        return until.filter(end -> !end.isAfter(at)).isPresent();
    }
}
