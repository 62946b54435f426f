/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final CapacitySnapshot snapshot;
    private final Instant asOf;
    private final Instant latestMoment;
    private final int[] starts;
    private final List<Place> places;
    private final int[] byFreshness;
    private final int[] turns;
    private final List<Column> columns;
    private final List<JointColumn> joints;
    private final Column homes;

    Layout(CapacitySnapshot snapshot, RuleSet rules, Instant asOf) {
        this.snapshot = snapshot;
        this.asOf = asOf;
        this.latestMoment = latestMoment(snapshot);
        this.starts = new int[snapshot.units().size() + 1];
        this.places = layOut(snapshot, starts);
        this.byFreshness = byFreshness(places);
        this.turns = turns(byFreshness);
        this.columns = columns(places, rules, asOf);
        this.joints = JointColumn.of(columns);
        this.homes = Column.of(places, Layout::home);
    }

    /** All places, unit by unit; fills in where each unit starts. */
    private static List<Place> layOut(CapacitySnapshot snapshot, int[] starts) {
        Map<UnitId, List<Bed>> beds = snapshot.bedsByUnit();
        List<Place> places = new ArrayList<>();
        for (int unit = 0; unit < snapshot.units().size(); unit++) {
            places.addAll(places(snapshot.units().get(unit), beds));
            starts[unit + 1] = places.size();
        }
        return places;
    }

    private static List<Place> places(Unit unit, Map<UnitId, List<Bed>> beds) {
        List<Place> places = new ArrayList<>();
        for (Bed bed : beds.getOrDefault(unit.id(), List.of())) {
            places.add(new Place(unit, Optional.of(bed)));
        }
        places.sort(Layout::compareBeds);
        return places.isEmpty() ? List.of(new Place(unit, Optional.empty())) : places;
    }

    /** Best state first, then freshest confirmation, then lowest id. */
    private static int compareBeds(Place one, Place other) {
        int byState = one.bedState().compareTo(other.bedState());
        int byFreshness = byState != 0 ? byState : compareFreshness(one, other);
        return byFreshness != 0 ? byFreshness : bedId(one).compareTo(bedId(other));
    }

    private static String bedId(Place place) {
        return place.bed().isPresent() ? place.bed().get().id().value() : "";
    }

    /** Freshest confirmation first, then lowest id. */
    private static int compareUnits(Place one, Place other) {
        int byFreshness = compareFreshness(one, other);
        return byFreshness != 0
                ? byFreshness
                : one.unit().id().compareTo(other.unit().id());
    }

    private static int compareFreshness(Place one, Place other) {
        return other.confirmedAt()
                .orElse(Instant.MIN)
                .compareTo(one.confirmedAt().orElse(Instant.MIN));
    }

    private static Instant latestMoment(CapacitySnapshot snapshot) {
        Instant latest = Instant.MIN;
        for (Bed bed : snapshot.beds()) {
            latest = later(latest, bed.confirmedAt().orElse(Instant.MIN));
            latest = later(latest, bed.carriedForwardAt().orElse(Instant.MIN));
        }
        return latest;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static int[] byFreshness(List<Place> places) {
        Integer[] numbers = new Integer[places.size()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = place;
        }
        Arrays.sort(numbers, (one, other) -> compareUnits(places.get(one), places.get(other)));
        int[] byFreshness = new int[numbers.length];
        for (int turn = 0; turn < byFreshness.length; turn++) {
            byFreshness[turn] = numbers[turn];
        }
        return byFreshness;
    }

    private static int[] turns(int[] byFreshness) {
        int[] turns = new int[byFreshness.length];
        for (int turn = 0; turn < turns.length; turn++) {
            turns[byFreshness[turn]] = turn;
        }
        return turns;
    }

    private static List<Column> columns(List<Place> places, RuleSet rules, Instant asOf) {
        List<Column> columns = new ArrayList<>();
        for (Criterion criterion : rules.criteria()) {
            columns.add(Column.of(places, place -> criterion.view(place, asOf)));
        }
        return columns;
    }

    private static Object home(Place place) {
        return List.of(place.unit().level(), place.unit().province());
    }

    /** Whether this is also the layout of another snapshot at another moment. */
    boolean serves(CapacitySnapshot other, Instant moment) {
        return snapshot == other && (asOf.equals(moment) || isPast(asOf) && isPast(moment));
    }

    private boolean isPast(Instant moment) {
        return !moment.isBefore(latestMoment);
    }

    CapacitySnapshot capacity() {
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

    /** The places that may judge the unit of this place: no other can, unless a moment of a bed is still to come. */
    List<Place> judging(int place) {
        if (isPast(asOf)) {
            return List.of(places.get(place));
        }
        int found = Arrays.binarySearch(starts, place);
        int unit = found < 0 ? -found - 2 : found;
        return places.subList(starts[unit], starts[unit + 1]);
    }

    /** Which turn a place has when the freshest confirmation comes first, and then the lowest id of a unit. */
    int turn(int place) {
        return turns[place];
    }

    int placeAtTurn(int turn) {
        return byFreshness[turn];
    }

    /**
     * Places of which one stands for each other place that a criterion treats alike from this moment on. When no moment of
     * a bed is still to come, views change no more, so those that are equal now stay so.
     */
    List<Place> alikeFrom(Instant moment, int criterion) {
        return isPast(moment) ? columns.get(criterion).samples() : places;
    }

    /** One column for each criterion. */
    List<Column> columns() {
        return columns;
    }

    /** The same columns, joined to be weighed together. */
    List<JointColumn> joints() {
        return joints;
    }

    /** Which places are alike in level and province. */
    Column homes() {
        return homes;
    }
}
