/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.benchmarks.judged.Judgement;
import nl.beveiligdebedden.benchmarks.sql.SqlAnswer;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.matching.Matcher;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Verdict;

/** The answers of all ways in one form: a line for each unit, best first, with its bed, its verdict and its reasons. */
final class Answers {

    /** Of an array as PostgreSQL writes it: {"bed-state BED-2","level LVL-9"}. */
    private static final Pattern ELEMENT = Pattern.compile("[^{},\"]+");

    private Answers() {}

    static List<Assessment> ours(Country country, PlacementRequest request) {
        return new Matcher(RuleSet.national()).assess(request, country.snapshot(), Asking.at(country.moment()));
    }

    static List<String> of(List<Assessment> assessments) {
        return assessments.stream()
                .map(it -> line(
                        it.unit().id(),
                        it.bed(),
                        it.verdict(),
                        it.findings().stream()
                                .map(found ->
                                        key(found.criterion(), found.rule().id(), found.effect()))))
                .toList();
    }

    static List<String> ofJudgements(List<Judgement> judgements) {
        return judgements.stream()
                .map(it -> line(
                        it.unit().id(),
                        it.bed().map(Bed::id),
                        it.verdict(),
                        it.reasons().stream().map(reason -> key(reason.criterion(), reason.rule(), reason.effect()))))
                .toList();
    }

    static List<String> ofSql(List<SqlAnswer> answers) {
        return answers.stream()
                .map(it -> line(it.unit(), Optional.ofNullable(it.bed()), Verdict.values()[it.verdict()], keys(it)))
                .toList();
    }

    static Map<UnitId, Verdict> verdictsOf(List<Assessment> assessments) {
        return assessments.stream().collect(toMap(it -> it.unit().id(), Assessment::verdict));
    }

    static Map<UnitId, Verdict> ofSilentLoop(byte[] verdicts, Country country) {
        return IntStream.range(0, verdicts.length)
                .boxed()
                .collect(toMap(
                        place -> country.snapshot().units().get(place).id(),
                        place -> Verdict.values()[verdicts[place]]));
    }

    private static Stream<String> keys(SqlAnswer answer) {
        return Stream.of(
                        keys(answer.supports(), Effect.SUPPORT),
                        keys(answer.conditions(), Effect.CONDITION),
                        keys(answer.unknowns(), Effect.UNKNOWN),
                        keys(answer.blocks(), Effect.BLOCK))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(String array, Effect effect) {
        return ELEMENT.matcher(array).results().map(key -> key.group() + " " + effect);
    }

    private static String key(String criterion, Object rule, Effect effect) {
        return criterion + " " + rule + " " + effect;
    }

    private static String line(Object unit, Optional<?> bed, Verdict verdict, Stream<String> keys) {
        return unit + " " + bed + " " + verdict + keys.distinct().sorted().collect(joining("; ", ": ", ""));
    }
}
