/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import java.time.Instant;
import java.util.List;

/**
 * Keeps a bed for a request, admits and discharges; a bed never has two claims at a time.
 *
 * <p>An order that was done is not done again when it is sent again with the same key: it gets the same answer. One that
 * was not done is looked at anew. Example: {@code reservations.reserve(order, until, actor, now)}.
 */
public interface Reservations {

    /**
     * Keeps a free bed until a moment.
     *
     * @param order the bed and the request
     * @param until when the reservation ends by itself
     * @param by who asks
     * @param at the moment of asking
     * @return done, or why not
     */
    ClaimAnswer reserve(ClaimOrder order, Instant until, Actor by, Instant at);

    /**
     * Takes another step with a bed.
     *
     * @param step any but {@link ClaimStep#RESERVE}
     * @param order the bed and the request
     * @param by who asks
     * @param at the moment of asking
     * @return done, or why not
     * @throws IllegalArgumentException if the step is {@code RESERVE}, which needs an end
     */
    ClaimAnswer take(ClaimStep step, ClaimOrder order, Actor by, Instant at);

    /**
     * All claims that hold a bed, those that are over and not yet ended included.
     *
     * @return the claims, in the order of their beds
     */
    List<Claim> claims();
}
