/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Warning;

/** Everything that is to be said of one document: its faults and its warnings, one for each cause. */
final class Remarks {

    private final List<Fault> faults;
    private final List<Warning> warnings;

    Remarks(List<Fault> faults, List<Warning> warnings) {
        this.faults = faults;
        Set<String> said = said(faults);
        this.warnings = warnings.stream()
                .filter(warning -> !said.contains(warning.path()))
                .toList();
    }

    private record Remark(String path, String line) {}

    /** An end before its begin is a fault of the end and a warning of the whole title: one of the two is enough. */
    private static Set<String> said(List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.kind() == FaultKind.ENDS_BEFORE_BEGIN)
                .flatMap(fault -> Stream.of(fault.path(), parent(fault.path())))
                .collect(toSet());
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    Stream<String> lines(LanguageOption language) {
        return Stream.concat(
                        faults.stream().map(fault -> new Remark(fault.path(), language.say(fault.message()))),
                        warnings.stream().map(warning -> new Remark(warning.path(), line(warning, language))))
                .sorted(comparing(Remark::path))
                .map(remark -> Shown.oneLine(remark.line()));
    }

    static String line(Warning warning, LanguageOption language) {
        String path = warning.path().isEmpty() ? "/" : warning.path();
        return path + ": " + language.say(warning.finding().text()) + " ("
                + warning.finding().rule().id() + ", "
                + warning.finding().rule().source().document() + ")";
    }

    String count(LanguageOption language) {
        return language.say(Counts.faults(faults.size())) + ", " + language.say(countOfWarnings());
    }

    /** What cannot be read cannot be looked at for warnings either. */
    private Text countOfWarnings() {
        boolean isRead = faults.stream().allMatch(fault -> fault.kind().leavesItReadable());
        return isRead
                ? Counts.warnings(warnings.size())
                : new Text("waarschuwingen pas als die hersteld zijn", "warnings once these are mended");
    }
}
