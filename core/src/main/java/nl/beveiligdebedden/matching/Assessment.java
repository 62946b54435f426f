/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Verdict;

/**
 * The answer for one unit: does its best bed fit, why, until when, and what would have to change.
 *
 * <p>It is advice and never a placement (LCBB-1). Read it from {@code Advice.assessments()}.
 */
public final class Assessment {

    private final Pairing pairing;
    private final List<Pairing> judging;
    private final RuleSet rules;
    private final int rank;
    private final List<Finding> findings;
    private volatile Optional<Instant> validUntil;
    private volatile NearMisses.Found ways;

    Assessment(Pairing pairing, List<Pairing> judging, RuleSet rules, int rank, List<Finding> findings) {
        this.pairing = pairing;
        this.judging = judging;
        this.rules = rules;
        this.rank = rank;
        this.findings = Collections.unmodifiableList(findings);
    }

    /**
     * The unit.
     *
     * @return the unit, as it was when the question was asked
     */
    public Unit unit() {
        return pairing.unit();
    }

    /**
     * The bed by which the unit is judged.
     *
     * @return the id of its best bed; empty when it has none
     */
    public Optional<BedId> bed() {
        return pairing.bed().map(Bed::id);
    }

    /**
     * The place of the unit among all units.
     *
     * @return 1 for the best
     */
    public int rank() {
        return rank;
    }

    /**
     * The verdict: the strongest effect among the findings.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return Verdict.of(findings);
    }

    /**
     * The last moment at which these facts still give these findings; it is reckoned when it is first read.
     *
     * @return the moment, in whole seconds; empty when they never change by time alone
     */
    public Optional<Instant> validUntil() {
        if (validUntil == null) {
            validUntil = new ValidUntil(rules, judging).after(pairing.asking().asOf(), findings);
        }
        return validUntil;
    }

    /**
     * Everything that was found.
     *
     * @return the findings, in the order of the criteria
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Every smallest set of remedies after which the bed is no longer out of the question; they are sought when they are
     * first read.
     *
     * @return the sets, by size and then by code; empty when the bed is not out of the question, or when nothing helps
     */
    public List<List<Remedy>> nearMisses() {
        return ways().sets();
    }

    /**
     * What nobody can change: the blocks that keep the unit out of the question whatever anybody does.
     *
     * <p>A block that only stands after a remedy (a title that the unit's regimes do not fit) is told as it would be then.
     *
     * @return the blocks; empty when the unit is not out of the question, or when there is a near-miss
     */
    public List<Finding> obstacles() {
        return ways().obstacles();
    }

    /** Whether nothing blocks any more once all of this is done. */
    boolean isOpenAfter(Collection<Remedy> done) {
        return Verdict.of(rules.ask(RemedyKind.applyAll(done, pairing))) != Verdict.DOES_NOT_FIT;
    }

    private NearMisses.Found ways() {
        if (ways == null) {
            ways = NearMisses.of(rules, pairing, findings);
        }
        return ways;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment assessment && parts().equals(assessment.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(unit(), bed(), rank, findings, validUntil(), nearMisses(), obstacles());
    }

    @Override
    public String toString() {
        return rank + ". " + unit().id() + ": " + verdict();
    }
}
