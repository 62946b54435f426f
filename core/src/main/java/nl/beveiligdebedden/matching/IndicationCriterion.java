/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.stream.Collectors.groupingBy;
import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.base.Answer.NOT_RECORDED;
import static nl.beveiligdebedden.base.Answer.YES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.law.ProfileAge;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Remedy;

/** Does the person have a Wlz profile that the unit asks for? Rules KVN-BIZ-5, FIN-20, FIN-27 and FIN-28. */
final class IndicationCriterion implements Criterion {

    private static final List<Answer> BEST_FIRST = List.of(YES, NOT_RECORDED, NO);

    private static final Reasons REASONS = Reasons.of("indication");
    private static final Reason HELD = REASONS.support(
            "KVN-BIZ-5",
            "De persoon heeft een indicatie die de afdeling vraagt: {held}.",
            "The person has an indication that the unit asks for: {held}.");
    private static final Reason AGE_UNKNOWN = REASONS.unknown(
            "FIN-20",
            "Indicatie {held} geldt van 18 tot 23 jaar. Zoek uit hoe oud de persoon precies is.",
            "Indication {held} holds from 18 up to 23. Find out how old the person is exactly.");
    private static final Reason WRONG_AGE = REASONS.block(
            "FIN-20",
            "Indicatie {held} geldt alleen van 18 tot 23 jaar.",
            "Indication {held} holds only from 18 up to 23.");
    private static final Reason NOT_HELD = REASONS.block(
            "FIN-28",
            "De afdeling vraagt een van deze indicaties, en de persoon heeft er geen: {required}.",
            "The unit asks for one of these indications, and the person has none: {required}.");
    private static final Reason NO_PROOF_OF_LVB = REASONS.block(
            "FIN-27",
            "De LVB is niet aan te tonen van voor het 18e jaar. Daarom kan deze indicatie er niet komen: {required}.",
            "The LVB cannot be shown to date from before 18. So this indication cannot be had: {required}.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return place.unit().requiredIndications();
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        if (pairing.unit().requiredIndications().isEmpty()) {
            return List.of();
        }
        List<Indication> held = new ArrayList<>(pairing.request().indications());
        held.retainAll(pairing.unit().requiredIndications());
        return held.isEmpty() ? notHeld(pairing) : List.of(judge(held, pairing));
    }

    private static Finding judge(List<Indication> held, Pairing pairing) {
        Map<Answer, List<Indication>> byUse =
                held.stream().collect(groupingBy(profile -> ProfileAge.usable(profile, pairing.years())));
        Answer best = BEST_FIRST.stream().filter(byUse::containsKey).findFirst().orElseThrow();
        return judge(best, Fact.of("held", byUse.get(best)), pairing);
    }

    private static Finding judge(Answer usable, Fact held, Pairing pairing) {
        return switch (usable) {
            case YES -> HELD.found(held);
            case NOT_RECORDED -> AGE_UNKNOWN.found(held, Fact.missing("age", "de leeftijd", "the age"));
            case NO -> WRONG_AGE.found(held).liftedBy(RemedyKind.INDICATIE.possibleFor(pairing));
        };
    }

    private static List<Finding> notHeld(Pairing pairing) {
        SortedSet<Indication> required = pairing.unit().requiredIndications();
        Fact asked = Fact.of("required", required);
        List<Remedy> remedies = RemedyKind.INDICATIE.possibleFor(pairing);
        boolean provable = pairing.person().lvbDemonstrableBefore18() != NO;
        return provable || !required.stream().allMatch(Indication::needsProofOfLvb)
                ? List.of(NOT_HELD.found(asked).liftedBy(remedies))
                : List.of(NOT_HELD.found(asked), NO_PROOF_OF_LVB.found(asked));
    }

    @Override
    public Stream<Instant> turningPoints(Pairing pairing) {
        return pairing.whenYearsAre(ProfileAge.turningYears());
    }
}
