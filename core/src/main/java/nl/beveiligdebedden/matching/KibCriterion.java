/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Is a KIB indicated, because the relation with the treatment team is disturbed? Rule KVN-DEF-18. */
final class KibCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("kib");
    private static final Reason DISTURBED = REASONS.support(
            "KVN-DEF-18",
            "De behandelrelatie is verstoord; daarvoor is een KIB bedoeld.",
            "The treatment relation is disturbed, which is what a KIB is for.");
    private static final Reason NOT_DISTURBED = REASONS.condition(
            "KVN-DEF-18",
            "Een KIB is bedoeld voor een verstoorde behandelrelatie. Leg uit waarom het hier toch past.",
            "A KIB is meant for a disturbed treatment relation. Explain why it fits here all the same.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return place.unit().type() == UnitType.KIB;
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        if (pairing.unit().type() != UnitType.KIB) {
            return List.of();
        }
        return List.of((pairing.person().disturbedTreatmentRelation() ? DISTURBED : NOT_DISTURBED).found());
    }
}
