/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.base.ProviderId;

/**
 * An organisation or an officer in a chain, with the roles that it has; one party may coordinate two regions.
 *
 * @param id its id
 * @param name the name of the organisation, never of a person; empty when it is not recorded
 * @param provider the provider of its units and beds; empty when it has none
 * @param roles its roles
 */
public record Party(PartyId id, Optional<String> name, Optional<ProviderId> provider, List<PartyRole> roles) {

    /**
     * Copies the roles.
     *
     * @param id its id
     * @param name the name of the organisation, never of a person; empty when it is not recorded
     * @param provider the provider of its units and beds; empty when it has none
     * @param roles its roles
     */
    public Party {
        roles = List.copyOf(roles);
    }
}
