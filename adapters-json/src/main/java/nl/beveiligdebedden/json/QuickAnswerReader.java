/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Source;
import nl.beveiligdebedden.norm.Verdict;
import tools.jackson.core.JsonToken;

/**
 * Reads an answer in which nothing is remarkable straight into its value. Of any other answer it says nothing: {@link
 * AnswerReader} reads that again with care, and says what is wrong. A property holds the two to the same values.
 */
final class QuickAnswerReader extends QuickReader {

    private final Known<String, String> sentences = new Known<>(QuickReader::plain);
    private final Known<String, RuleId> rules = new Known<>(RuleId::new);
    private final Known<String, Verdict> verdicts = new Known<>(Verdict::valueOf);
    private final Known<String, Effect> effects = new Known<>(Effect::valueOf);
    private final Known<String, Owner> owners = new Known<>(Owner::valueOf);

    Optional<KeptAnswer> read(byte[] bytes) {
        return bytes.length > Parser.LONGEST_DOCUMENT ? Optional.empty() : read(bytes, 0, bytes.length, this::answer);
    }

    private KeptAnswer answer() {
        RequestId requestId = null;
        Instant asOf = null;
        Edition ruleSet = null;
        List<KeptAssessment> assessments = null;
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "requestId" -> requestId = new RequestId(once(0).text());
                case "asOf" -> asOf = once(1).moment();
                case "ruleSet" -> ruleSet = once(2).field(this::edition);
                case "assessments" -> assessments = once(3).objects(this::assessment);
                case "$schema" -> require(once(4).text().equals(LcbbSchema.ANSWER.id()));
                case "openings" -> passOver(5);
                case "obstacles" -> passOver(6);
                case "warnings" -> passOver(7);
                case "until" -> passOver(8);
                case "turns" -> passOver(9);
                default -> throw remarkable();
            }
        }
        requireFirst(4);
        return new KeptAnswer(requestId, asOf, ruleSet, assessments);
    }

    private Edition edition() {
        String version = "";
        String hash = "";
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "version" -> version = plain(once(0).text());
                case "hash" -> hash = Word.HASH.reader().apply(once(1).text()).orElseThrow();
                default -> throw remarkable();
            }
        }
        requireFirst(2);
        return new Edition(version, hash);
    }

    private KeptAssessment assessment() {
        KeptAssessment.Builder kept = KeptAssessment.builder();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "unit" -> kept.unit(new UnitId(once(0).text()));
                case "rank" -> kept.rank(once(1).number());
                case "verdict" -> kept.verdict(verdicts.of(once(2).text()));
                case "findings" -> kept.findings(once(3).objects(this::finding));
                case "nearMisses" -> kept.nearMisses(once(4).list(JsonToken.START_ARRAY, this::codes));
                case "bed" -> kept.bed(once(5).textIfAny().map(BedId::new));
                case "validUntil" -> kept.validUntil(once(6).textIfAny().map(QuickReader::moment));
                case "warnings" -> passOver(7);
                default -> throw remarkable();
            }
        }
        requireFirst(5);
        return kept.build();
    }

    private List<String> codes() {
        return elements(JsonToken.VALUE_STRING, () -> sentences.of(json.getString()));
    }

    private KeptFinding finding() {
        KeptFinding.Builder kept = KeptFinding.builder();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "criterion" -> kept.criterion(sentences.of(once(0).text()));
                case "rule" -> kept.rule(rules.of(once(1).text()));
                case "effect" -> kept.effect(effects.of(once(2).text()));
                case "facts" -> kept.facts(once(3).field(this::facts));
                case "text" -> kept.text(once(4).field(() -> both("nl", "en", Text::new)));
                case "source" -> kept.source(once(5).field(() -> both("document", "heading", Source::new)));
                case "remedies" ->
                    once(6).objects(() -> both("code", "owner", Map::entry))
                            .forEach(remedy -> kept.putRemedies(remedy.getKey(), owners.of(remedy.getValue())));
                default -> throw remarkable();
            }
        }
        requireFirst(7);
        return kept.build();
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            require(facts.put(sentences.of(name), sentences.of(text())) == null);
        }
        return facts;
    }

    /** An object of two texts. */
    private <T> T both(String one, String other, BiFunction<String, String, T> maker) {
        String first = "";
        String second = "";
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            if (field.equals(one)) {
                first = sentences.of(once(0).text());
            } else {
                require(field.equals(other));
                second = sentences.of(once(1).text());
            }
        }
        requireFirst(2);
        return maker.apply(first, second);
    }

    private void passOver(int field) {
        once(field);
        passOver(json.nextToken());
    }

    private void passOver(JsonToken token) {
        switch (token) {
            case START_OBJECT -> passOverFields();
            case START_ARRAY -> passOverElements();
            case VALUE_STRING -> sentences.of(json.getString());
            case VALUE_NUMBER_INT -> shortNumber();
            default -> require(token.isBoolean() || token == JsonToken.VALUE_NULL);
        }
    }

    private void passOverFields() {
        Set<String> names = new HashSet<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            require(names.add(sentences.of(name)));
            passOver(json.nextToken());
        }
    }

    private void passOverElements() {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            passOver(token);
        }
    }
}
