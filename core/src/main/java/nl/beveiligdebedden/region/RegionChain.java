/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beveiligdebedden.base.RegionId;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.chain.Chain;
import nl.beveiligdebedden.chain.RegionSystem;
import nl.beveiligdebedden.norm.Reason;

/**
 * The chain of a region: its parties, teams and agreements, and the beds.
 *
 * <p>Ask whether it is closed: {@code new RegionChain(region, chain, capacity).on(day).closure()}.
 *
 * @param region the region that is asked about, one of those of the Ketenveldnorm in the chain
 * @param chain parties, teams and agreements, of this region and of others
 * @param capacity units and beds, of this region and of others
 */
public record RegionChain(RegionId region, Chain chain, CapacitySnapshot capacity) {

    /**
     * Checks that the region is known and one of the Ketenveldnorm.
     *
     * @param region the region that is asked about, one of those in the chain
     * @param chain parties, teams and agreements, of this region and of others
     * @param capacity units and beds, of this region and of others
     * @throws IllegalArgumentException if the chain does not know the region, or if it is of another system
     */
    public RegionChain {
        if (chain.regions()
                .find(region)
                .filter(found -> found.system() == RegionSystem.KETENVELDNORM)
                .isEmpty()) {
            throw new IllegalArgumentException(
                    "region (" + region + ") must be a Ketenveldnorm region, one of those of the chain");
        }
    }

    /**
     * Asks every rule on a day.
     *
     * @param day the day
     * @return what was found
     */
    public ChainAnswer on(LocalDate day) {
        Situation situation = new Situation(this, day);
        List<ChainFinding> findings = new ArrayList<>(new RoleRules(situation).ask());
        findings.addAll(new AgreementRules(situation).ask());
        return new ChainAnswer(region, day, findings);
    }

    /**
     * Everything that can be found.
     *
     * @return the reasons, by the name of the class that finds them
     */
    public static SortedMap<String, List<Reason>> reasons() {
        List<Reason> roles = new ArrayList<>(RoleRules.REASONS.all());
        roles.addAll(RoleRules.ACTS.all());
        return new TreeMap<>(
                Map.of(RoleRules.class.getName(), roles, AgreementRules.class.getName(), AgreementRules.REASONS.all()));
    }
}
