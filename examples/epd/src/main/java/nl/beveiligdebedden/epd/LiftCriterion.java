/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.epd;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.Place;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Source;
import nl.beveiligdebedden.norm.Subject;

/** A rule of one provider's own: a person in a wheelchair needs a unit with a lift. */
final class LiftCriterion implements Criterion {

    static final Characteristic WHEELCHAIR = Characteristic.of("ROLSTOEL");

    private static final Rule RULE = new Rule(
            new RuleId("P01-1"),
            new Source("Huisregels van aanbieder p-01", "3 Het gebouw"),
            new Text(
                    "Wie een rolstoel gebruikt, heeft een afdeling met een lift nodig.",
                    "A person in a wheelchair needs a unit with a lift."),
            Subject.MATCHING);

    private static final Reasons REASONS = Reasons.of("lift");
    private static final Reason LIFT =
            REASONS.add(Effect.SUPPORT, RULE, "De afdeling heeft een lift.", "The unit has a lift.");
    private static final Reason NO_LIFT = REASONS.add(
            Effect.BLOCK,
            RULE,
            "De persoon gebruikt een rolstoel, en de afdeling heeft geen lift.",
            "The person uses a wheelchair, and the unit has no lift.");
    private static final Reason NOT_KNOWN = REASONS.add(
            Effect.UNKNOWN,
            RULE,
            "De persoon gebruikt een rolstoel. Vraag of de afdeling een lift heeft.",
            "The person uses a wheelchair. Ask whether the unit has a lift.");

    private final Map<UnitId, Boolean> lifts;

    /** Whether each unit has a lift, from the provider's own tables; a unit that is not there is not known. */
    LiftCriterion(Map<UnitId, Boolean> lifts) {
        this.lifts = Map.copyOf(lifts);
    }

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return liftOf(place.unit().id());
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        return pairing.person().characteristics().contains(WHEELCHAIR)
                ? List.of(judge(pairing.unit().id()))
                : List.of();
    }

    private Finding judge(UnitId unit) {
        return liftOf(unit)
                .map(lift -> (lift ? LIFT : NO_LIFT).found())
                .orElseGet(() -> NOT_KNOWN.found(Fact.missing("lift", "de lift", "the lift")));
    }

    private Optional<Boolean> liftOf(UnitId unit) {
        return Optional.ofNullable(lifts.get(unit));
    }
}
