/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.FaultKind;

/** Reads the fields of one object, and remembers which fields it has. */
final class ObjectReader {

    private final Place place;
    private final Set<String> fields = new LinkedHashSet<>();

    ObjectReader(Place place) {
        this.place = place;
    }

    String text(String field) {
        return at(field).text();
    }

    Integer number(String field) {
        return at(field).number();
    }

    Integer year(String field) {
        return at(field).year();
    }

    Boolean flag(String field) {
        return at(field).flag();
    }

    List<String> texts(String field) {
        return at(field).list(Place::text);
    }

    <T> T object(String field, Function<ObjectReader, T> reader) {
        return at(field).object(reader);
    }

    <T> List<T> objects(String field, Function<ObjectReader, T> reader) {
        return at(field).list(element -> element.object(reader));
    }

    void refuseOtherFields() {
        if (place.reading().unknownFields() == UnknownFields.REFUSED) {
            place.node().propertyNames().stream()
                    .filter(name -> !fields.contains(name) && !PersonalData.isBsn(name))
                    .forEach(this::refuse);
        }
    }

    private void refuse(String name) {
        Text allowed = Text.same(fields.stream().collect(joining(", ")));
        place.reading().faults().add(place.field(name).path(), FaultKind.UNKNOWN_FIELD, "", allowed);
    }

    private Place at(String field) {
        fields.add(field);
        return place.field(field);
    }
}
