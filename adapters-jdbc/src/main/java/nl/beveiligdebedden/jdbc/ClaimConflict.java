/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.BedState;

/**
 * A bed of which the provider says something else than the claim that holds it, or that a load left out while it was
 * promised; somebody must settle it.
 *
 * <p>Until then the bed is read as it was claimed, so that nobody takes it for a free one, or not at all.
 *
 * @param bed the bed
 * @param request for which request it is held
 * @param claimed how the bed stands by the claim: reserved or occupied
 * @param reported what the provider said later; empty when a load left the bed out
 */
public record ClaimConflict(BedId bed, RequestId request, BedState claimed, Optional<BedState> reported) {}
