/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;

/**
 * Finds the moments at which the answer becomes another one.
 *
 * <p>Why none is overlooked: time changes an answer only through the findings of some bed, and each criterion names every
 * moment at which its findings for a bed may change. So between two of those moments of any bed, the best one or not,
 * nothing changes; at each of them everything is asked anew.
 */
final class Turns {

    private final Matcher matcher;
    private final PlacementRequest request;
    private final CapacitySnapshot capacity;

    Turns(Matcher matcher, PlacementRequest request, CapacitySnapshot capacity) {
        this.matcher = matcher;
        this.request = request;
        this.capacity = capacity;
    }

    List<Turn> after(Asking from, Instant until) {
        List<Turn> turns = new ArrayList<>();
        Map<UnitId, Assessment> known = byUnit(matcher.assess(request, capacity, from));
        for (Instant moment : moments(from, until)) {
            Ranking now = matcher.assess(request, capacity, new Asking(moment, from.freshness()));
            List<UnitTurn> changed = changes(known, now);
            if (!changed.isEmpty()) {
                turns.add(new Turn(moment, changed));
            }
            known = byUnit(now);
        }
        return turns;
    }

    private static List<UnitTurn> changes(Map<UnitId, Assessment> known, Ranking now) {
        return now.stream()
                .map(assessment -> new UnitTurn(known.get(assessment.unit().id()), assessment))
                .filter(UnitTurn::changesSomething)
                .toList();
    }

    private static Map<UnitId, Assessment> byUnit(Ranking ranking) {
        Map<UnitId, Assessment> byUnit = new HashMap<>();
        ranking.forEach(assessment -> byUnit.put(assessment.unit().id(), assessment));
        return byUnit;
    }

    private SortedSet<Instant> moments(Asking from, Instant until) {
        Layout layout = matcher.layoutOf(capacity, from.asOf());
        Question question = Question.of(request, from);
        SortedSet<Instant> moments = new TreeSet<>();
        List<Criterion> criteria = matcher.rules().criteria();
        for (int index = 0; index < criteria.size(); index++) {
            Criterion criterion = criteria.get(index);
            layout.alikeFrom(from.asOf(), index).stream()
                    .flatMap(place -> criterion.turningPoints(question.with(place)))
                    .filter(moment -> moment.isAfter(from.asOf()) && !moment.isAfter(until))
                    .forEach(moments::add);
        }
        return moments;
    }
}
