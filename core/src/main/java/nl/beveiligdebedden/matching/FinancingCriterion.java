/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Can somebody pay? Never a block (KVN-DEF-13). Rules FIN-11, REJ-F2 and REJ-F4. */
final class FinancingCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("financing");
    private static final Reason PAYABLE = REASONS.support(
            "FIN-11", "De aanbieder heeft een contract onder: {acts}.", "The provider has a contract under: {acts}.");
    private static final Reason NOT_CONTRACTED = REASONS.condition(
            "REJ-F2",
            "De aanbieder heeft hiervoor geen contract. Vraag de financier om een aparte afspraak; geld mag niemand uitsluiten.",
            "The provider has no contract for this. Ask the payer for a separate agreement; money may exclude nobody.");
    private static final Reason CEILING_REACHED = REASONS.condition(
            "REJ-F4",
            "De aanbieder zit aan het omzetplafond. Vraag de financier om ruimte; geld mag niemand uitsluiten.",
            "The provider has reached its turnover ceiling. Ask the payer for room; money may exclude nobody.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return List.of(place.unit().contractedActs(), place.unit().turnoverCeilingReached());
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        Recorded<FinancingAct> wanted = pairing.request().financing();
        Recorded<FinancingAct> contracted = pairing.unit().contractedActs();
        List<Finding> findings = new ArrayList<>();
        if (wanted.isKnown() && contracted.isKnown()) {
            findings.add(compare(wanted.values(), contracted.values()));
        }
        if (pairing.unit().turnoverCeilingReached()) {
            findings.add(CEILING_REACHED.found());
        }
        return findings;
    }

    private static Finding compare(List<FinancingAct> wanted, List<FinancingAct> contracted) {
        List<FinancingAct> both = new ArrayList<>(wanted);
        both.retainAll(contracted);
        return both.isEmpty()
                ? NOT_CONTRACTED.found(Fact.of("wanted", wanted), Fact.of("contracted", contracted))
                : PAYABLE.found(Fact.of("acts", both));
    }
}
