/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Source;

/** Reads what was answered for one unit: the same in an answer and in a record. */
final class AssessmentReader {

    private AssessmentReader() {}

    static Edition edition(ObjectReader json) {
        String version = json.required("version", Place::text);
        String hash = json.required("hash", place -> place.word(Word.HASH));
        return json.built(() -> new Edition(version, hash));
    }

    static List<KeptAssessment> assessments(Place place) {
        return place.list(one -> one.required(object -> object.object(AssessmentReader::assessment)));
    }

    static KeptAssessment assessment(ObjectReader json) {
        KeptAssessment.Builder kept = KeptAssessment.builder()
                .bed(json.optional("bed", place -> place.word(Word.BED)))
                .validUntil(json.optional("validUntil", place -> place.word(Word.MOMENT)));
        json.take("unit", place -> place.word(Word.UNIT), kept::unit)
                .take("rank", Place::number, kept::rank)
                .take("verdict", place -> place.word(Word.VERDICT), kept::verdict)
                .take("findings", AssessmentReader::findings, kept::findings)
                .take("nearMisses", AssessmentReader::nearMisses, kept::nearMisses);
        return json.built(kept::build);
    }

    private static List<List<String>> nearMisses(Place place) {
        return place.list(set -> set.required(codes -> codes.list(code -> code.required(Place::text))));
    }

    static List<KeptFinding> findings(Place place) {
        return place.list(one -> one.required(object -> object.object(AssessmentReader::finding)));
    }

    static KeptFinding finding(ObjectReader json) {
        KeptFinding.Builder kept = KeptFinding.builder();
        json.take("criterion", Place::text, kept::criterion)
                .take("rule", place -> place.word(Word.RULE), kept::rule)
                .take("effect", place -> place.word(Word.EFFECT), kept::effect)
                .take("facts", Place::texts, kept::facts)
                .take("text", place -> place.object(AssessmentReader::text), kept::text)
                .take("source", place -> place.object(AssessmentReader::source), kept::source)
                .take("remedies", AssessmentReader::remedies, all -> all.forEach(kept::putRemedies));
        return json.built(kept::build);
    }

    static Text text(ObjectReader json) {
        String nl = json.required("nl", Place::text);
        String en = json.required("en", Place::text);
        return json.built(() -> new Text(nl, en));
    }

    static Source source(ObjectReader json) {
        String document = json.required("document", Place::text);
        String heading = json.required("heading", Place::text);
        return json.built(() -> new Source(document, heading));
    }

    private static List<Map.Entry<String, Owner>> remedies(Place place) {
        return place.list(one -> one.required(object -> object.object(AssessmentReader::remedy)));
    }

    private static Map.Entry<String, Owner> remedy(ObjectReader json) {
        String code = json.required("code", Place::text);
        Owner owner = json.required("owner", place -> place.word(Word.OWNER));
        return json.built(() -> Map.entry(code, owner));
    }
}
