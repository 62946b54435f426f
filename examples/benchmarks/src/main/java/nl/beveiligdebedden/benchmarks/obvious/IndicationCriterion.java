/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.obvious;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.base.Answer.NOT_RECORDED;
import static nl.beveiligdebedden.base.Answer.YES;
import static nl.beveiligdebedden.norm.Effect.BLOCK;
import static nl.beveiligdebedden.norm.Effect.SUPPORT;
import static nl.beveiligdebedden.norm.Effect.UNKNOWN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.benchmarks.judged.Reason;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.ProfileAge;
import nl.beveiligdebedden.norm.Effect;

/** Criterion 13. */
final class IndicationCriterion {

    private IndicationCriterion() {}

    static List<Reason> indication(Question question, Unit unit, Optional<Bed> bed) {
        if (unit.requiredIndications().isEmpty()) {
            return List.of();
        }
        List<Indication> held = new ArrayList<>(question.request().indications());
        held.retainAll(unit.requiredIndications());
        return held.isEmpty() ? notHeld(question, unit) : List.of(held(held, question));
    }

    private static Reason held(List<Indication> held, Question question) {
        Set<Answer> usable = EnumSet.noneOf(Answer.class);
        for (Indication profile : held) {
            usable.add(ProfileAge.usable(profile, question.years()));
        }
        if (usable.contains(YES)) {
            return reason("KVN-BIZ-5", SUPPORT, "De persoon heeft een indicatie die de afdeling vraagt", held);
        }
        return usable.contains(NOT_RECORDED)
                ? reason("FIN-20", UNKNOWN, "Deze indicatie geldt van 18 tot 23 jaar. Zoek de leeftijd uit", held)
                : reason("FIN-20", BLOCK, "Deze indicatie geldt alleen van 18 tot 23 jaar", held);
    }

    private static List<Reason> notHeld(Question question, Unit unit) {
        Collection<Indication> required = unit.requiredIndications();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(reason("FIN-28", BLOCK, "De afdeling vraagt een van deze indicaties", required));
        if (question.person().lvbDemonstrableBefore18() == NO
                && required.stream().allMatch(Indication::needsProofOfLvb)) {
            reasons.add(reason("FIN-27", BLOCK, "De LVB is niet aan te tonen van voor het 18e jaar", required));
        }
        return reasons;
    }

    private static Reason reason(String rule, Effect effect, String sentence, Collection<Indication> profiles) {
        return new Reason("indication", rule, effect, sentence + ": " + profiles + ".");
    }
}
