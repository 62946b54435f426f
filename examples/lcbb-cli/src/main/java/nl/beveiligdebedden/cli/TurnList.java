/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.matching.Turn;
import nl.beveiligdebedden.matching.UnitTurn;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Rule;

/** Prints on which days the answer becomes another one, for which units, and why. */
final class TurnList {

    private static final int UNITS_SHOWN = 4;
    private static final int COLUMNS = 14;
    private static final Text COMES = new Text("erbij", "new");
    private static final Text GOES = new Text("weg", "gone");

    private final Outlook outlook;
    private final LanguageOption language;
    private final Lines lines;

    TurnList(Outlook outlook, LanguageOption language, Lines lines) {
        this.outlook = outlook;
        this.language = language;
        this.lines = lines;
    }

    /** What makes units turn in the same way. */
    private record Kind(Text verdict, List<Reason> came, List<Reason> went) {
        static Kind of(UnitTurn turn) {
            return new Kind(verdict(turn), reasons(turn.came()), reasons(turn.went()));
        }

        private static Text verdict(UnitTurn turn) {
            Text after = turn.after().verdict().words();
            Text before = turn.before().verdict().words();
            return turn.isOfVerdict()
                    ? new Text(before.nl() + " → " + after.nl(), before.en() + " → " + after.en())
                    : new Text(after.nl() + " (blijft zo)", after.en() + " (stays so)");
        }

        private static List<Reason> reasons(List<Finding> findings) {
            return findings.stream().map(Finding::reason).toList();
        }
    }

    void print() {
        if (outlook.until().isAfter(outlook.start().asOf())) {
            printTitle();
            outlook.turns().forEach(this::print);
            lines.blank();
        }
    }

    Stream<Rule> rulesNamed() {
        return outlook.turns().stream()
                .flatMap(turn -> turn.units().stream())
                .flatMap(turn -> Stream.concat(turn.came().stream(), turn.went().stream()))
                .map(Finding::rule);
    }

    private void printTitle() {
        LocalDate last = DutchTime.dayOf(outlook.until());
        lines.print(Paint.bold(language.say("Wat er verandert tot en met ", "What changes until and on ") + last));
        lines.print(
                "  ",
                2,
                outlook.turns().isEmpty()
                        ? language.say(
                                "Niets, als alle feiten hetzelfde blijven.", "Nothing, if all facts stay the same.")
                        : language.say(
                                "Als alle feiten hetzelfde blijven. Een telefoontje of een nieuwe titel verandert dit.",
                                "If all facts stay the same. A phone call or a new title changes this."));
    }

    private void print(Turn turn) {
        lines.print("  " + Paint.bold(when(turn)));
        Map<Kind, List<UnitTurn>> kinds =
                turn.units().stream().collect(groupingBy(Kind::of, LinkedHashMap::new, toList()));
        kinds.forEach((kind, units) -> {
            lines.print("    • ", 6, language.say(kind.verdict()) + ": " + units(units));
            units.get(0).came().forEach(finding -> print(COMES, finding));
            units.get(0).went().forEach(finding -> print(GOES, finding));
        });
    }

    /** The day, and the time when it is not the start of that day. */
    private static String when(Turn turn) {
        return turn.at().equals(DutchTime.startOf(turn.day())) ? turn.day().toString() : AdvicePage.shown(turn.at());
    }

    private String units(List<UnitTurn> turns) {
        String first = turns.stream()
                .limit(UNITS_SHOWN)
                .map(turn -> turn.after().unit().id().value())
                .collect(joining(", "));
        String more = turns.size() > UNITS_SHOWN ? ", …" : "";
        return UnitTable.count(turns.size(), language) + " (" + first + more + ")";
    }

    private void print(Text comesOrGoes, Finding finding) {
        String head = "      " + String.format(Locale.ROOT, "%-6s", language.say(comesOrGoes))
                + Paint.mark(finding.effect()) + " ";
        lines.print(head, COLUMNS, finding.rule().id() + ": " + language.say(finding.text()));
    }
}
