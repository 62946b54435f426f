/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.ValueStyle;
import nl.beveiligdebedden.norm.CanonicalRows;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Verdict;
import org.immutables.value.Value;

/**
 * The answer for one unit as it was given, kept without the unit and without the rules.
 *
 * <p>Example: {@code KeptAssessment.of(assessment)}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface KeptAssessment {

    /**
     * Starts a kept assessment.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Keeps an assessment.
     *
     * @param assessment the answer for one unit
     * @return what it says
     */
    static KeptAssessment of(Assessment assessment) {
        return of(assessment, KeptFinding::of);
    }

    /**
     * Keeps an assessment whose findings are kept in some way of one's own; units share findings, so each need be kept
     * only once.
     *
     * @param assessment the answer for one unit
     * @param keep keeps a finding, such as {@code KeptFinding::of}
     * @return what it says
     */
    static KeptAssessment of(Assessment assessment, Function<Finding, KeptFinding> keep) {
        return builder()
                .unit(assessment.unit().id())
                .bed(assessment.bed())
                .rank(assessment.rank())
                .verdict(assessment.verdict())
                .validUntil(assessment.validUntil())
                .findings(assessment.findings().stream().map(keep).toList())
                .nearMisses(assessment.nearMisses().stream()
                        .map(KeptAssessment::codes)
                        .toList())
                .build();
    }

    private static List<String> codes(List<Remedy> nearMiss) {
        return nearMiss.stream().map(Remedy::code).toList();
    }

    /**
     * The unit.
     *
     * @return its id
     */
    UnitId unit();

    /**
     * The bed by which the unit was judged.
     *
     * @return the id of its best bed; empty when it had none
     */
    Optional<BedId> bed();

    /**
     * The place of the unit among all units.
     *
     * @return 1 for the best
     */
    int rank();

    /**
     * The verdict.
     *
     * @return the verdict
     */
    Verdict verdict();

    /**
     * The last moment at which the same facts still gave these findings.
     *
     * @return the moment; empty when they never changed by time alone
     */
    Optional<Instant> validUntil();

    /**
     * Everything that was found.
     *
     * @return the findings, in the order of the criteria
     */
    List<KeptFinding> findings();

    /**
     * Every smallest set of remedies after which the bed was no longer out of the question.
     *
     * @return the sets of codes, by size and then by code
     */
    List<List<String>> nearMisses();

    /**
     * The canonical text of the answer for this unit.
     *
     * @return the rows
     */
    default Stream<List<String>> canonicalRows() {
        CanonicalRows rows = CanonicalRows.of("assessment", unit().value())
                .add("rank", rank())
                .add("bed", bed())
                .add("verdict", verdict())
                .add("validUntil", validUntil());
        nearMisses().forEach(nearMiss -> rows.add("nearMiss", nearMiss));
        return Stream.concat(
                rows.rows().stream(), findings().stream().flatMap(finding -> finding.canonicalRows().stream()));
    }

    /** Builds a kept assessment. */
    final class Builder extends ImmutableKeptAssessment.Builder {
        Builder() {}
    }
}
