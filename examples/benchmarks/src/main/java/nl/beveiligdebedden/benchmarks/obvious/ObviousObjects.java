/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.obvious;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.benchmarks.judged.Judgement;
import nl.beveiligdebedden.benchmarks.judged.Reason;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.PlacementRequest;

/** What most developers would write: ask every criterion of every bed, keep the reasons with their sentences, and sort. */
public final class ObviousObjects {

    private final List<Unit> units;
    private final Map<UnitId, List<Bed>> beds;

    /**
     * Keeps the units, and the beds of each.
     *
     * @param snapshot the units and beds
     */
    public ObviousObjects(CapacitySnapshot snapshot) {
        units = snapshot.units();
        beds = snapshot.bedsByUnit();
    }

    /**
     * Judges every unit by its best bed.
     *
     * @param request the request
     * @param asOf the moment of asking
     * @return a judgement for each unit, best first
     */
    public List<Judgement> judge(PlacementRequest request, Instant asOf) {
        Question question = new Question(request, asOf);
        return units.stream()
                .map(unit -> best(question, unit))
                .sorted(Judgement.RANKING)
                .toList();
    }

    private Judgement best(Question question, Unit unit) {
        List<Bed> own = beds.getOrDefault(unit.id(), List.of());
        return own.isEmpty()
                ? judge(question, unit, Optional.empty())
                : own.stream()
                        .map(bed -> judge(question, unit, Optional.of(bed)))
                        .min(Judgement.BEST_BED)
                        .orElseThrow();
    }

    private static Judgement judge(Question question, Unit unit, Optional<Bed> bed) {
        List<Reason> reasons = new ArrayList<>();
        for (Criterion criterion : Criterion.ALL) {
            reasons.addAll(criterion.ask(question, unit, bed));
        }
        return Judgement.of(question.person(), unit, bed, reasons);
    }
}
