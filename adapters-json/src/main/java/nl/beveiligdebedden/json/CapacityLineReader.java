/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.validation.BedDraft;
import nl.beveiligdebedden.validation.CapacityDraft;
import nl.beveiligdebedden.validation.ProviderDraft;
import nl.beveiligdebedden.validation.UnitDraft;
import tools.jackson.databind.JsonNode;

/** Reads one line of capacity with care: what it holds, to hand on, or everything that is wrong with it. */
final class CapacityLineReader {

    static final String FORMAT = "lcbb-capacity-lines/1";

    private static final Text ONE_OF_THREE = new Text("een van provider, unit en bed", "one of provider, unit and bed");

    private final LcbbJson json;
    private final Faults faults;

    private CapacityLineReader(LcbbJson json, Faults faults) {
        this.json = json;
        this.faults = faults;
    }

    static Checked<Consumer<CapacityLines>> header(JsonNode line, LcbbJson json) {
        return read(line, json, (reader, header) -> header(header));
    }

    static Checked<Consumer<CapacityLines>> line(JsonNode line, LcbbJson json) {
        return read(line, json, CapacityLineReader::line);
    }

    private static Checked<Consumer<CapacityLines>> read(
            JsonNode line, LcbbJson json, BiFunction<CapacityLineReader, ObjectReader, Consumer<CapacityLines>> form) {
        Reading reading = json.reading();
        PersonalData.refuseInCapacity(line, reading.faults());
        CapacityLineReader reader = new CapacityLineReader(json, reading.faults());
        Optional<Consumer<CapacityLines>> read = reading.line(line, object -> form.apply(reader, object));
        return new Checked<>(
                read.filter(whole -> reading.faults().leaveItReadable()),
                reading.faults().sorted());
    }

    private static Consumer<CapacityLines> header(ObjectReader header) {
        header.required("format", place -> place.word(Word.only(FORMAT)));
        Optional<Instant> asOf = header.optional("asOf", place -> place.word(Word.MOMENT));
        return lines -> lines.header(asOf);
    }

    private Consumer<CapacityLines> line(ObjectReader line) {
        List<Consumer<CapacityLines>> parts = Stream.of(
                        part("provider", line, CapacityReader::provider).map(this::provider),
                        part("unit", line, CapacityReader::unit).map(this::unit),
                        part("bed", line, CapacityReader::bed).map(this::bed))
                .flatMap(Optional::stream)
                .toList();
        if (Stream.of("provider", "unit", "bed").filter(line::has).count() != 1) {
            faults.add("", FaultKind.WRONG_FORM, "", ONE_OF_THREE);
        }
        return parts.isEmpty() ? null : parts.get(0);
    }

    /** What stands there must be something: null is not. */
    private static <T> Optional<T> part(String kind, ObjectReader line, Function<ObjectReader, T> reader) {
        return Optional.ofNullable(
                line.has(kind) ? line.required(kind, place -> place.object(reader)) : line.object(kind, reader));
    }

    private Consumer<CapacityLines> provider(ProviderDraft provider) {
        CapacityDraft draft = new CapacityDraft(null, List.of(provider), null, null);
        return checked(draft, "provider", CapacitySnapshot::providers, CapacityLines::provider);
    }

    /** Its provider stands on another line, so one is put beside it. */
    private Consumer<CapacityLines> unit(UnitDraft unit) {
        List<ProviderDraft> provider = Stream.ofNullable(unit.provider())
                .map(id -> new ProviderDraft(id, null))
                .toList();
        CapacityDraft draft = new CapacityDraft(null, provider, List.of(unit), null);
        return checked(draft, "unit", CapacitySnapshot::units, CapacityLines::unit);
    }

    /** Its unit stands on another line, so one is put beside it. */
    private Consumer<CapacityLines> bed(BedDraft bed) {
        List<UnitDraft> unit = Stream.ofNullable(bed.unit())
                .map(CapacityLineReader::unitWithId)
                .toList();
        CapacityDraft draft = new CapacityDraft(null, null, unit, List.of(bed));
        return checked(draft, "bed", CapacitySnapshot::beds, CapacityLines::bed);
    }

    private static UnitDraft unitWithId(String id) {
        return new UnitDraft(
                id,
                null,
                null,
                UnitType.HIC.code(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private <T> Consumer<CapacityLines> checked(
            CapacityDraft draft,
            String kind,
            Function<CapacitySnapshot, List<T>> part,
            BiConsumer<CapacityLines, T> handler) {
        Checked<CapacitySnapshot> checked = json.documents().capacity(draft, new Faults());
        String place = "/" + kind + "s/0";
        checked.faults().stream()
                .filter(fault -> fault.path().startsWith(place))
                .forEach(fault -> add("/" + kind + fault.path().substring(place.length()), fault));
        return checked.value()
                .<Consumer<CapacityLines>>map(
                        one -> lines -> handler.accept(lines, part.apply(one).get(0)))
                .orElse(null);
    }

    private void add(String path, Fault fault) {
        faults.add(path, fault.kind(), fault.found(), fault.allowed());
    }
}
