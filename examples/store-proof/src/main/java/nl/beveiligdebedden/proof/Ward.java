/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;

/** One provider with units of ten beds, all free; some beds are reported and never reserved. */
final class Ward {

    static final Instant MORNING = Instant.parse("2022-06-15T07:00:00Z");
    static final Actor PROVIDER = new Actor(ActorRole.AANBIEDER, "p-1");

    static final int TOLD_BEDS = 10;

    private static final int BEDS_PER_UNIT = 10;

    private Ward() {}

    static BedId bed(int number) {
        return new BedId("b-" + number);
    }

    static CapacitySnapshot of(int beds) {
        return of(beds, IntStream.range(0, beds).mapToObj(Ward::free).toList());
    }

    static CapacitySnapshot withToldBeds(int beds) {
        Stream<Bed> reserved = IntStream.range(0, beds).mapToObj(Ward::free);
        Stream<Bed> told = IntStream.range(0, TOLD_BEDS).mapToObj(number -> told(number, 0));
        return of(beds, Stream.concat(reserved, told).toList());
    }

    private static CapacitySnapshot of(int beds, List<Bed> all) {
        ProviderId provider = new ProviderId(PROVIDER.party());
        List<Unit> units = IntStream.rangeClosed(0, (beds - 1) / BEDS_PER_UNIT)
                .mapToObj(number -> Unit.builder()
                        .id(unit(number))
                        .provider(provider)
                        .type(UnitType.FPA)
                        .build())
                .toList();
        return new CapacitySnapshot(
                Optional.of(MORNING), List.of(new Provider(provider, Optional.empty())), units, all);
    }

    private static UnitId unit(int number) {
        return new UnitId("u-" + number);
    }

    private static Bed free(int number) {
        return free(bed(number), number / BEDS_PER_UNIT, MORNING);
    }

    /** A bed that is not reserved, as it is confirmed so many seconds after the morning. */
    static Bed told(int number, long seconds) {
        return free(new BedId("told-" + number), 0, MORNING.plusSeconds(seconds));
    }

    private static Bed free(BedId id, int unit, Instant confirmedAt) {
        return Bed.builder()
                .id(id)
                .unit(unit(unit))
                .state(BedState.VRIJ)
                .confirmedAt(confirmedAt)
                .build();
    }
}
