/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Ids;
import nl.beveiligdebedden.base.RequestId;

/**
 * An order about one bed for one request, with a key of its own, so that it is done once however often it is sent.
 *
 * @param key chosen by who sends it, new for each order about this bed
 * @param bed the bed
 * @param request the request
 */
public record ClaimOrder(String key, BedId bed, RequestId request) {

    /**
     * Checks the form of the key.
     *
     * @param key chosen by who sends it, new for each order about this bed
     * @param bed the bed
     * @param request the request
     * @throws IllegalArgumentException if the key cannot be an id
     */
    public ClaimOrder {
        if (!Ids.isId(key)) {
            throw new IllegalArgumentException("key must be an id of 1 to 100 characters without spaces");
        }
    }
}
