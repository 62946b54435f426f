/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.judged;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Verdict;

/**
 * A bed of a unit, with everything that was found.
 *
 * @param unit the unit
 * @param bed its bed; empty when it has none
 * @param verdict the verdict of the strongest effect
 * @param conditions how many rules ask for something
 * @param far whether the unit stands in another province than the person's
 * @param confirmedAt when somebody last confirmed the bed; {@link Instant#MIN} when nobody did
 * @param reasons every reason
 */
public record Judgement(
        Unit unit,
        Optional<Bed> bed,
        Verdict verdict,
        int conditions,
        boolean far,
        Instant confirmedAt,
        List<Reason> reasons) {

    /** The best bed of a unit first. */
    public static final Comparator<Judgement> BEST_BED = comparing(Judgement::verdict)
            .thenComparing(Judgement::state)
            .thenComparing(Judgement::confirmedAt, reverseOrder())
            .thenComparing(judgement -> judgement.bed.map(it -> it.id().value()).orElse(""));

    /** The best unit first. */
    public static final Comparator<Judgement> RANKING = comparing(Judgement::verdict)
            .thenComparing(comparingInt(Judgement::conditions))
            .thenComparing(judgement -> judgement.unit.level().orElse(SecurityLevel.LEVEL_2_HIGH))
            .thenComparing(Judgement::far)
            .thenComparing(Judgement::confirmedAt, reverseOrder())
            .thenComparing(judgement -> judgement.unit.id());

    /**
     * Draws the verdict from the reasons.
     *
     * @param person the person of the request
     * @param unit the unit
     * @param bed its bed; empty when it has none
     * @param reasons every reason
     * @return the judgement
     */
    public static Judgement of(Person person, Unit unit, Optional<Bed> bed, List<Reason> reasons) {
        boolean near = unit.province().isPresent() && unit.province().equals(person.homeProvince());
        Instant confirmedAt = bed.flatMap(Bed::confirmedAt).orElse(Instant.MIN);
        return new Judgement(unit, bed, strongest(reasons), countConditions(reasons), !near, confirmedAt, reasons);
    }

    private static Verdict strongest(List<Reason> reasons) {
        Effect strongest = Effect.SUPPORT;
        for (Reason reason : reasons) {
            strongest = reason.effect().compareTo(strongest) > 0 ? reason.effect() : strongest;
        }
        return Verdict.values()[strongest.ordinal()];
    }

    private static int countConditions(List<Reason> reasons) {
        Set<String> rules = new HashSet<>();
        for (Reason reason : reasons) {
            if (reason.effect() == Effect.CONDITION) {
                rules.add(reason.rule());
            }
        }
        return rules.size();
    }

    private BedState state() {
        return bed.map(Bed::state).orElse(BedState.BEZET);
    }
}
