/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Can the unit give complex bodily care, when the person needs it? Rule REJ-I3. */
final class SomaticCareCriterion implements Criterion {

    private static final Characteristic COMPLEX = Characteristic.of("SOMATISCH_COMPLEX");

    private static final Reasons REASONS = Reasons.of("somatic-care");
    private static final Reason GIVEN = REASONS.support(
            "REJ-I3", "De afdeling kan complexe lichamelijke zorg geven.", "The unit can give complex bodily care.");
    private static final Reason NOT_GIVEN = REASONS.block(
            "REJ-I3",
            "De persoon heeft complexe lichamelijke zorg nodig, en de afdeling kan die niet geven.",
            "The person needs complex bodily care, and the unit cannot give it.");
    private static final Reason NOT_KNOWN = REASONS.unknown(
            "REJ-I3",
            "De persoon heeft complexe lichamelijke zorg nodig. Vraag of de afdeling die kan geven.",
            "The person needs complex bodily care. Ask whether the unit can give it.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return place.unit().somaticCare();
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        return pairing.person().characteristics().contains(COMPLEX) ? List.of(judge(pairing)) : List.of();
    }

    private static Finding judge(Pairing pairing) {
        return switch (pairing.unit().somaticCare()) {
            case YES -> GIVEN.found();
            case NO -> NOT_GIVEN.found().liftedBy(RemedyKind.SOMATISCHE_ZORG.possibleFor(pairing));
            case NOT_RECORDED ->
                NOT_KNOWN.found(Fact.missing("somaticCare", "de lichamelijke zorg", "the bodily care"));
        };
    }
}
