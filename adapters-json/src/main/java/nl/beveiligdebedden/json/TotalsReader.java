/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads how many beds each provider has. */
final class TotalsReader {

    private static final int MOST = 999_999_999;

    private TotalsReader() {}

    static CapacityTotals read(ObjectReader json) {
        Instant asOf = json.required("asOf", place -> place.word(Word.MOMENT));
        List<CapacityTotals.Facility> facilities =
                json.required("facilities", place -> objects(place, TotalsReader::facility));
        return json.built(() -> new CapacityTotals(asOf, facilities));
    }

    private static <T> List<T> objects(Place list, Function<ObjectReader, T> reader) {
        return list.list(one -> one.required(object -> object.object(reader)));
    }

    private static CapacityTotals.Facility facility(ObjectReader json) {
        Optional<String> id = json.optional("id", Place::text);
        Optional<String> name = json.optional("name", Place::text);
        List<CapacityTotals.Group> groups = json.required("groups", place -> objects(place, TotalsReader::group));
        return json.built(() -> new CapacityTotals.Facility(id, name, groups));
    }

    private static CapacityTotals.Group group(ObjectReader json) {
        String name = json.required("name", Place::text);
        Map<BedFigure, Integer> figures = new EnumMap<>(BedFigure.class);
        for (BedFigure figure : BedFigure.values()) {
            Optional.ofNullable(json.number(TotalsWriter.field(figure), MOST))
                    .ifPresent(count -> figures.put(figure, count));
        }
        return json.built(() -> new CapacityTotals.Group(name, figures));
    }
}
