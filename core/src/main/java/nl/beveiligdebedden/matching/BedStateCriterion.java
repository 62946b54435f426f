/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Is the bed free and bookable? Rules BED-1, BED-2, BED-3, BED-9 and LCBB-10. */
final class BedStateCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("bed-state");
    private static final Reason FREE =
            REASONS.support("BED-1", "Het bed is vrij en belegbaar.", "The bed is free and bookable.");
    private static final Reason RESERVED = REASONS.block(
            "BED-2", "Het bed is gereserveerd voor iemand anders.", "The bed is reserved for somebody else.");
    private static final Reason NO_STAFF = REASONS.block(
            "BED-3",
            "Het bed is leeg, maar er is geen personeel voor.",
            "The bed is empty, but there is no staff for it.");
    private static final Reason CLOSED = REASONS.block("BED-9", "Het bed is gesloten.", "The bed is closed.");
    private static final Reason OCCUPIED = REASONS.block(
            "LCBB-10",
            "Er is geen bed vrij: alles is bezet, of er is geen bed ingevuld.",
            "No bed is free: all are occupied, or no bed is recorded.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return place.bedState();
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        Finding finding = reasonFor(pairing).found(Fact.of("state", pairing.bedState()));
        return List.of(finding.liftedBy(RemedyKind.BED_BESCHIKBAAR.possibleFor(pairing)));
    }

    private static Reason reasonFor(Pairing pairing) {
        return switch (pairing.bedState()) {
            case VRIJ -> FREE;
            case GERESERVEERD -> RESERVED;
            case GEEN_PERSONEEL -> NO_STAFF;
            case GESLOTEN -> CLOSED;
            case BEZET -> OCCUPIED;
        };
    }
}
