/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.beveiligdebedden.norm.FaultKind;

/**
 * One wrong value for a draft.
 *
 * @param place where to put it, such as {@code titles/1/kind}
 * @param value the wrong value; {@code null} to leave it out
 * @param path where the fault must be named, as a JSON pointer
 * @param kind what is wrong
 */
record Plant(String place, Object value, String path, FaultKind kind) {

    private static final int MOST = 8;

    /** A wrong value in the place of a right one. */
    static Arbitrary<Plant> at(String place, FaultKind kind, Object... values) {
        return Arbitraries.of(values).map(value -> new Plant(place, value, "/" + place, kind));
    }

    static Arbitrary<Plant> missing(String place) {
        return Arbitraries.just(new Plant(place, null, "/" + place, FaultKind.MISSING));
    }

    /** A list of which the first element is right and the second is wrong. */
    static Arbitrary<Plant> inList(String place, String right, FaultKind kind, String... wrong) {
        return Arbitraries.of(wrong)
                .map(value -> new Plant(place, Arrays.asList(right, value), "/" + place + "/1", kind));
    }

    static Arbitrary<Plant> gapInList(String place, String right) {
        return Arbitraries.just(new Plant(place, Arrays.asList(right, null), "/" + place + "/1", FaultKind.MISSING));
    }

    /** A few of the plants, each at a place of its own, in a right document. */
    static <D extends Record> Arbitrary<Planted<D>> fewIn(Arbitrary<D> right, Collection<Arbitrary<Plant>> plants) {
        return right.flatMap(draft -> Arbitraries.oneOf(plants)
                .set()
                .uniqueElements(Plant::place)
                .ofMinSize(1)
                .ofMaxSize(MOST)
                .map(few -> planted(draft, few)));
    }

    private static <D extends Record> Planted<D> planted(D draft, Collection<Plant> plants) {
        SortedMap<String, FaultKind> faults = new TreeMap<>();
        D planted = draft;
        for (Plant plant : plants) {
            planted = with(planted, List.of(plant.place.split("/")), plant.value);
            faults.put(plant.path, plant.kind);
        }
        return new Planted<>(planted, faults);
    }

    @SuppressWarnings("unchecked")
    private static <T> T with(T whole, List<String> place, Object value) {
        if (place.isEmpty()) {
            return (T) value;
        }
        return (T) (whole instanceof List<?> list ? inList(list, place, value) : inRecord(whole, place, value));
    }

    private static List<Object> inList(List<?> list, List<String> place, Object value) {
        List<Object> copy = new ArrayList<>(list);
        int index = Integer.parseInt(place.get(0));
        copy.set(index, with(copy.get(index), place.subList(1, place.size()), value));
        return copy;
    }

    private static Object inRecord(Object record, List<String> place, Object value) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> part.getName().equals(place.get(0))
                        ? with(valueOf(part, record), place.subList(1, place.size()), value)
                        : valueOf(part, record))
                .toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object valueOf(RecordComponent part, Object record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
