/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import java.util.List;

/**
 * Who works together round people with a high risk, and what they agreed; no field says that something is arranged.
 *
 * @param regions the regions that are known
 * @param parties the parties
 * @param teams their teams
 * @param agreements what they promised each other
 */
public record Chain(Regions regions, List<Party> parties, List<Team> teams, List<Agreement> agreements) {

    /**
     * Copies the lists.
     *
     * @param regions the regions that are known
     * @param parties the parties
     * @param teams their teams
     * @param agreements what they promised each other
     */
    public Chain {
        parties = List.copyOf(parties);
        teams = List.copyOf(teams);
        agreements = List.copyOf(agreements);
    }

    /**
     * The same chain with other agreements.
     *
     * @param others the agreements
     * @return the chain with these agreements only
     */
    public Chain withAgreements(List<Agreement> others) {
        return new Chain(regions, parties, teams, others);
    }
}
