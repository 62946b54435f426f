/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.capacity.CapacityCount;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.Unit;
import tools.jackson.core.JsonGenerator;

/** Writes how much capacity is planned, has staff and can be booked. */
final class OverviewWriter {

    private final JsonGenerator json;

    OverviewWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(CapacityOverview overview) {
        json.writeStartObject();
        json.writeStringProperty("asOf", AdviceWriter.moment(overview.asOf()));
        json.writeObjectPropertyStart("total");
        fields(overview.total());
        json.writeEndObject();
        groups("levels", "level", overview, unit -> unit.level().map(Coded::code));
        groups("providers", "provider", overview, unit -> unit.provider().map(ProviderId::value));
        groups("units", "unit", overview, unit -> Optional.of(unit.id().value()));
        json.writeEndObject();
    }

    private void groups(String field, String key, CapacityOverview overview, Function<Unit, Optional<String>> group) {
        json.writeArrayPropertyStart(field);
        byKey(overview, group).forEach((value, count) -> write(key, value, count));
        json.writeEndArray();
    }

    private static Map<String, CapacityCount> byKey(CapacityOverview overview, Function<Unit, Optional<String>> group) {
        return overview.by(group).entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().orElse(""),
                        Map.Entry::getValue,
                        (first, second) -> first,
                        TreeMap::new));
    }

    /** What is not recorded has an empty key, so that it comes first. */
    private void write(String key, String value, CapacityCount count) {
        json.writeStartObject();
        if (value.isEmpty()) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, value);
        }
        fields(count);
        json.writeEndObject();
    }

    private void fields(CapacityCount count) {
        json.writeNumberProperty("planned", count.planned());
        json.writeNumberProperty("staffed", count.staffed());
        json.writeNumberProperty("bookable", count.bookable());
        json.writeNumberProperty("toConfirm", count.toConfirm());
        json.writeNumberProperty("unknown", count.unknown());
    }
}
