/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;

/**
 * The places of a snapshot, laid out once so that every question about them is quick: unit by unit, and for each
 * criterion which places look the same to it. Places that look the same to a criterion get the same findings from it, so
 * it is asked once for all of them.
 */
final class Layout {

    private static final Comparator<Place> FRESHEST =
            comparing(place -> place.confirmedAt().orElse(Instant.MIN), reverseOrder());

    private static final Comparator<Place> BEST_BED = comparing(Place::bedState)
            .thenComparing(FRESHEST)
            .thenComparing(place -> place.bed().map(Bed::id).map(BedId::value).orElse(""));

    private static final Comparator<Place> FRESHEST_UNIT =
            FRESHEST.thenComparing(place -> place.unit().id());

    private final CapacitySnapshot snapshot;
    private final Instant asOf;
    private final Instant latestConfirmation;
    private final List<Place> places;
    private final int[] starts;
    private final int[] byFreshness;
    private final int[] turns;
    private final List<Column> columns;
    private final Column homes;

    Layout(CapacitySnapshot snapshot, RuleSet rules, Instant asOf) {
        this.snapshot = snapshot;
        this.asOf = asOf;
        this.places = new ArrayList<>();
        this.starts = layOut(snapshot.units(), snapshot.bedsByUnit());
        this.latestConfirmation = snapshot.beds().stream()
                .flatMap(bed -> bed.confirmedAt().stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        this.byFreshness = IntStream.range(0, places.size())
                .boxed()
                .sorted(comparing(places::get, FRESHEST_UNIT))
                .mapToInt(Integer::intValue)
                .toArray();
        this.turns = new int[places.size()];
        IntStream.range(0, turns.length).forEach(turn -> turns[byFreshness[turn]] = turn);
        this.columns = rules.criteria().stream()
                .map(criterion -> Column.of(places, place -> criterion.view(place, asOf)))
                .toList();
        this.homes = Column.of(
                places, place -> List.of(place.unit().level(), place.unit().province()));
    }

    private int[] layOut(List<Unit> units, Map<UnitId, List<Bed>> beds) {
        int[] ends = units.stream()
                .mapToInt(unit -> {
                    placesOf(unit, beds).sorted(BEST_BED).forEach(places::add);
                    return places.size();
                })
                .toArray();
        return IntStream.concat(IntStream.of(0), IntStream.of(ends)).toArray();
    }

    private static Stream<Place> placesOf(Unit unit, Map<UnitId, List<Bed>> beds) {
        return beds.containsKey(unit.id())
                ? beds.get(unit.id()).stream().map(bed -> new Place(unit, Optional.of(bed)))
                : Stream.of(new Place(unit, Optional.empty()));
    }

    /** Whether this is also the layout of another snapshot at another moment. */
    boolean serves(CapacitySnapshot other, Instant moment) {
        return snapshot == other && (asOf.equals(moment) || isPast(asOf) && isPast(moment));
    }

    private boolean isPast(Instant moment) {
        return !moment.isBefore(latestConfirmation);
    }

    CapacitySnapshot snapshot() {
        return snapshot;
    }

    int units() {
        return starts.length - 1;
    }

    /** The first place of a unit, best state and freshest confirmation first; for the number of units, the end. */
    int start(int unit) {
        return starts[unit];
    }

    Place place(int number) {
        return places.get(number);
    }

    /** Which turn a place has when the freshest confirmation comes first, and then the lowest id of a unit. */
    int turn(int place) {
        return turns[place];
    }

    int placeAtTurn(int turn) {
        return byFreshness[turn];
    }

    /** One column for each criterion. */
    List<Column> columns() {
        return columns;
    }

    /** Which places are alike in level and province. */
    Column homes() {
        return homes;
    }
}
