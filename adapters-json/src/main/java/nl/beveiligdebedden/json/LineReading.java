/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Checked;
import tools.jackson.databind.JsonNode;

/** The reading of one file line by line: counts the lines, and tells of each that cannot be read. */
final class LineReading {

    private static final Text TOO_LONG = new Text(
            "deze regel is langer dan " + LineSource.LONGEST + " bytes",
            "this line is longer than " + LineSource.LONGEST + " bytes");

    private final LineSource source;
    private final Consumer<BadLine> tell;
    private long read;
    private long bad;

    LineReading(InputStream file, Consumer<BadLine> tell) {
        this.source = new LineSource(file);
        this.tell = tell;
    }

    boolean next() {
        return source.next();
    }

    LineSource source() {
        return source;
    }

    /** What stands on the line; empty, and told, when it cannot be read. */
    <T> Optional<T> value(Function<JsonNode, Checked<T>> reader) {
        return value(reader, tell);
    }

    /** What stands on a line without which the others cannot be read. */
    <T> T required(Function<JsonNode, Checked<T>> reader) {
        return value(reader, BadLine::refuse).orElseThrow();
    }

    private <T> Optional<T> value(Function<JsonNode, Checked<T>> reader, Consumer<BadLine> use) {
        try {
            Checked<T> checked = reader.apply(tree());
            return checked.value().isPresent()
                    ? good(checked.value())
                    : bad(BadLine.faulty(source.number(), checked.faults()), use);
        } catch (UnreadableJsonException e) {
            return bad(BadLine.unreadable(source.number(), e.text()), use);
        }
    }

    private JsonNode tree() {
        if (source.isTooLong()) {
            throw new UnreadableJsonException(TOO_LONG);
        }
        return Parser.tree(new ByteArrayInputStream(source.bytes(), source.from(), source.length()));
    }

    <T> Optional<T> good(Optional<T> value) {
        read++;
        return value;
    }

    private <T> Optional<T> bad(BadLine line, Consumer<BadLine> use) {
        bad++;
        use.accept(line);
        return Optional.empty();
    }

    LineCount count() {
        return new LineCount(read, bad);
    }
}
