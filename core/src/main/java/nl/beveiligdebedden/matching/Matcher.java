/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.PlacementRequest;

/**
 * Holds one request against every bed of every unit, and puts the units in the published order.
 *
 * <p>Example: {@code new Matcher(RuleSet.national()).assess(request, snapshot, Asking.at(moment))}.
 */
public final class Matcher {

    private final RuleSet rules;
    private final NearMisses nearMisses;
    private final ValidUntil validUntil;

    /**
     * A matcher with a rule set.
     *
     * @param rules the criteria to ask
     */
    public Matcher(RuleSet rules) {
        this.rules = rules;
        this.nearMisses = new NearMisses(rules);
        this.validUntil = new ValidUntil(rules);
    }

    /**
     * Assesses every unit by its best bed.
     *
     * @param request the request
     * @param capacity the units and beds
     * @param asking the moment of asking and the policy on old data
     * @return one assessment for each unit, best first; the order of the units in the snapshot does not matter
     */
    public List<Assessment> assess(PlacementRequest request, CapacitySnapshot capacity, Asking asking) {
        Map<UnitId, List<Bed>> beds = capacity.bedsByUnit();
        List<Judged> ranked = capacity.units().stream()
                .map(unit -> best(request, unit, beds.getOrDefault(unit.id(), List.of()), asking))
                .sorted(Judged.RANKING)
                .toList();
        return IntStream.range(0, ranked.size())
                .mapToObj(index -> assessment(ranked.get(index), index + 1))
                .toList();
    }

    private Judged best(PlacementRequest request, Unit unit, List<Bed> beds, Asking asking) {
        Stream<Pairing> pairings = beds.isEmpty()
                ? Stream.of(Pairing.of(request, unit, asking))
                : beds.stream().map(bed -> Pairing.of(request, unit, bed, asking));
        return pairings.map(pairing -> new Judged(pairing, rules.ask(pairing)))
                .min(Judged.BEST_BED)
                .orElseThrow();
    }

    private Assessment assessment(Judged judged, int rank) {
        return Assessment.builder()
                .unit(judged.pairing().unit())
                .bed(judged.bedId())
                .rank(rank)
                .validUntil(validUntil.of(judged.pairing(), judged.findings()))
                .findings(judged.findings())
                .nearMisses(nearMisses.of(judged.pairing(), judged.findings()))
                .build();
    }
}
