/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.BadLine;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.LcbbProblem;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;

/** What came out of a reader: the value as it is written again, every line for people, and what somebody could log. */
record Said(Optional<String> written, List<String> lines, List<String> shown) {

    static Said value(String written) {
        return new Said(Optional.of(written), List.of(), List.of());
    }

    static Said wrong(Text text, Exception problem) {
        return new Said(Optional.empty(), List.of(text.nl(), text.en()), List.of(trace(problem)));
    }

    static Said faults(List<Fault> faults, Exception problem) {
        return new Said(Optional.empty(), lines(faults), List.of(trace(problem)));
    }

    static Said thrown(Exception problem) {
        return new Said(Optional.empty(), List.of(), List.of(trace(problem)));
    }

    /** With every cause. */
    private static String trace(Exception problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    String everything() {
        return written.orElse("") + "\n" + String.join("\n", lines) + "\n" + String.join("\n", shown);
    }

    static <T> Said of(Checked<T> checked, Function<T, String> writer) {
        if (checked.value().isEmpty() && checked.faults().isEmpty()) {
            throw new AssertionError("neither a value nor a fault");
        }
        return new Said(checked.value().map(writer), lines(checked.faults()), List.of(checked.toString()));
    }

    Said and(List<BadLine> bad) {
        List<String> all = new ArrayList<>(lines);
        bad.forEach(line -> all.addAll(List.of(line.text().nl(), line.text().en(), line.toString())));
        return new Said(written, all, shown);
    }

    private static List<String> lines(List<Fault> faults) {
        List<String> lines = new ArrayList<>();
        faults.forEach(fault ->
                lines.addAll(List.of(fault.message().nl(), fault.message().en(), fault.toString())));
        if (!faults.isEmpty()) {
            lines.add(LcbbJson.write(LcbbProblem.of(faults), Language.NL));
        }
        return lines;
    }
}
