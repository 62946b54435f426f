/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.ValueStyle;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.CanonicalRows;
import nl.beveiligdebedden.norm.CanonicalText;
import nl.beveiligdebedden.norm.Edition;
import org.immutables.value.Value;

/**
 * The record of one advice: what was asked, of which beds, by which rules, and what was answered; so that it can be
 * asked again later.
 *
 * <p>It holds the request, and so all that is private in it; keep it as you keep the request. The answer in it shows
 * nothing of where victims live (REJ-S3). Example: {@code advice.decision().withoutCapacity()}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface Decision {

    /**
     * Starts a record; the two hashes need not be given to a new one.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The request that was asked.
     *
     * @return the request
     */
    PlacementRequest request();

    /**
     * The hash of the request when the record was made.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    @Value.Default
    default String requestHash() {
        return request().canonical().hash();
    }

    /**
     * The units and beds as they were.
     *
     * @return the capacity, whole or by its hash and moment
     */
    HeldCapacity capacity();

    /**
     * The moment of asking, and the policy on old data.
     *
     * @return both
     */
    Asking asking();

    /**
     * The criteria that were asked.
     *
     * @return their version and hash
     */
    Edition ruleSet();

    /**
     * The reference data that was used: the rule catalogue, the terms of the law and the words of the codes.
     *
     * @return its date and hash
     */
    Edition referenceData();

    /**
     * The answer for each unit.
     *
     * @return the answers, best first
     */
    @Value.Redacted
    List<KeptAssessment> assessments();

    /**
     * The hash of the whole record when it was made; it does not tell whether the capacity is held whole.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    @Value.Default
    default String hash() {
        return canonical().hash();
    }

    /**
     * The hash of the answer, over the canonical text of all assessments.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    @Value.Lazy
    default String answerHash() {
        return CanonicalText.hashOf(assessments().stream().flatMap(KeptAssessment::canonicalRows));
    }

    /**
     * The canonical text of the record: its parts, the large ones by their hash.
     *
     * @return the text, over which {@link #hash()} is taken
     */
    default CanonicalText canonical() {
        FreshnessPolicy policy = asking().freshness();
        return CanonicalText.of(CanonicalRows.of("decision")
                .add("requestId", request().id())
                .add("request", requestHash())
                .add("capacity", capacity().hash())
                .add("capacityAsOf", capacity().asOf())
                .add("ruleSet", words(ruleSet()))
                .add("referenceData", words(referenceData()))
                .add("policy", List.of(policy.freshDays(), policy.usableDays()))
                .add("asOf", asking().asOf())
                .add("answer", answerHash())
                .rows());
    }

    private static List<String> words(Edition edition) {
        return List.of(edition.version(), edition.hash());
    }

    /**
     * The same record, which holds only the hash and the moment of its capacity.
     *
     * @return a small record; it can be replayed when somebody hands in the capacity
     */
    default Decision withoutCapacity() {
        return holding(Optional.empty());
    }

    /**
     * The same record with capacity that is handed in; whether it is that of then is said when it is replayed.
     *
     * @param capacity the snapshot
     * @return a record that can be replayed
     */
    default Decision with(CapacitySnapshot capacity) {
        return holding(Optional.of(capacity));
    }

    private Decision holding(Optional<CapacitySnapshot> snapshot) {
        return builder().like(this).capacity(capacity().holding(snapshot)).build();
    }

    /** Builds a record. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
