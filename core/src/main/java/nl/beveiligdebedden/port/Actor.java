/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import nl.beveiligdebedden.base.Ids;

/**
 * Who asks something of the store: a role at an organisation, never a person by name.
 *
 * <p>Example: {@code new Actor(ActorRole.AANBIEDER, "p-01")}.
 *
 * @param role the role
 * @param party the id of the organisation: for a provider its provider id
 */
public record Actor(ActorRole role, String party) {

    /**
     * Checks the form of the id.
     *
     * @param role the role
     * @param party the id of the organisation: for a provider its provider id
     * @throws IllegalArgumentException if the party cannot be an id
     */
    public Actor {
        if (!Ids.isId(party)) {
            throw new IllegalArgumentException("party must be an id of 1 to 100 characters without spaces");
        }
    }
}
