/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.ValueStyle;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.matching.Opening;
import nl.beveiligdebedden.norm.Warning;
import nl.beveiligdebedden.validation.Soundness;
import org.immutables.value.Value;

/**
 * The whole answer to one request: every unit with its verdict and its reasons, best first.
 *
 * <p>It is advice and never a placement (LCBB-1). Get one from {@link SecuredBeds#match}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface Advice {

    /**
     * Starts an advice.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The request that was asked.
     *
     * @return its id
     */
    RequestId requestId();

    /**
     * The moment of asking.
     *
     * @return the moment
     */
    Instant asOf();

    /**
     * The version of the national criteria.
     *
     * @return a semantic version
     */
    String ruleSetVersion();

    /**
     * The hash over all criteria that were asked.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    String ruleSetHash();

    /**
     * The answer for each unit.
     *
     * @return one assessment for each unit, best first
     */
    List<Assessment> assessments();

    /**
     * What is not sound in the request; it changed no verdict.
     *
     * @return the warnings, with paths within the request
     */
    List<Warning> warnings();

    /**
     * What is not sound in the registration of a unit; it changed no verdict.
     *
     * @param unit one of the units
     * @return the warnings, with paths within the unit
     */
    default List<Warning> warningsOn(Unit unit) {
        return Soundness.of(unit);
    }

    /**
     * What would have to change, over all units: every near-miss once, small sets first, and what it would open.
     *
     * @return the openings; empty when no unit can be opened
     */
    default List<Opening> openings() {
        return Opening.of(assessments());
    }

    /**
     * The same advice, with the best units only.
     *
     * @param count how many units to keep; 1 or more
     * @return the shorter advice
     */
    default Advice top(int count) {
        return builder()
                .like(this)
                .assessments(assessments().stream().limit(count).toList())
                .build();
    }

    /** Builds an advice. */
    final class Builder extends ImmutableAdvice.Builder {
        Builder() {}
    }
}
