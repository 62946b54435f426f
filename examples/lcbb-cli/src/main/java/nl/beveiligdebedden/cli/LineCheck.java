/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.json.BadLine;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Warning;
import nl.beveiligdebedden.validation.Soundness;

/** Names every line of a file that cannot be read, and every warning about what the other lines hold. */
final class LineCheck {

    private final Path file;
    private final LanguageOption language;
    private final LocalDate day;
    private final PrintWriter out;
    private long bad;
    private int warnings;

    LineCheck(Path file, LanguageOption language, LocalDate day, PrintWriter out) {
        this.file = file;
        this.language = language;
        this.day = day;
        this.out = out;
    }

    int run(PrintWriter err) {
        LineFile lines = new LineFile(file, language, err);
        Text readAs = lines.isCapacity() ? capacity(lines) : requests(lines);
        PrintWriter last = bad > 0 ? err : out;
        last.println("lcbb: " + Shown.file(file) + ": " + count() + " (" + language.say(readAs) + ")");
        return bad > 0 ? Main.INVALID : Main.DONE;
    }

    private Text capacity(LineFile lines) {
        lines.capacity(this::tell).units().forEach(this::warn);
        return new Text("als capaciteit per regel gelezen", "read as capacity line by line");
    }

    private Text requests(LineFile lines) {
        lines.requests(this::warn, this::tell);
        return new Text("als verzoeken per regel gelezen", "read as requests line by line");
    }

    private void tell(BadLine line) {
        bad++;
        out.println(Shown.oneLine(language.say(line.text())));
    }

    private void warn(Unit unit) {
        warn(unit.id().value(), Soundness.of(unit));
    }

    private void warn(PlacementRequest request) {
        warn(request.id().value(), Soundness.of(request, day));
    }

    private void warn(String id, List<Warning> about) {
        warnings += about.size();
        about.forEach(warning -> out.println(Shown.oneLine(id + ": " + Remarks.line(warning, language))));
    }

    private String count() {
        return language.say(
                        bad + (bad == 1 ? " regel niet te lezen, " : " regels niet te lezen, "),
                        bad + (bad == 1 ? " line cannot be read, " : " lines cannot be read, "))
                + language.say(Counts.warnings(warnings));
    }
}
