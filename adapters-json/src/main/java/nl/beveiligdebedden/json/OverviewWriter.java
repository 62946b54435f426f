/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.capacity.CapacityCount;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.Unit;

/** Writes how much capacity is planned, has staff and can be booked. */
final class OverviewWriter {

    private OverviewWriter() {}

    static void write(CapacityOverview overview, ObjectWriter json) {
        json.moment("asOf", overview.asOf()).object("total", overview.total(), OverviewWriter::write);
        json.objects("levels", byKey(overview, unit -> unit.level().map(Coded::code)), group("level"))
                .objects(
                        "providers", byKey(overview, unit -> unit.provider().map(ProviderId::value)), group("provider"))
                .objects("units", byKey(overview, unit -> Optional.of(unit.id().value())), group("unit"));
    }

    /** What is not recorded has an empty key, so that it comes first. */
    private static Set<Map.Entry<String, CapacityCount>> byKey(
            CapacityOverview overview, Function<Unit, Optional<String>> group) {
        Map<String, CapacityCount> counts = new TreeMap<>();
        overview.by(group).forEach((key, count) -> counts.put(key.orElse(""), count));
        return counts.entrySet();
    }

    private static BiConsumer<Map.Entry<String, CapacityCount>, ObjectWriter> group(String key) {
        return (entry, json) -> {
            json.text(key, Optional.of(entry.getKey()).filter(value -> !value.isEmpty()));
            write(entry.getValue(), json);
        };
    }

    private static void write(CapacityCount count, ObjectWriter json) {
        json.number("planned", count.planned())
                .number("staffed", count.staffed())
                .number("bookable", count.bookable())
                .number("toConfirm", count.toConfirm())
                .number("unknown", count.unknown());
    }
}
