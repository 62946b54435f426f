/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.BadLine;
import nl.beveiligdebedden.json.CapacityLines;
import nl.beveiligdebedden.json.LcbbLines;
import nl.beveiligdebedden.json.LineCount;
import nl.beveiligdebedden.json.UnreadableJsonException;
import nl.beveiligdebedden.need.PlacementRequest;

/** A file, or what comes in, that is read line by line (NDJSON) and once, with how far we are on a terminal. */
final class LineFile {

    private static final int BEGIN = 1_000;

    private final Path file;
    private final LanguageOption language;
    private final PrintWriter err;
    private BufferedInputStream opened;

    LineFile(Path file, LanguageOption language, PrintWriter err) {
        this.file = file;
        this.language = language;
        this.err = err;
    }

    /** A file of capacity says so on its first line. Asked before anything is read. */
    boolean isCapacity() {
        try {
            BufferedInputStream file = opened();
            file.mark(BEGIN);
            String begin = new String(file.readNBytes(BEGIN), StandardCharsets.UTF_8);
            file.reset();
            return begin.stripLeading().lines().limit(1).anyMatch(line -> line.contains("\"lcbb-capacity-lines/"));
        } catch (IOException e) {
            throw UnusableInput.file(name());
        }
    }

    /** Hands on what each line of capacity holds and keeps nothing, so what spans lines is not looked at. */
    void copy(boolean skips, CapacityLines to) {
        BadLines bad = new BadLines(skips);
        summary(read(in -> lines().capacity(in, to, bad::tell)).text());
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
        try (InputStream in = watched(opened())) {
            return reader.apply(in);
        } catch (IOException | UnreadableJsonException e) {
            throw UnusableInput.file(name());
        }
    }

    private BufferedInputStream opened() throws IOException {
        if (opened == null) {
            opened = new BufferedInputStream(file == null ? System.in : Files.newInputStream(file));
        }
        return opened;
    }

    private String name() {
        return file == null ? "-" : Shown.file(file);
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
        return new Text(name() + ": " + text.nl(), name() + ": " + text.en());
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
