/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;

/** Reads the fields of one object, and remembers which fields it has. */
final class ObjectReader {

    private static final Text FITTING = new Text("waarden die samen kunnen", "values that go together");

    private final Place place;
    private final Set<String> fields = new LinkedHashSet<>();

    ObjectReader(Place place) {
        this.place = place;
    }

    /** The same, for an object that may have this field besides. */
    ObjectReader with(String field) {
        fields.add(field);
        return this;
    }

    /** Whether the field stands there, also when it says that there is nothing. */
    boolean has(String field) {
        return place.node().has(field);
    }

    String text(String field) {
        return at(field).text();
    }

    Integer number(String field) {
        return at(field).number();
    }

    /** A whole number from 0. */
    Integer number(String field, int most) {
        Integer number = number(field);
        if (number != null && (number < 0 || number > most)) {
            refuse(field, FaultKind.OUT_OF_RANGE, new Text("0 tot en met " + most, "0 to " + most));
        }
        return number;
    }

    Integer year(String field) {
        return at(field).year();
    }

    Boolean flag(String field) {
        return at(field).flag();
    }

    List<String> texts(String field) {
        return at(field).shortList(Place::text);
    }

    <T> T object(String field, Function<ObjectReader, T> reader) {
        return at(field).object(reader);
    }

    <T> List<T> fewObjects(String field, Function<ObjectReader, T> reader) {
        return at(field).shortList(element -> element.object(reader));
    }

    <T> List<T> objects(String field, Function<ObjectReader, T> reader) {
        return at(field).list(element -> element.object(reader));
    }

    /** A required value; null when it is absent or faulty. */
    <T> T required(String field, Function<Place, T> reader) {
        return at(field).required(reader);
    }

    /** A value that may be absent; also empty when it is faulty. */
    <T> Optional<T> optional(String field, Function<Place, T> reader) {
        Place found = at(field);
        return found.isAbsent() ? Optional.empty() : Optional.ofNullable(reader.apply(found));
    }

    /** Hands a required value on, unless something in the document is faulty. */
    <T> ObjectReader take(String field, Function<Place, T> reader, Consumer<? super T> use) {
        T value = required(field, reader);
        if (isReadable()) {
            use.accept(value);
        }
        return this;
    }

    /** Hands a value on that may be absent, unless something in the document is faulty. */
    <T> ObjectReader takeIfAny(String field, Function<Place, T> reader, Consumer<? super T> use) {
        Optional<T> value = optional(field, reader);
        if (isReadable()) {
            value.ifPresent(use);
        }
        return this;
    }

    /** What is made from the fields; null, with a fault, when these do not go together or one is faulty. */
    <T> T built(Supplier<T> value) {
        try {
            return isReadable() ? value.get() : null;
        } catch (IllegalArgumentException e) {
            place.reading().faults().add(place.path(), FaultKind.WRONG_FORM, "", FITTING);
            return null;
        }
    }

    private boolean isReadable() {
        return place.reading().faults().leaveItReadable();
    }

    void refuseOtherFields() {
        if (place.reading().unknownFields() == UnknownFields.REFUSED) {
            int number = 0;
            for (String name : place.node().propertyNames()) {
                number++;
                if (!fields.contains(name) && !PersonalData.isBsn(name)) {
                    refuseUnknown(name, number);
                }
            }
        }
    }

    /** What resembles a field of this object is shown in full, because it is a typo and nobody's name. */
    private void refuseUnknown(String name, int number) {
        if (place.reading().faults().areFull()) {
            return;
        }
        Text known = Text.same(String.join(", ", fields));
        Fault whole = new Fault(place.field(name).path(), FaultKind.UNKNOWN_FIELD, "", known);
        String path = whole.didYouMean().isPresent()
                ? whole.path()
                : place.anyField(name, number).path();
        place.reading().faults().add(path, FaultKind.UNKNOWN_FIELD, "", known);
    }

    void refuse(String field, FaultKind kind, Text allowed) {
        place.field(field).fault(kind, allowed);
    }

    private Place at(String field) {
        fields.add(field);
        return place.field(field);
    }
}
