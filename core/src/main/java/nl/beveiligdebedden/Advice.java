/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.matching.Obstacle;
import nl.beveiligdebedden.matching.Opening;
import nl.beveiligdebedden.matching.Ranking;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Warning;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.port.HeldCapacity;
import nl.beveiligdebedden.validation.Soundness;

/**
 * The whole answer to one request: every unit with its verdict and its reasons, best first.
 *
 * <p>It is advice and never a placement (LCBB-1). Get one from {@link SecuredBeds#match}.
 *
 * @param request the request that was asked
 * @param asking the moment of asking and the policy on old data
 * @param rules the criteria that were asked
 * @param assessments the answer for each unit, best first
 */
public record Advice(PlacementRequest request, Asking asking, RuleSet rules, Ranking assessments) {

    /**
     * The request that was asked.
     *
     * @return its id
     */
    public RequestId requestId() {
        return request.id();
    }

    /**
     * The moment of asking.
     *
     * @return the moment
     */
    public Instant asOf() {
        return asking.asOf();
    }

    /**
     * The version of the national criteria.
     *
     * @return a semantic version
     */
    public String ruleSetVersion() {
        return rules.version();
    }

    /**
     * The hash over all criteria that were asked.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String ruleSetHash() {
        return rules.hash();
    }

    /**
     * What is not sound in the request; it changed no verdict.
     *
     * @return the warnings, with paths within the request
     */
    public List<Warning> warnings() {
        return Soundness.of(request, asking.day());
    }

    /**
     * What is not sound in the registration of a unit; it changed no verdict.
     *
     * @param unit one of the units
     * @return the warnings, with paths within the unit
     */
    public List<Warning> warningsOn(Unit unit) {
        return Soundness.of(unit);
    }

    /**
     * What would have to change, over all units: every near-miss once, small sets first, and what it would open.
     *
     * @return the openings; empty when no unit can be opened
     */
    public List<Opening> openings() {
        return Opening.of(assessments);
    }

    /**
     * Where nothing can be changed: every block that rests on facts that nobody can change, with the units it keeps out.
     *
     * @return the obstacles, those of most units first; empty when every unit fits or can be opened
     */
    public List<Obstacle> obstacles() {
        return Obstacle.of(assessments);
    }

    /**
     * The record of this advice, which can be replayed later; it holds the request and the whole capacity.
     *
     * @return the record
     * @throws IllegalStateException if this is the advice on the best units only
     */
    public Decision decision() {
        if (assessments.size() < assessments.capacity().units().size()) {
            throw new IllegalStateException("a decision records every unit\nMaybe call decision() before top(…)");
        }
        return Decision.builder()
                .request(request)
                .capacity(HeldCapacity.of(assessments.capacity()))
                .asking(asking)
                .ruleSet(rules.edition())
                .referenceData(ReferenceData.EDITION)
                .assessments(assessments.stream().map(KeptAssessment::of).toList())
                .build();
    }

    /**
     * The same advice, with the best units only; quicker to read than the start of the whole.
     *
     * @param count how many units to keep; 0 or more
     * @return the shorter advice
     */
    public Advice top(int count) {
        return new Advice(request, asking, rules, assessments.first(count));
    }
}
