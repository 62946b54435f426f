/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.norm.CanonicalRows;
import nl.beveiligdebedden.norm.CanonicalText;

/** The rows of the canonical text of a snapshot; the order of providers, units and beds does not matter. */
final class CapacityRows {

    private CapacityRows() {}

    static Stream<List<String>> of(CapacitySnapshot capacity) {
        return Stream.of(
                        CanonicalRows.of("capacity").add("asOf", capacity.asOf()).rows().stream(),
                        sorted(capacity.providers(), Provider::id, CapacityRows::provider),
                        sorted(capacity.units(), Unit::id, CapacityRows::unit),
                        sorted(capacity.beds(), Bed::id, CapacityRows::bed))
                .flatMap(rows -> rows);
    }

    private static <T, I extends Comparable<I>> Stream<List<String>> sorted(
            Collection<T> all, Function<T, I> id, Function<T, List<List<String>>> rows) {
        return all.stream()
                .sorted(comparing(id)
                        .thenComparing(one -> CanonicalText.of(rows.apply(one)).value()))
                .flatMap(one -> rows.apply(one).stream());
    }

    private static List<List<String>> provider(Provider provider) {
        return CanonicalRows.of("provider", provider.id().value())
                .add("name", provider.name())
                .rows();
    }

    private static List<List<String>> unit(Unit unit) {
        return CanonicalRows.of("unit", unit.id().value())
                .add("provider", unit.provider())
                .add("name", unit.name())
                .add("type", unit.type())
                .add("level", unit.level())
                .add("province", unit.province())
                .add("specialism", unit.specialism())
                .add("alsoTreats", unit.alsoTreats())
                .add("regimes", unit.regimes())
                .add("contraIndications", unit.contraIndications())
                .add("requiredIndications", unit.requiredIndications())
                .add("contractedActs", unit.contractedActs())
                .add("turnoverCeilingReached", unit.turnoverCeilingReached())
                .add("extraStaffSecurity", unit.extraStaffSecurity())
                .add("reservedForNonForensic", unit.reservedForNonForensic())
                .add("somaticCare", unit.somaticCare())
                .add("professionals", unit.professionals())
                .rows();
    }

    private static List<List<String>> bed(Bed bed) {
        return CanonicalRows.of("bed", bed.id().value())
                .add("unit", bed.unit())
                .add("state", bed.state())
                .add("confirmedAt", bed.confirmedAt())
                .add("carriedForwardAt", bed.carriedForwardAt())
                .add("verifiedBy", bed.verifiedBy())
                .rows();
    }
}
