/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes capacity line by line, as {@link LcbbLines} reads it; begin with the header. Example: {@code try (var lines = new
 * CapacityLineWriter(file)) { lines.header(asOf); units.forEach(lines::unit); }}.
 */
public final class CapacityLineWriter implements CapacityLines, AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().rootValueSeparator("\n").build())
            .build();

    private final JsonGenerator json;

    /**
     * Starts a file.
     *
     * @param file where the lines go, in UTF-8; closed with this writer
     */
    public CapacityLineWriter(OutputStream file) {
        this.json = MAPPER.createGenerator(file);
    }

    /**
     * Starts a file.
     *
     * @param file where the lines go; closed with this writer
     */
    public CapacityLineWriter(Writer file) {
        this.json = MAPPER.createGenerator(file);
    }

    @Override
    public void header(Optional<Instant> asOf) {
        ObjectWriter.object(
                json,
                asOf,
                (moment, header) -> header.text("format", CapacityLineReader.FORMAT)
                        .withoutNulls()
                        .moment("asOf", moment));
    }

    @Override
    public void provider(Provider provider) {
        line("provider", provider, CapacityWriter::provider);
    }

    @Override
    public void unit(Unit unit) {
        line("unit", unit, CapacityWriter::unit);
    }

    @Override
    public void bed(Bed bed) {
        line("bed", bed, CapacityWriter::bed);
    }

    private <T> void line(String kind, T value, BiConsumer<T, ObjectWriter> fields) {
        ObjectWriter.object(json, value, (whole, line) -> line.withoutNulls().object(kind, whole, fields));
    }

    /**
     * Writes a whole snapshot, with its header.
     *
     * @param capacity the snapshot
     */
    public void write(CapacitySnapshot capacity) {
        header(capacity.asOf());
        capacity.providers().forEach(this::provider);
        capacity.units().forEach(this::unit);
        capacity.beds().forEach(this::bed);
    }

    /** Ends the last line and closes the file. */
    @Override
    public void close() {
        json.writeRaw('\n');
        json.close();
    }
}
