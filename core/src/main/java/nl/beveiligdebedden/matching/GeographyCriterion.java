/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Is the place near enough to home for its level? Never a block. Rules LVL-22 and LVL-24. */
final class GeographyCriterion implements Criterion {

    private static final Set<Integer> LEVELS_THAT_ASK = Set.of(2, 3);

    private static final Reasons REASONS = Reasons.of("geography");
    private static final Reason FAR_FROM_HOME = REASONS.condition(
            "LVL-24",
            "De afdeling staat in {unitProvince} en de persoon woont in {homeProvince}. Spreek af hoe de terugkeer naar huis gaat.",
            "The unit is in {unitProvince} and the person lives in {homeProvince}. Agree on how the person gets back home.");
    private static final Reason NATIONAL = REASONS.support(
            "LVL-22",
            "Niveau 3 is landelijk: de provincie maakt niet uit.",
            "Level 3 is national: the province does not matter.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        int level = majorLevel(place.unit());
        return LEVELS_THAT_ASK.contains(level) ? List.of(level, place.unit().province()) : REQUEST_ALONE;
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        Optional<Province> home = pairing.person().homeProvince();
        Optional<Province> there = pairing.unit().province();
        return home.isPresent() && there.isPresent() ? judge(home.get(), there.get(), pairing) : List.of();
    }

    private static List<Finding> judge(Province home, Province there, Pairing pairing) {
        Fact[] provinces = {Fact.of("homeProvince", home), Fact.of("unitProvince", there)};
        return switch (majorLevel(pairing.unit())) {
            case 2 -> home == there ? List.of() : List.of(FAR_FROM_HOME.found(provinces));
            case 3 -> List.of(NATIONAL.found(provinces));
            default -> List.of();
        };
    }

    private static int majorLevel(Unit unit) {
        return unit.level().isPresent() ? unit.level().get().major() : 0;
    }
}
