/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.BadLine;
import nl.beveiligdebedden.json.BadLineException;
import nl.beveiligdebedden.json.CapacityLines;
import nl.beveiligdebedden.json.LcbbLines;
import nl.beveiligdebedden.json.LineCount;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.json.UnreadableJsonException;
import nl.beveiligdebedden.need.PlacementRequest;

/** A file, or what comes in, that is read line by line (NDJSON) and once, with how far we are on a terminal. */
final class LineFile {

    private static final int BEGIN = 1_000;

    private final Path file;
    private final LanguageOption language;
    private final PrintWriter err;
    private BufferedInputStream opened;
    private long skipped;

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
        summary(read(in -> lines().capacity(in, to, bad(skips))).text());
    }

    /** The capacity in it; a line that cannot be read is told and passed over, or ends it. */
    CapacitySnapshot capacity(boolean skips) {
        CapacitySnapshot capacity = capacity(bad(skips));
        Text units = Counts.units(capacity.units().size());
        summary(new Text(
                units.nl() + " gelezen, " + skipped + (skipped == 1 ? " regel" : " regels") + " overgeslagen",
                units.en() + " read, " + skipped + (skipped == 1 ? " line" : " lines") + " skipped"));
        return capacity;
    }

    CapacitySnapshot capacity(Consumer<BadLine> bad) {
        return read(in -> lines().capacity(in, bad));
    }

    /** Hands on each request in it; a line that cannot be read is told and passed over, or ends it. */
    void requests(boolean skips, Consumer<PlacementRequest> requests) {
        summary(requests(requests, bad(skips)).text());
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
        } catch (BadLineException e) {
            throw new RefusedLine(inFile(e.line().text()));
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
    private Consumer<BadLine> bad(boolean skips) {
        return skips ? this::skip : BadLine::refuse;
    }

    private void skip(BadLine line) {
        skipped++;
        say(inFile(line.text()));
    }

    /** The lines that were passed over so far, as one loss. */
    List<Loss> losses() {
        Text lines = new Text(
                skipped + (skipped == 1 ? " overgeslagen regel" : " overgeslagen regels"),
                skipped + (skipped == 1 ? " skipped line" : " skipped lines"));
        return skipped == 0 ? List.of() : List.of(new Loss("", LossKind.LEFT_OUT, lines));
    }
}
