/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.matching.KeptAssessment;

/** Finds the units whose answer is another one, in one pass over each answer. */
final class UnitChanges {

    private static final Comparator<UnitChange> ORDER = comparing((UnitChange change) -> !change.isOfVerdict())
            .thenComparing(change -> !change.isOfFindings())
            .thenComparing(UnitChanges::rank)
            .thenComparing(UnitChange::unit);

    private UnitChanges() {}

    static List<UnitChange> between(List<KeptAssessment> recorded, List<KeptAssessment> now) {
        Map<UnitId, KeptAssessment> before = byUnit(recorded);
        Map<UnitId, KeptAssessment> after = byUnit(now);
        return Stream.concat(recorded.stream(), now.stream())
                .map(KeptAssessment::unit)
                .distinct()
                .map(unit -> new UnitChange(
                        unit, Optional.ofNullable(before.get(unit)), Optional.ofNullable(after.get(unit))))
                .filter(change -> !change.recorded().equals(change.now()))
                .sorted(ORDER)
                .toList();
    }

    private static Map<UnitId, KeptAssessment> byUnit(List<KeptAssessment> assessments) {
        return assessments.stream().collect(toMap(KeptAssessment::unit, identity(), (first, second) -> first));
    }

    private static int rank(UnitChange change) {
        return change.recorded().or(change::now).map(KeptAssessment::rank).orElseThrow();
    }
}
