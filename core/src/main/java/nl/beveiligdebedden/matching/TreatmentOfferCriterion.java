/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Does the unit treat everything that the person struggles with? Rule REJ-I1. */
final class TreatmentOfferCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("treatment-offer");
    private static final Reason SPECIALISM_UNKNOWN = REASONS.unknown(
            "REJ-I1",
            "Het specialisme van de afdeling is niet ingevuld. Vraag na wat zij behandelt.",
            "The specialism of the unit is not recorded. Ask what it treats.");
    private static final Reason NOT_TREATED = REASONS.condition(
            "REJ-I1",
            "De afdeling behandelt dit zelf niet: {notTreated}. Spreek af wie dat wel doet.",
            "The unit does not treat this itself: {notTreated}. Agree on who does.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        Optional<Specialism> specialism = place.unit().specialism();
        return specialism.isPresent() ? treated(specialism.get(), place.unit()) : specialism;
    }

    private static Set<Problem> treated(Specialism specialism, Unit unit) {
        Set<Problem> treated = EnumSet.copyOf(specialism.treats());
        treated.addAll(unit.alsoTreats());
        return treated;
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        Optional<Specialism> specialism = pairing.unit().specialism();
        return specialism.isPresent()
                ? judge(specialism.get(), pairing)
                : List.of(SPECIALISM_UNKNOWN.found(Fact.missing("specialism", "het specialisme", "the specialism")));
    }

    private static List<Finding> judge(Specialism specialism, Pairing pairing) {
        List<Problem> notTreated = new ArrayList<>();
        for (Problem problem : pairing.person().problems()) {
            if (!specialism.treats().contains(problem)
                    && !pairing.unit().alsoTreats().contains(problem)) {
                notTreated.add(problem);
            }
        }
        return notTreated.isEmpty() ? List.of() : List.of(NOT_TREATED.found(Fact.of("notTreated", notTreated)));
    }
}
