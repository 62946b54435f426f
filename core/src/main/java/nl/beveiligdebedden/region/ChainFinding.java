/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.norm.Finding;

/**
 * One thing that was found in the chain of a region, who should act on it, and which agreements would close it.
 *
 * @param finding what was found, and the rule that it rests on
 * @param owner the role that should act; empty when nothing has to be done
 * @param owners the parties with that role that should act; empty when no party has it
 * @param closedBy ways to close it, each a set of agreements to make; empty when agreements alone cannot
 */
public record ChainFinding(
        Finding finding, Optional<Role> owner, List<PartyId> owners, List<List<Agreement>> closedBy) {

    /**
     * Copies the lists.
     *
     * @param finding what was found, and the rule that it rests on
     * @param owner the role that should act; empty when nothing has to be done
     * @param owners the parties with that role that should act; empty when no party has it
     * @param closedBy ways to close it, each a set of agreements to make; empty when agreements alone cannot
     */
    public ChainFinding {
        owners = List.copyOf(owners);
        closedBy = closedBy.stream().map(List::copyOf).toList();
    }
}
