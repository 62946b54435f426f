/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Is the unit an FPC with level 4, when the person is an extreme risk of escape? Rule LVL-26. */
final class EvbgCriterion implements Criterion {

    private static final Characteristic EVBG = Characteristic.of("EVBG");

    private static final Reasons REASONS = Reasons.of("evbg");
    private static final Reason SECURE_ENOUGH = REASONS.support(
            "LVL-26",
            "De persoon is EVBG; dit is een FPC met niveau 4.",
            "The person is EVBG; this is an FPC with level 4.");
    private static final Reason NOT_SECURE_ENOUGH = REASONS.block(
            "LVL-26",
            "De persoon is EVBG; dat kan alleen in een FPC met niveau 4. Soort van deze afdeling: {type}.",
            "The person is EVBG, which only an FPC with level 4 can take. Kind of this unit: {type}.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return List.of(place.unit().type(), isFpcWithLevel4(place.unit()));
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        if (!pairing.person().characteristics().contains(EVBG)) {
            return List.of();
        }
        Reason reason = isFpcWithLevel4(pairing.unit()) ? SECURE_ENOUGH : NOT_SECURE_ENOUGH;
        return List.of(reason.found(Fact.of("type", pairing.unit().type())));
    }

    private static boolean isFpcWithLevel4(Unit unit) {
        return unit.type() == UnitType.FPC
                && unit.level().filter(SecurityLevel.LEVEL_4::equals).isPresent();
    }
}
