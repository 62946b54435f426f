/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import java.util.List;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.RuleId;

/**
 * What the facts say about inclusion or outflow: what is met, not met and not known, and what comes next.
 *
 * <p>It is advice: professionals weigh and decide (KVN-INC-8).
 *
 * @param decision what the facts say together
 * @param findings every criterion that was asked, in order
 * @param steps what comes next, as the rules say it
 */
public record LifecourseAdvice(LifecourseDecision decision, List<Finding> findings, List<Finding> steps) {

    /**
     * Copies the lists.
     *
     * @param decision what the facts say together
     * @param findings every criterion that was asked, in order
     * @param steps what comes next, as the rules say it
     */
    public LifecourseAdvice {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
    }

    /**
     * The rules that fail or are not known.
     *
     * @return the ids in their order, each once; empty when everything is met
     */
    public List<RuleId> rules() {
        return findings.stream()
                .filter(finding -> finding.effect().compareTo(Effect.UNKNOWN) >= 0)
                .map(finding -> finding.rule().id())
                .distinct()
                .sorted()
                .toList();
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "LifecourseAdvice{" + decision + "}";
    }
}
