/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Is the person an adult, for whom the Ketenveldnorm is meant? Rule KVN-INC-1. */
final class AdultNormCriterion implements Criterion {

    private static final int ADULT_FOR_SURE = 19;

    private static final Reasons REASONS = Reasons.of("adult-norm");
    private static final Reason MAYBE_MINOR = REASONS.condition(
            "KVN-INC-1",
            "De norm is voor mensen van 18 jaar en ouder; deze persoon kan jonger zijn. Overleg eerst.",
            "The norm is for people of 18 and older; this person may be younger. Consult first.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return REQUEST_ALONE;
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        OptionalInt years = pairing.years();
        return years.isPresent() && years.getAsInt() < ADULT_FOR_SURE
                ? List.of(MAYBE_MINOR.found(Fact.of("years", years.getAsInt())))
                : List.of();
    }

    @Override
    public Stream<Instant> turningPoints(Pairing pairing) {
        return pairing.whenYearsAre(List.of(ADULT_FOR_SURE));
    }
}
