/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.need.PlacementRequest;

/** A criterion that is asked again, in another order and about an equal copy, says the same. */
final class Repeats implements Check {

    @Override
    public Stream<Remark> of(Cases cases) {
        int last = cases.all().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(number -> cases.all().get(last - number))
                .flatMap(one -> differences(cases, one));
    }

    private static Stream<Remark> differences(Cases cases, Cases.Case one) {
        Pairing copy = copy(one.pairing());
        return cases.own()
                .filter(number -> !cases.ask(number, copy).equals(one.found().get(number)))
                .mapToObj(number -> Remark.of(Remark.Kind.NOT_THE_SAME_TWICE, cases.name(number), "", one.pairing()));
    }

    private static Pairing copy(Pairing pairing) {
        return pairing.with(Unit.builder().like(pairing.unit()).build())
                .with(PlacementRequest.builder().like(pairing.request()).build());
    }
}
