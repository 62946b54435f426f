/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.BadLine;
import nl.beveiligdebedden.json.LcbbLines;
import nl.beveiligdebedden.json.LineCount;
import nl.beveiligdebedden.json.UnreadableJsonException;
import nl.beveiligdebedden.need.PlacementRequest;

/** A file that the user names and that is read line by line (NDJSON), with how far we are on a terminal. */
final class LineFile {

    private final Path file;
    private final LanguageOption language;
    private final PrintWriter err;

    LineFile(Path file, LanguageOption language, PrintWriter err) {
        this.file = file;
        this.language = language;
        this.err = err;
    }

    /** The capacity in it; a line that cannot be read is told and passed over, or ends it. */
    CapacitySnapshot capacity(boolean skips) {
        BadLines bad = new BadLines(skips);
        CapacitySnapshot capacity = capacity(bad::tell);
        summary(new Text(
                Counts.units(capacity.units().size()).nl() + " gelezen, " + bad.count + " regels overgeslagen",
                Counts.units(capacity.units().size()).en() + " read, " + bad.count + " lines skipped"));
        return capacity;
    }

    CapacitySnapshot capacity(Consumer<BadLine> bad) {
        return read(in -> lines().capacity(in, bad));
    }

    /** Hands on each request in it; a line that cannot be read is told and passed over, or ends it. */
    void requests(boolean skips, Consumer<PlacementRequest> requests) {
        summary(requests(requests, new BadLines(skips)::tell).text());
    }

    LineCount requests(Consumer<PlacementRequest> requests, Consumer<BadLine> bad) {
        return read(in -> lines().requests(in, requests, bad));
    }

    private static LcbbLines lines() {
        return LcbbLines.with(Inputs.reader());
    }

    private <T> T read(Function<InputStream, T> reader) {
        try (InputStream in = watched(Files.newInputStream(file))) {
            return reader.apply(in);
        } catch (IOException | UnreadableJsonException e) {
            throw UnusableInput.file(Shown.file(file));
        }
    }

    private InputStream watched(InputStream in) {
        return Terminal.screen()
                .<InputStream>map(screen -> new ProgressStream(in, language, screen))
                .orElse(in);
    }

    private void summary(Text text) {
        say(inFile(text));
    }

    private Text inFile(Text text) {
        return new Text(Shown.file(file) + ": " + text.nl(), Shown.file(file) + ": " + text.en());
    }

    private void say(Text text) {
        err.println("lcbb: " + Shown.oneLine(language.say(text)));
    }

    /** What is done with lines that cannot be read. */
    private final class BadLines {

        private final boolean skips;
        private long count;

        BadLines(boolean skips) {
            this.skips = skips;
        }

        void tell(BadLine line) {
            Text told = inFile(line.text());
            if (!skips) {
                throw new RefusedLine(told);
            }
            count++;
            say(told);
        }
    }
}
