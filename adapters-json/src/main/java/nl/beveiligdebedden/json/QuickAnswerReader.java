/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.law.Mark;
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

    private static final int FIELDS_OF_A_FINDING = 7;

    private final Known<String, String> sentences = new Known<>(QuickReader::plain);
    private final Known<String, String> names = new Known<>(QuickAnswerReader::ofAFact);
    private final Known<String, RuleId> rules = new Known<>(RuleId::new);
    private final Known<String, Verdict> verdicts = new Known<>(Verdict::valueOf);
    private final Known<String, Effect> effects = new Known<>(Effect::valueOf);
    private final Known<String, Owner> owners = new Known<>(Owner::valueOf);
    private final Known<String, UnitId> units = new Known<>(UnitId::new);
    private final Known<String, ProviderId> providers = new Known<>(ProviderId::new);
    private final Known<String, String> paths =
            new Known<>(text -> Word.POINTER.reader().apply(plain(text)).orElseThrow());
    private final Known<String, Period> periods =
            new Known<>(text -> Word.PERIOD.reader().apply(text).orElseThrow());

    Optional<KeptAnswer> read(byte[] bytes) {
        return bytes.length > Parser.LONGEST_DOCUMENT ? Optional.empty() : read(bytes, 0, bytes.length, this::answer);
    }

    private KeptAnswer answer() {
        KeptAnswer.Builder kept = KeptAnswer.builder();
        Instant until = null;
        List<KeptTurn> turns = null;
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "requestId" -> kept.requestId(new RequestId(once(0).text()));
                case "asOf" -> kept.asOf(once(1).moment());
                case "ruleSet" -> kept.ruleSet(once(2).field(this::edition));
                case "assessments" -> kept.units(once(3).objects(this::unit));
                case "openings" -> kept.openings(once(4).objects(this::opening));
                case "obstacles" -> kept.obstacles(once(5).objects(this::obstacle));
                case "warnings" -> kept.warnings(once(6).objects(this::warning));
                case "$schema" -> require(once(7).text().equals(LcbbSchema.ANSWER.id()));
                case "until" -> until = once(8).moment();
                case "turns" -> turns = once(9).objects(this::turn);
                default -> throw remarkable();
            }
        }
        requireFirst(4);
        return kept.period(period(until, turns)).build();
    }

    private static Optional<KeptPeriod> period(Instant until, List<KeptTurn> turns) {
        require((until == null) == (turns == null));
        return Optional.ofNullable(until).map(end -> new KeptPeriod(end, turns));
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

    private KeptUnit unit() {
        KeptAssessment.Builder kept = KeptAssessment.builder();
        List<KeptWarning> warnings = List.of();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "unit" -> kept.unit(new UnitId(once(0).text()));
                case "rank" -> kept.rank(once(1).number());
                case "verdict" -> kept.verdict(verdicts.of(once(2).text()));
                case "findings" -> kept.findings(once(3).objects(this::finding));
                case "nearMisses" -> kept.nearMisses(once(4).list(JsonToken.START_ARRAY, this::codes));
                case "bed" -> kept.bed(once(5).textIfAny().map(BedId::new));
                case "validUntil" -> kept.validUntil(once(6).textIfAny().map(QuickReader::moment));
                case "warnings" -> warnings = once(7).objects(this::warning);
                default -> throw remarkable();
            }
        }
        requireFirst(5);
        return new KeptUnit(kept.build(), warnings);
    }

    private List<UnitId> units() {
        return list(JsonToken.VALUE_STRING, () -> units.of(json.getString()));
    }

    private List<String> codes() {
        return elements(JsonToken.VALUE_STRING, () -> sentences.of(json.getString()));
    }

    private KeptFinding finding() {
        KeptFinding.Builder kept = KeptFinding.builder();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            finding(field, kept);
        }
        requireFirst(FIELDS_OF_A_FINDING);
        return kept.build();
    }

    private void finding(String field, KeptFinding.Builder kept) {
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

    private KeptWarning warning() {
        KeptFinding.Builder kept = KeptFinding.builder();
        String path = "";
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            if (field.equals("path")) {
                path = paths.of(once(FIELDS_OF_A_FINDING).text());
            } else {
                finding(field, kept);
            }
        }
        requireFirst(FIELDS_OF_A_FINDING + 1);
        return new KeptWarning(path, kept.build());
    }

    private KeptObstacle obstacle() {
        KeptFinding.Builder kept = KeptFinding.builder();
        List<UnitId> ids = List.of();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            if (field.equals("units")) {
                once(FIELDS_OF_A_FINDING);
                ids = units();
            } else {
                finding(field, kept);
            }
        }
        requireFirst(FIELDS_OF_A_FINDING + 1);
        return new KeptObstacle(kept.build(), ids);
    }

    private KeptOpening opening() {
        List<KeptChange> changes = List.of();
        List<UnitId> ids = List.of();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "changes" -> changes = once(0).objects(this::change);
                case "units" -> {
                    once(1);
                    ids = units();
                }
                default -> throw remarkable();
            }
        }
        requireFirst(2);
        return new KeptOpening(changes, ids);
    }

    private KeptChange change() {
        KeptChange.Builder kept = KeptChange.builder();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "code" -> kept.code(sentences.of(once(0).text()));
                case "owner" -> kept.owner(owners.of(once(1).text()));
                case "askAhead" -> kept.askAhead(once(2).objects(this::term));
                case "decidedWithin" -> kept.decidedWithin(once(3).objects(this::term));
                case "provider" -> kept.provider(once(4).textIfAny().map(providers::of));
                default -> throw remarkable();
            }
        }
        requireFirst(4);
        return kept.build();
    }

    private KeptTerm term() {
        KeptTerm.Builder kept = KeptTerm.builder();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "rule" -> kept.rule(rules.of(once(0).text()));
                case "length" -> kept.length(periods.of(once(1).text()));
                case "mark" -> kept.mark(Mark.valueOf(once(2).text()));
                case "text" -> kept.text(once(3).field(() -> both("nl", "en", Text::new)));
                case "source" -> kept.source(once(4).field(() -> both("document", "heading", Source::new)));
                default -> throw remarkable();
            }
        }
        requireFirst(5);
        return kept.build();
    }

    private KeptTurn turn() {
        Instant at = null;
        List<KeptUnitTurn> turned = List.of();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "at" -> at = once(0).moment();
                case "units" -> turned = once(1).objects(this::unitTurn);
                default -> throw remarkable();
            }
        }
        requireFirst(2);
        return new KeptTurn(at, turned);
    }

    private KeptUnitTurn unitTurn() {
        KeptUnitTurn.Builder kept = KeptUnitTurn.builder();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "unit" -> kept.unit(units.of(once(0).text()));
                case "verdictBefore" -> kept.verdictBefore(verdicts.of(once(1).text()));
                case "verdict" -> kept.verdict(verdicts.of(once(2).text()));
                case "came" -> kept.came(once(3).objects(this::finding));
                case "went" -> kept.went(once(4).objects(this::finding));
                case "bed" -> kept.bed(once(5).textIfAny().map(BedId::new));
                default -> throw remarkable();
            }
        }
        requireFirst(5);
        return kept.build();
    }

    /** The name of a fact is data; the names of fields are ours. */
    private static String ofAFact(String name) {
        require(!PersonalData.isForbidden(name));
        return plain(name);
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            require(facts.put(names.of(name), sentences.of(text())) == null);
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
}
