/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

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

/** What came out of a reader: the value as it is written again, and every line for people. */
record Said(Optional<String> written, List<String> lines) {

    static Said nothing() {
        return new Said(Optional.empty(), List.of());
    }

    static Said value(String written) {
        return new Said(Optional.of(written), List.of());
    }

    static Said wrong(Text text) {
        return new Said(Optional.empty(), List.of(text.nl(), text.en()));
    }

    static Said faults(List<Fault> faults) {
        return new Said(Optional.empty(), lines(faults));
    }

    static <T> Said of(Checked<T> checked, Function<T, String> writer) {
        if (checked.value().isEmpty() && checked.faults().isEmpty()) {
            throw new AssertionError("neither a value nor a fault");
        }
        return new Said(checked.value().map(writer), lines(checked.faults()));
    }

    Said and(List<BadLine> bad) {
        List<String> all = new ArrayList<>(lines);
        bad.forEach(line -> all.addAll(List.of(line.text().nl(), line.text().en(), line.toString())));
        return new Said(written, all);
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
