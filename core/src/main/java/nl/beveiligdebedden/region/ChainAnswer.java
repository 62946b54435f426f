/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import java.time.LocalDate;
import java.util.List;
import nl.beveiligdebedden.base.RegionId;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Verdict;

/**
 * Whether the chain of a region is closed on a day, why, and what would close it.
 *
 * @param region the region
 * @param on the day
 * @param findings everything that was found, also what is in order
 */
public record ChainAnswer(RegionId region, LocalDate on, List<ChainFinding> findings) {

    /**
     * Copies the findings.
     *
     * @param region the region
     * @param on the day
     * @param findings everything that was found, also what is in order
     */
    public ChainAnswer {
        findings = List.copyOf(findings);
    }

    /**
     * Whether the chain is closed.
     *
     * @return the strongest effect among the findings, in words of a chain
     */
    public Closure closure() {
        List<Finding> all = findings.stream().map(ChainFinding::finding).toList();
        return Closure.values()[Verdict.of(all).ordinal()];
    }

    /**
     * What stands in the way of a closed chain.
     *
     * @return the findings that block, each with an owner
     */
    public List<ChainFinding> gaps() {
        return findings.stream()
                .filter(found -> found.finding().effect() == Effect.BLOCK)
                .toList();
    }

    /**
     * What no agreement can close: first a party, a team or a bed must be found.
     *
     * @return these gaps
     */
    public List<ChainFinding> stillOpen() {
        return gaps().stream().filter(gap -> gap.closedBy().isEmpty()).toList();
    }

    /**
     * The least number of agreements that closes every gap that agreements can close.
     *
     * <p>No smaller set does: all smaller sizes are searched through first. Which one of several sets of that size is
     * given depends on nothing but the order of the parties.
     *
     * @return the agreements to make, or to widen when they are made for a narrower scope
     */
    public List<Agreement> leastAgreements() {
        return LeastAgreements.closing(gaps().stream()
                .map(ChainFinding::closedBy)
                .filter(ways -> !ways.isEmpty())
                .toList());
    }
}
