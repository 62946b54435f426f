/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.beveiligdebedden.Difference;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.UnitChange;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.port.Decision;

/** Prints what came out of a replay for people: the same or not, which part differs, and for which units why. */
final class ReplayPage {

    private static final int BULLET_COLUMNS = 4;
    private static final int REASON_COLUMNS = 20;

    private final Replay replay;
    private final LanguageOption language;
    private final Lines lines;

    ReplayPage(Replay replay, LanguageOption language, Lines lines) {
        this.replay = replay;
        this.language = language;
        this.lines = lines;
    }

    void print() {
        Decision recorded = replay.recorded();
        lines.print(Paint.bold(language.say("Vastlegging ", "Record ")
                + recorded.request().id()
                + language.say(", gevraagd op ", ", asked on ")
                + AdvicePage.shown(recorded.asking().asOf())));
        lines.print("  ", 2, language.say(outcome()));
        printDifferences();
        printUnits(new Text("Afdelingen met een ander oordeel", "Units with another verdict"), UnitChange::isOfVerdict);
        printUnits(
                new Text(
                        "Afdelingen met hetzelfde oordeel, maar met andere redenen",
                        "Units with the same verdict, but other reasons"),
                change -> !change.isOfVerdict() && change.isOfFindings());
        printOthers();
    }

    private Text outcome() {
        if (replay.isSame()) {
            return new Text(
                    "Alles is hetzelfde, byte voor byte: " + units().nl() + ".",
                    "Everything is the same, byte for byte: " + units().en() + ".");
        }
        if (replay.hasSameAnswer()) {
            return new Text(
                    "Het antwoord is hetzelfde, byte voor byte; iets anders niet.",
                    "The answer is the same, byte for byte; something else is not.");
        }
        return replay.isPossible()
                ? new Text("Het antwoord is anders.", "The answer differs.")
                : new Text("De vraag kan niet opnieuw.", "The question cannot be asked again.");
    }

    private Text units() {
        return Counts.units(replay.recorded().assessments().size());
    }

    private void printDifferences() {
        if (!replay.isSame()) {
            printTitle(new Text("Wat er anders is", "What differs"));
            replay.differences().forEach(this::print);
        }
    }

    private void print(Difference difference) {
        lines.print(
                "  • ",
                BULLET_COLUMNS,
                language.say(difference.part().words()) + ": " + language.say(difference.text()));
    }

    private void printUnits(Text title, Predicate<UnitChange> kind) {
        List<UnitChange> units = replay.changes().stream().filter(kind).toList();
        if (!units.isEmpty()) {
            printTitle(title);
            units.forEach(this::print);
        }
    }

    private void print(UnitChange change) {
        lines.print("  " + language.say(change.text()));
        change.went().forEach(finding -> print("-", finding, difference(finding, change.came())));
        change.came().forEach(finding -> print("+", finding, difference(finding, change.went())));
        change.others().forEach(other -> lines.print("     ~ " + language.say(other)));
    }

    /** The facts in which a finding differs from one that is told in the same words. */
    private static String difference(KeptFinding finding, List<KeptFinding> others) {
        String facts = others.stream()
                .filter(other -> other.text().equals(finding.text()))
                .flatMap(other -> finding.facts().entrySet().stream()
                        .filter(fact -> !fact.getValue().equals(other.facts().get(fact.getKey()))))
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .distinct()
                .collect(joining(", "));
        return facts.isEmpty() ? "" : " (" + facts + ")";
    }

    private void print(String sign, KeptFinding finding, String difference) {
        String rule = String.format(Locale.ROOT, "%-10s ", finding.rule());
        lines.print(
                "     " + sign + " " + Paint.mark(finding.effect()) + " " + rule,
                REASON_COLUMNS,
                language.say(finding.text()) + difference);
    }

    private void printOthers() {
        int others = (int) replay.changes().stream()
                .filter(change -> !change.isOfVerdict() && !change.isOfFindings())
                .count();
        if (others > 0) {
            lines.blank();
            lines.print(
                    "",
                    0,
                    language.say(new Text(
                            "Bij " + Counts.units(others).nl() + " verandert alleen het bed, de geldigheid, de volgorde"
                                    + " of wat de plaats opent; --json noemt ze.",
                            "For " + Counts.units(others).en() + " only the bed, the validity, the order or what opens"
                                    + " the place changes; --json names them.")));
        }
    }

    private void printTitle(Text title) {
        lines.blank();
        lines.print(Paint.bold(language.say(title)));
    }
}
