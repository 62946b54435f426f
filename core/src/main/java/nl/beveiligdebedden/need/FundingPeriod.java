/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;

/**
 * Days in a row on which the same acts can pay for a stay, for the same reasons. Nobody is ever shut out (KVN-DEF-13).
 *
 * @param from the first day
 * @param until the last day; empty when nothing changes any more
 * @param acts the acts that can pay or could pay, each with the reasons
 * @param findings what else is to be known or done on these days
 */
public record FundingPeriod(
        LocalDate from,
        Optional<LocalDate> until,
        SortedMap<FinancingAct, List<Finding>> acts,
        List<Finding> findings) {

    /**
     * Copies the map and the list.
     *
     * @param from the first day
     * @param until the last day; empty when nothing changes any more
     * @param acts the acts that can pay or could pay, each with the reasons
     * @param findings what else is to be known or done on these days
     */
    public FundingPeriod {
        acts = Collections.unmodifiableSortedMap(new TreeMap<>(acts));
        findings = List.copyOf(findings);
    }

    /**
     * Whether an act can pay on these days.
     *
     * @param act the act
     * @return SUPPORT when it can, CONDITION when something must be arranged for it, UNKNOWN when a fact is missing;
     *     empty when it cannot
     */
    public Optional<Effect> effect(FinancingAct act) {
        return acts.getOrDefault(act, List.of()).stream().map(Finding::effect).max(Effect::compareTo);
    }

    /** Whether the same is found as on the days of another period. */
    boolean isLike(FundingPeriod other) {
        return acts.equals(other.acts) && findings.equals(other.findings);
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "FundingPeriod{}";
    }
}
