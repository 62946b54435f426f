/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.Region;
import nl.beveiligdebedden.chain.RegionSystem;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.region.ChainAnswer;
import nl.beveiligdebedden.region.ChainFinding;
import nl.beveiligdebedden.region.RegionChain;

/** Prints whether a chain is closed, for people: what is missing first, then what would close it, then who acts. */
final class ChainPage {

    private static final int COLUMNS = 16;

    private final RegionChain chain;
    private final ChainAnswer answer;
    private final LanguageOption language;
    private Lines lines;

    ChainPage(RegionChain chain, LocalDate day, LanguageOption language) {
        this.chain = chain;
        this.answer = chain.on(day);
        this.language = language;
    }

    String json() {
        return LcbbJson.write(answer);
    }

    String svg() {
        return new ChainPicture(chain, answer, language).svg();
    }

    void print(Lines target) {
        lines = target;
        lines.print(Paint.bold(title(chain, answer, language)));
        section(Effect.BLOCK, new Text("Wat mist", "What is missing"));
        section(Effect.UNKNOWN, new Text("Wat we niet weten", "What we do not know"));
        section(Effect.CONDITION, new Text("Wat nog beter kan", "What can still be better"));
        least();
        findings(
                new Text("Wie doet wat", "Who acts for what"),
                found -> found.finding().criterion().equals("who-acts"));
        lines.blank();
        lines.print("  ", 2, language.say(inOrder()));
        partial();
    }

    static String title(RegionChain chain, ChainAnswer answer, LanguageOption language) {
        String name = chain.chain().regions().find(chain.region()).orElseThrow().name();
        return language.say("De keten van ", "The chain of ")
                + Shown.oneLine(name)
                + language.say(" op ", " on ")
                + answer.on()
                + ": "
                + language.say(answer.closure().words());
    }

    private void section(Effect effect, Text head) {
        findings(head, found -> found.finding().effect() == effect);
    }

    private void findings(Text head, Predicate<ChainFinding> which) {
        List<ChainFinding> findings = answer.findings().stream().filter(which).toList();
        if (!findings.isEmpty()) {
            lines.blank();
            lines.print(Paint.bold(language.say(head)));
            findings.forEach(this::finding);
        }
    }

    private void finding(ChainFinding found) {
        String rule = found.finding().rule().id().value();
        String head = "  " + Paint.mark(found.finding().effect()) + " " + rule;
        String gap = " ".repeat(COLUMNS - 4 - rule.length());
        lines.print(
                head + gap, COLUMNS, Shown.oneLine(language.say(found.finding().text())));
    }

    private void least() {
        List<Agreement> least = answer.leastAgreements();
        if (!least.isEmpty()) {
            lines.blank();
            lines.print(Paint.bold(language.say(
                            "Het kleinste aantal afspraken dat dit sluit: ",
                            "The least number of agreements that closes this: ")
                    + least.size()));
            least.forEach(one -> lines.print("  • ", 4, said(one)));
        }
        if (!answer.stillOpen().isEmpty()) {
            lines.print(
                    "  ",
                    2,
                    language.say("Met afspraken alleen niet te sluiten: ", "Not to be closed by agreements alone: ")
                            + answer.stillOpen().size());
        }
    }

    private String said(Agreement agreement) {
        return Shown.oneLine(language.say(agreement.kind().words())
                + language.say(", van ", ", of ")
                + agreement.by()
                + language.say(" aan ", " to ")
                + agreement.with());
    }

    private Text inOrder() {
        long count = answer.findings().stream()
                .filter(found -> found.finding().effect() == Effect.SUPPORT)
                .count();
        return new Text(
                "In orde: " + count + " van de " + answer.findings().size() + " bevindingen.",
                "In order: " + count + " of the " + answer.findings().size() + " findings.");
    }

    /** The names of the other regions stand in no source as text. */
    private void partial() {
        RegionSystem system =
                chain.chain().regions().find(chain.region()).map(Region::system).orElseThrow();
        if (chain.chain().regions().isPartial(system)) {
            long known = chain.chain().regions().all().stream()
                    .filter(region -> region.system() == system)
                    .count();
            int all = system.total().orElseThrow();
            lines.print(
                    "  ",
                    2,
                    language.say(
                            "Bekend zijn " + known + " van de " + all + " regio's van dit stelsel.",
                            "Known are " + known + " of the " + all + " regions of this system."));
        }
    }
}
