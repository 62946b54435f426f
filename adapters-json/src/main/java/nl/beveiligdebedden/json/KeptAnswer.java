/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.ValueStyle;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.norm.Edition;
import org.immutables.value.Value;

/**
 * The answer to a request as it was given, read back from its document: all of it, kept without the units and the rules.
 *
 * <p>Written again, an answer of ours is the same document. Example: {@code
 * LcbbJson.with(validator).answer(json).orElseThrow().assessments().get(0).verdict()}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface KeptAnswer {

    /**
     * Starts a kept answer.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The request.
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
     * The rules that answered.
     *
     * @return their version and hash
     */
    @Value.Redacted
    Edition ruleSet();

    /**
     * What was answered for each unit, and what was not sound in its registration.
     *
     * @return the units, in the order of rank
     */
    @Value.Redacted
    List<KeptUnit> units();

    /**
     * What would have to change.
     *
     * @return the openings, small sets of changes first
     */
    @Value.Redacted
    List<KeptOpening> openings();

    /**
     * Where nothing can be changed.
     *
     * @return the obstacles, those of most units first
     */
    @Value.Redacted
    List<KeptObstacle> obstacles();

    /**
     * What was not sound in the request.
     *
     * @return the warnings, with paths within the request
     */
    @Value.Redacted
    List<KeptWarning> warnings();

    /**
     * How the answer would change by time alone.
     *
     * @return the period; empty when the question was about one moment
     */
    @Value.Redacted
    Optional<KeptPeriod> period();

    /**
     * What was answered for each unit.
     *
     * @return the assessments, in the order of rank
     */
    default List<KeptAssessment> assessments() {
        return units().stream().map(KeptUnit::assessment).toList();
    }

    /** Builds a kept answer. */
    final class Builder extends ImmutableKeptAnswer.Builder {
        Builder() {}
    }
}
