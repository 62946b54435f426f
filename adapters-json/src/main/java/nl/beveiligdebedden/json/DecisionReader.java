/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Source;
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
        json.take("ruleSet", place -> place.object(DecisionReader::edition), decision::ruleSet)
                .take("referenceData", place -> place.object(DecisionReader::edition), decision::referenceData)
                .take("requestHash", place -> place.word(Word.HASH), decision::requestHash)
                .take("request", place -> part(place, documents::request), decision::request)
                .take("capacity", place -> place.object(this::capacity), decision::capacity)
                .take("assessments", DecisionReader::assessments, decision::assessments)
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

    private static Edition edition(ObjectReader json) {
        String version = json.required("version", Place::text);
        String hash = json.required("hash", place -> place.word(Word.HASH));
        return json.built(() -> new Edition(version, hash));
    }

    private HeldCapacity capacity(ObjectReader json) {
        String hash = json.required("hash", place -> place.word(Word.HASH));
        Optional<Instant> asOf = json.optional("asOf", place -> place.word(Word.MOMENT));
        Optional<CapacitySnapshot> snapshot = json.optional("snapshot", place -> part(place, documents::capacity));
        return json.built(() -> new HeldCapacity(hash, asOf, snapshot));
    }

    private static List<KeptAssessment> assessments(Place place) {
        return place.list(one -> one.required(object -> object.object(DecisionReader::assessment)));
    }

    private static KeptAssessment assessment(ObjectReader json) {
        KeptAssessment.Builder kept = KeptAssessment.builder()
                .bed(json.optional("bed", place -> place.word(Word.BED)))
                .validUntil(json.optional("validUntil", place -> place.word(Word.MOMENT)));
        json.take("unit", place -> place.word(Word.UNIT), kept::unit)
                .take("rank", Place::number, kept::rank)
                .take("verdict", place -> place.word(Word.VERDICT), kept::verdict)
                .take("findings", DecisionReader::findings, kept::findings)
                .take("nearMisses", DecisionReader::nearMisses, kept::nearMisses);
        return json.built(kept::build);
    }

    private static List<List<String>> nearMisses(Place place) {
        return place.list(set -> set.required(codes -> codes.list(code -> code.required(Place::text))));
    }

    private static List<KeptFinding> findings(Place place) {
        return place.list(one -> one.required(object -> object.object(DecisionReader::finding)));
    }

    private static KeptFinding finding(ObjectReader json) {
        KeptFinding.Builder kept = KeptFinding.builder();
        json.take("criterion", Place::text, kept::criterion)
                .take("rule", place -> place.word(Word.RULE), kept::rule)
                .take("effect", place -> place.word(Word.EFFECT), kept::effect)
                .take("facts", Place::texts, kept::facts)
                .take("text", place -> place.object(DecisionReader::text), kept::text)
                .take("source", place -> place.object(DecisionReader::source), kept::source)
                .take("remedies", DecisionReader::remedies, all -> all.forEach(kept::putRemedies));
        return json.built(kept::build);
    }

    private static Text text(ObjectReader json) {
        String nl = json.required("nl", Place::text);
        String en = json.required("en", Place::text);
        return json.built(() -> new Text(nl, en));
    }

    private static Source source(ObjectReader json) {
        String document = json.required("document", Place::text);
        String heading = json.required("heading", Place::text);
        return json.built(() -> new Source(document, heading));
    }

    private static List<Map.Entry<String, Owner>> remedies(Place place) {
        return place.list(one -> one.required(object -> object.object(DecisionReader::remedy)));
    }

    private static Map.Entry<String, Owner> remedy(ObjectReader json) {
        String code = json.required("code", Place::text);
        Owner owner = json.required("owner", place -> place.word(Word.OWNER));
        return json.built(() -> Map.entry(code, owner));
    }
}
