/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.norm.KeptFinding;

/** Reads an answer with care: all that it holds, or everything that is wrong with it. */
final class AnswerReader {

    private AnswerReader() {}

    static KeptAnswer read(ObjectReader json) {
        KeptAnswer.Builder kept = KeptAnswer.builder();
        json.take("requestId", place -> place.word(Word.REQUEST), kept::requestId)
                .take("asOf", place -> place.word(Word.MOMENT), kept::asOf)
                .take("ruleSet", place -> place.object(AssessmentReader::edition), kept::ruleSet)
                .take("assessments", place -> objects(place, AnswerReader::unit), kept::units)
                .takeIfAny("openings", place -> objects(place, AnswerReader::opening), kept::openings)
                .takeIfAny("obstacles", place -> objects(place, AnswerReader::obstacle), kept::obstacles)
                .takeIfAny("warnings", AnswerReader::warnings, kept::warnings);
        if (json.has("until") || json.has("turns")) {
            kept.period(period(json));
        }
        return json.built(kept::build);
    }

    private static <T> List<T> objects(Place list, Function<ObjectReader, T> reader) {
        return list.list(one -> one.required(object -> object.object(reader)));
    }

    private static KeptUnit unit(ObjectReader json) {
        KeptAssessment assessment = AssessmentReader.assessment(json);
        Optional<List<KeptWarning>> warnings = json.optional("warnings", AnswerReader::warnings);
        return json.built(() -> new KeptUnit(assessment, warnings.orElse(List.of())));
    }

    private static List<KeptWarning> warnings(Place place) {
        return objects(place, AnswerReader::warning);
    }

    private static KeptWarning warning(ObjectReader json) {
        String path = json.required("path", place -> place.word(Word.POINTER));
        KeptFinding finding = AssessmentReader.finding(json);
        return json.built(() -> new KeptWarning(path, finding));
    }

    private static KeptOpening opening(ObjectReader json) {
        List<KeptChange> changes = json.required("changes", place -> objects(place, AnswerReader::change));
        List<UnitId> units = json.required("units", AnswerReader::units);
        return json.built(() -> new KeptOpening(changes, units));
    }

    private static List<UnitId> units(Place place) {
        return place.list(one -> one.required(id -> id.word(Word.UNIT)));
    }

    private static KeptChange change(ObjectReader json) {
        KeptChange.Builder kept =
                KeptChange.builder().provider(json.optional("provider", place -> place.word(Word.PROVIDER)));
        json.take("code", Place::text, kept::code)
                .take("owner", place -> place.word(Word.OWNER), kept::owner)
                .take("askAhead", place -> objects(place, AnswerReader::term), kept::askAhead)
                .take("decidedWithin", place -> objects(place, AnswerReader::term), kept::decidedWithin);
        return json.built(kept::build);
    }

    private static KeptTerm term(ObjectReader json) {
        KeptTerm.Builder kept = KeptTerm.builder();
        json.take("rule", place -> place.word(Word.RULE), kept::rule)
                .take("length", place -> place.word(Word.PERIOD), kept::length)
                .take("mark", place -> place.word(Word.MARK), kept::mark)
                .take("text", place -> place.object(AssessmentReader::text), kept::text)
                .take("source", place -> place.object(AssessmentReader::source), kept::source);
        return json.built(kept::build);
    }

    private static KeptObstacle obstacle(ObjectReader json) {
        KeptFinding finding = AssessmentReader.finding(json);
        List<UnitId> units = json.required("units", AnswerReader::units);
        return json.built(() -> new KeptObstacle(finding, units));
    }

    private static Optional<KeptPeriod> period(ObjectReader json) {
        Instant until = json.required("until", place -> place.word(Word.MOMENT));
        List<KeptTurn> turns = json.required("turns", place -> objects(place, AnswerReader::turn));
        return Optional.ofNullable(json.built(() -> new KeptPeriod(until, turns)));
    }

    private static KeptTurn turn(ObjectReader json) {
        Instant at = json.required("at", place -> place.word(Word.MOMENT));
        List<KeptUnitTurn> units = json.required("units", place -> objects(place, AnswerReader::unitTurn));
        return json.built(() -> new KeptTurn(at, units));
    }

    private static KeptUnitTurn unitTurn(ObjectReader json) {
        KeptUnitTurn.Builder kept = KeptUnitTurn.builder().bed(json.optional("bed", place -> place.word(Word.BED)));
        json.take("unit", place -> place.word(Word.UNIT), kept::unit)
                .take("verdictBefore", place -> place.word(Word.VERDICT), kept::verdictBefore)
                .take("verdict", place -> place.word(Word.VERDICT), kept::verdict)
                .take("came", AssessmentReader::findings, kept::came)
                .take("went", AssessmentReader::findings, kept::went);
        return json.built(kept::build);
    }
}
