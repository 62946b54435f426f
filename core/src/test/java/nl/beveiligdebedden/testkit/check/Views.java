/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.Place;

/** Places that look the same to a criterion get the same findings from it. */
final class Views implements Check {

    @Override
    public Stream<Remark> of(Cases cases) {
        return cases.ownCriteria().flatMap(criterion -> differences(cases, criterion));
    }

    private static Stream<Remark> differences(Cases cases, Criterion criterion) {
        Map<Object, Place> seen = new HashMap<>();
        return cases.all().stream()
                .map(Cases.Case::pairing)
                .filter(pairing -> differs(cases, criterion, pairing, lookAlike(criterion, pairing, seen)))
                .map(pairing -> Remark.of(Remark.Kind.EQUAL_VIEWS, Cases.name(criterion), "", pairing));
    }

    private static Place lookAlike(Criterion criterion, Pairing pairing, Map<Object, Place> seen) {
        Place place = new Place(pairing.unit(), pairing.bed());
        Object view = criterion.view(place, pairing.asking().asOf());
        return seen.computeIfAbsent(view, unseen -> place);
    }

    private static boolean differs(Cases cases, Criterion criterion, Pairing pairing, Place other) {
        return !cases.ask(criterion, pairing).equals(cases.ask(criterion, at(other, pairing)));
    }

    private static Pairing at(Place place, Pairing pairing) {
        return place.bed()
                .map(bed -> Pairing.of(pairing.request(), place.unit(), bed, pairing.asking()))
                .orElseGet(() -> Pairing.of(pairing.request(), place.unit(), pairing.asking()));
    }
}
