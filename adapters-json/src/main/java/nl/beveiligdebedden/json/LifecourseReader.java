/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static nl.beveiligdebedden.lifecourse.Lifecourse.ROTTERDAM_RIJNMOND;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.lifecourse.Disorder;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import nl.beveiligdebedden.lifecourse.Setback;
import nl.beveiligdebedden.lifecourse.StabilityClock;
import nl.beveiligdebedden.norm.FaultKind;

/** Reads what is known of somebody who may come into the levensloopaanpak, or leave it. */
final class LifecourseReader {

    static final List<String> ANSWERS_ON_INCLUSION =
            List.of("dangerToOthers", "longTermRecurrent", "structureNeeded", "repetitionOnlyByCoercion");
    static final List<String> ANSWERS_ON_OUTFLOW =
            List.of("protectiveFactorsSecured", "riskLoweredByAssessment", "fallbackPossible", "triadeConsulted");

    private static final int OLDEST = 130;
    private static final int MOST_MONTHS = 12 * OLDEST;
    private static final int MOST_RULES = 100;
    private static final Text ONE_OF_BOTH =
            new Text("stableMonths of stability, niet allebei", "stableMonths or stability, not both");

    private LifecourseReader() {}

    static InclusionFacts inclusion(ObjectReader json) {
        Integer age = json.number("ageYears", OLDEST);
        Optional<List<Disorder>> conditions = json.optional("conditions", words(Word.DISORDER));
        Optional<List<TitleKind>> titles = json.optional("titlesEver", words(Word.TITLE));
        Map<String, Boolean> answers = answers(json, ANSWERS_ON_INCLUSION);
        json.optional("regional", place -> place.object(region -> answers(region, regional(place))))
                .ifPresent(answers::putAll);
        return json.built(() -> new InclusionFacts(number(age), recorded(conditions), recorded(titles), answers));
    }

    /** The rules of Rotterdam-Rijnmond, and any other rule id that can be that of a region. */
    private static Collection<String> regional(Place place) {
        Set<String> rules = new LinkedHashSet<>(ROTTERDAM_RIJNMOND.codes());
        place.node().propertyNames().stream()
                .filter(Lifecourse::isRegional)
                .limit(MOST_RULES)
                .forEach(rules::add);
        return rules;
    }

    static OutflowFacts outflow(ObjectReader json) {
        Integer months = json.number("stableMonths", MOST_MONTHS);
        Optional<StabilityClock> clock = json.optional("stability", place -> place.object(LifecourseReader::clock));
        Map<String, Boolean> answers = answers(json, ANSWERS_ON_OUTFLOW);
        if (months != null && clock.isPresent()) {
            json.refuse("stableMonths", FaultKind.WRONG_FORM, ONE_OF_BOTH);
        }
        return json.built(() -> new OutflowFacts(number(months), clock, answers));
    }

    private static StabilityClock clock(ObjectReader json) {
        LocalDate from = json.required("stableFrom", place -> place.word(Word.DATE));
        Optional<List<Setback>> setbacks = json.optional(
                "setbacks", place -> place.list(one -> one.required(p -> p.object(LifecourseReader::setback))));
        return json.built(() -> new StabilityClock(from, setbacks.orElse(List.of())));
    }

    private static Setback setback(ObjectReader json) {
        LocalDate date = json.required("date", place -> place.word(Word.DATE));
        String evidence = json.required("evidence", place -> place.word(Word.ID));
        return json.built(() -> new Setback(date, evidence));
    }

    private static <T> Function<Place, List<T>> words(Word<T> word) {
        return place -> place.list(one -> one.required(code -> code.word(word)));
    }

    /** The answers that are recorded. */
    private static Map<String, Boolean> answers(ObjectReader json, Collection<String> fields) {
        Map<String, Boolean> answers = new HashMap<>();
        fields.forEach(field -> json.optional(field, Place::flag).ifPresent(answer -> answers.put(field, answer)));
        return answers;
    }

    private static OptionalInt number(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static <T extends Comparable<? super T>> Recorded<T> recorded(Optional<List<T>> values) {
        return values.map(Recorded::copyOf).orElseGet(Recorded::nothing);
    }
}
