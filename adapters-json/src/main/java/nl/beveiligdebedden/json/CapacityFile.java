/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a large file of capacity: the header, and then each line quickly, or with care when something is remarkable. */
final class CapacityFile {

    private final LcbbJson json;
    private final LineReading reading;
    private final QuickCapacityReader quick = new QuickCapacityReader();

    CapacityFile(LcbbJson json, InputStream file, Consumer<BadLine> bad) {
        this.json = json;
        this.reading = new LineReading(file, bad);
    }

    LineCount read(CapacityLines lines) {
        if (reading.next()) {
            header().accept(lines);
        }
        while (reading.next()) {
            line().ifPresent(line -> line.accept(lines));
        }
        return reading.count();
    }

    /** Never passed over: it says how the other lines are to be read. */
    private Consumer<CapacityLines> header() {
        return reading.required(line -> CapacityLineReader.header(line, json));
    }

    private Optional<Consumer<CapacityLines>> line() {
        LineSource source = reading.source();
        Optional<Consumer<CapacityLines>> line = quick.read(source.bytes(), source.from(), source.length());
        return line.isPresent() ? reading.good(line) : reading.value(tree -> CapacityLineReader.line(tree, json));
    }

    long number() {
        return reading.source().number();
    }
}
