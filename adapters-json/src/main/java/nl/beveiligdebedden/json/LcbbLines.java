/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.io.InputStream;
import java.util.function.Consumer;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;

/**
 * Reads large files line by line (NDJSON), so that a file of any size needs no more memory than its longest line.
 *
 * <p>A line that cannot be read is handed to whoever asked, with its number: take note of it and the reading goes on, or
 * call {@link BadLine#refuse()} and it ends. Example: {@code LcbbLines.with(json).requests(file, asked::add, bad ->
 * log.warn(bad.text().en()))}. A line has at most a million bytes.
 */
public final class LcbbLines {

    private final LcbbJson json;

    private LcbbLines(LcbbJson json) {
        this.json = json;
    }

    /**
     * A reader of lines.
     *
     * @param json the reader of what stands on a line, strict or tolerant
     * @return the reader
     */
    public static LcbbLines with(LcbbJson json) {
        return new LcbbLines(json);
    }

    /**
     * Reads capacity. The first line is {@code {"format": "lcbb-capacity-lines/1", "asOf": MOMENT}}; each other is {@code
     * {"provider": …}}, {@code {"unit": …}} or {@code {"bed": …}}, with what stands there in a document.
     *
     * @param file the lines, in UTF-8; blank ones are passed over
     * @param lines takes what each line holds, in the order of the file
     * @param bad takes each line that cannot be read, but for the first
     * @return how many lines were read, and how many not
     * @throws UnreadableJsonException if the reading breaks off
     * @throws BadLineException if the first line is not such a header: it says how to read the others
     */
    public LineCount capacity(InputStream file, CapacityLines lines, Consumer<BadLine> bad) {
        return new CapacityFile(json, file, bad).read(lines);
    }

    /**
     * Reads capacity and keeps all of it. What points to nothing, or has an id that stood there before, is a bad line too
     * and is left out; when the lines with one id do not say the same, the first of them as well.
     *
     * @param file the lines, as above
     * @param bad takes each line that cannot be read, and at the end each that another contradicts or that points to nothing
     * @return the capacity; all of the file when there was no bad line
     * @throws UnreadableJsonException if the reading breaks off
     * @throws BadLineException if the first line cannot be read
     */
    public CapacitySnapshot capacity(InputStream file, Consumer<BadLine> bad) {
        CapacityFile lines = new CapacityFile(json, file, bad);
        SnapshotCollector collector = new SnapshotCollector(lines::number, bad);
        lines.read(collector);
        return collector.snapshot();
    }

    /**
     * Reads requests, each a document on a line of its own.
     *
     * @param file the lines, in UTF-8; blank ones are passed over
     * @param requests takes each request, in the order of the file
     * @param bad takes each line that cannot be read
     * @return how many lines were read, and how many not
     * @throws UnreadableJsonException if the reading breaks off
     */
    public LineCount requests(InputStream file, Consumer<PlacementRequest> requests, Consumer<BadLine> bad) {
        LineReading reading = new LineReading(file, bad);
        while (reading.next()) {
            reading.value(json::request).ifPresent(requests);
        }
        return reading.count();
    }
}
