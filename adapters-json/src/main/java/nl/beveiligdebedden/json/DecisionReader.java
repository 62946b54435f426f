/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.port.HeldCapacity;
import tools.jackson.databind.JsonNode;

/** Reads the record of a decision; the request and the capacity in it are read as documents of their own. */
final class DecisionReader {

    static final String FORMAT = "lcbb-decision/1";

    private final LcbbJson documents;

    DecisionReader(LcbbJson documents) {
        this.documents = documents;
    }

    Decision read(ObjectReader json) {
        Decision.Builder decision = Decision.builder();
        json.required("format", place -> place.word(Word.only(FORMAT)));
        Instant asOf = json.required("asOf", place -> place.word(Word.MOMENT));
        FreshnessPolicy policy = json.required("policy", place -> place.object(DecisionReader::policy));
        json.take("ruleSet", place -> place.object(AssessmentReader::edition), decision::ruleSet)
                .take("referenceData", place -> place.object(AssessmentReader::edition), decision::referenceData)
                .take("requestHash", place -> place.word(Word.HASH), decision::requestHash)
                .take("request", place -> part(place, documents::request), decision::request)
                .take("capacity", place -> place.object(this::capacity), decision::capacity)
                .take("assessments", AssessmentReader::assessments, decision::assessments)
                .take("hash", place -> place.word(Word.HASH), decision::hash);
        return json.built(() -> decision.asking(new Asking(asOf, policy)).build());
    }

    static <T> T part(Place place, Function<JsonNode, Checked<T>> reader) {
        Checked<T> checked = reader.apply(place.node());
        place.reading().faults().add(place.path(), checked.faults());
        return checked.value().orElse(null);
    }

    private static FreshnessPolicy policy(ObjectReader json) {
        Integer freshDays = json.required("freshDays", Place::number);
        Integer usableDays = json.required("usableDays", Place::number);
        return json.built(() -> new FreshnessPolicy(freshDays, usableDays));
    }

    private HeldCapacity capacity(ObjectReader json) {
        String hash = json.required("hash", place -> place.word(Word.HASH));
        Optional<Instant> asOf = json.optional("asOf", place -> place.word(Word.MOMENT));
        Optional<CapacitySnapshot> snapshot = json.optional("snapshot", place -> part(place, documents::capacity));
        return json.built(() -> new HeldCapacity(hash, asOf, snapshot));
    }
}
