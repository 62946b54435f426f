/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Did a person confirm the state of the bed not long ago? Rules BED-11 and FILL-9. */
final class FreshnessCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("freshness");
    private static final Reason AGEING = REASONS.condition(
            "BED-11",
            "De stand van dit bed is bevestigd op {confirmed}. Bel de aanbieder en vraag of het nog klopt.",
            "The state of this bed was confirmed on {confirmed}. Phone the provider and ask whether it still holds.");
    private static final Reason STALE = REASONS.unknown(
            "FILL-9",
            "We weten niet of dit nog klopt (laatst bevestigd: {confirmed}). Bel de aanbieder.",
            "We do not know whether this still holds (last confirmed: {confirmed}). Phone the provider.");

    private static final Fact MISSING =
            Fact.missing("confirmedAt", "een verse bevestiging van het bed", "a fresh confirmation of the bed");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        Optional<Instant> confirmed = place.confirmedAt();
        return confirmed.isPresent()
                ? List.of(DutchTime.dayOf(confirmed.get()), confirmed.get().isAfter(asOf))
                : confirmed;
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        return pairing.confirmedAt().isPresent()
                ? judge(pairing.confirmedAt().get(), pairing.asking())
                : List.of(STALE.found(MISSING, new Fact("confirmed", "", new Text("nooit", "never"))));
    }

    private static List<Finding> judge(Instant confirmed, Asking asking) {
        return switch (asking.freshness().of(Optional.of(confirmed), asking.asOf())) {
            case FRESH -> List.of();
            case AGEING -> List.of(AGEING.found(day(confirmed), age(confirmed, asking)));
            case UNKNOWN -> List.of(STALE.found(MISSING, day(confirmed), age(confirmed, asking)));
        };
    }

    private static Fact day(Instant confirmed) {
        return Fact.of("confirmed", DutchTime.dayOf(confirmed));
    }

    private static Fact age(Instant confirmed, Asking asking) {
        return Fact.of("days", FreshnessPolicy.daysBetween(confirmed, asking.asOf()));
    }

    @Override
    public Stream<Instant> turningPoints(Pairing pairing) {
        FreshnessPolicy policy = pairing.asking().freshness();
        return pairing.confirmedAt().stream()
                .flatMap(confirmed -> Stream.of(
                        confirmed,
                        startOfDayAfter(confirmed, policy.freshDays()),
                        startOfDayAfter(confirmed, policy.usableDays())));
    }

    private static Instant startOfDayAfter(Instant confirmed, int days) {
        return DutchTime.startOf(DutchTime.dayOf(confirmed).plusDays(days + 1L));
    }
}
