/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.Interruption;
import nl.beveiligdebedden.law.StayDays;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.FundingFacts;
import nl.beveiligdebedden.norm.FaultKind;

/** Reads a stay: its first day, its interruptions, the days to tell about, and what decides who can pay. */
final class StayReader {

    private static final Text ONE_OF_BOTH =
            new Text("date, of from en until, maar niet samen", "date, or from and until, but not together");

    private static final Text FROM_OR_LATER = new Text("from of later", "from or later");
    private static final Text STAY_FROM_OR_LATER = new Text("stayFrom of later", "stayFrom or later");

    private StayReader() {}

    static ExpectedStay read(ObjectReader json) {
        LocalDate first = json.required("stayFrom", place -> place.word(Word.DATE));
        List<Interruption> away = json.optional("interruptions", place -> interruptions(place, first))
                .orElse(List.of());
        Optional<LocalDate> date = json.optional("date", place -> place.word(Word.DATE));
        Optional<LocalDate> from = json.optional("from", place -> alone(place, date));
        Optional<LocalDate> begin = from.or(() -> Optional.ofNullable(first));
        Optional<LocalDate> until = json.optional("until", place -> notBefore(alone(place, date), begin, place));
        FundingFacts facts = new FundingFacts(
                answer(json, "insuredAtOpening"),
                answer(json, "insuranceSuspended"),
                json.optional("indicationFrom", place -> place.word(Word.DATE)),
                answer(json, "acceptsQualifyingProvider"));
        boolean sound = away.stream().allMatch(Objects::nonNull) && areInOrder(begin, until);
        return sound
                ? json.built(() -> new ExpectedStay(
                        StayDays.of(first, away), facts, date.or(() -> begin).orElseThrow(), date.or(() -> until)))
                : null;
    }

    private static boolean areInOrder(Optional<LocalDate> from, Optional<LocalDate> until) {
        return until.filter(last -> from.filter(last::isBefore).isPresent()).isEmpty();
    }

    private static Answer answer(ObjectReader json, String field) {
        return json.optional(field, Place::flag).map(Answer::of).orElse(Answer.NOT_RECORDED);
    }

    private static LocalDate alone(Place place, Optional<LocalDate> date) {
        if (date.isPresent()) {
            place.fault(FaultKind.WRONG_FORM, ONE_OF_BOTH);
        }
        return place.word(Word.DATE);
    }

    private static LocalDate notBefore(LocalDate last, Optional<LocalDate> from, Place place) {
        if (last != null && from.filter(last::isBefore).isPresent()) {
            place.fault(FaultKind.ENDS_BEFORE_BEGIN, FROM_OR_LATER);
        }
        return last;
    }

    private static List<Interruption> interruptions(Place place, LocalDate first) {
        return place.list(one -> one.required(object -> object.object(fields -> interruption(fields, first))));
    }

    private static Interruption interruption(ObjectReader json, LocalDate first) {
        LocalDate from = json.required("from", place -> notBeforeStay(place, first));
        Optional<LocalDate> until =
                json.optional("until", place -> notBefore(place.word(Word.DATE), Optional.ofNullable(from), place));
        return areInOrder(Optional.ofNullable(from), until) ? json.built(() -> new Interruption(from, until)) : null;
    }

    private static LocalDate notBeforeStay(Place place, LocalDate first) {
        LocalDate from = place.word(Word.DATE);
        if (from != null && first != null && from.isBefore(first)) {
            place.fault(FaultKind.OUT_OF_ORDER, STAY_FROM_OR_LATER);
        }
        return from;
    }
}
