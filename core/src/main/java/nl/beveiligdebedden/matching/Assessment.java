/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.ValueStyle;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Verdict;
import org.immutables.value.Value;

/**
 * The answer for one unit: does its best bed fit, why, until when, and what would have to change.
 *
 * <p>It is advice and never a placement (LCBB-1). Read it from {@code Advice.assessments()}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface Assessment {

    /**
     * Starts an assessment.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The unit.
     *
     * @return the unit, as it was when the question was asked
     */
    Unit unit();

    /**
     * The bed by which the unit is judged.
     *
     * @return the id of its best bed; empty when it has none
     */
    Optional<BedId> bed();

    /**
     * The place of the unit among all units.
     *
     * @return 1 for the best
     */
    int rank();

    /**
     * The verdict: the strongest effect among the findings.
     *
     * @return the verdict
     */
    default Verdict verdict() {
        return Verdict.of(findings());
    }

    /**
     * The last moment at which these facts still give these findings.
     *
     * @return the moment, in whole seconds; empty when they never change by time alone
     */
    Optional<Instant> validUntil();

    /**
     * Everything that was found.
     *
     * @return the findings, in the order of the criteria
     */
    List<Finding> findings();

    /**
     * Every smallest set of remedies after which the bed is no longer out of the question.
     *
     * @return the sets, by size and then by code; empty when the bed is not out of the question, or when nothing helps
     */
    List<List<Remedy>> nearMisses();

    /** Builds an assessment. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
