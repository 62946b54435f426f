/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.CareForm;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.chain.SubChain;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.region.ChainAnswer;
import nl.beveiligdebedden.region.ChainFinding;
import nl.beveiligdebedden.region.RegionChain;

/**
 * Draws the chain of a region: a box for each role and for the team, and under them two lists: the agreements, and
 * everything else that is not in order. What is missing is dashed, and says so in words.
 */
final class ChainPicture {

    private static final int WIDTH = 920;
    private static final int BOX_WIDTH = 210;
    private static final int BOX_HEIGHT = 44;
    private static final int GAP = 12;
    private static final int LEFT = 20;
    private static final int PER_ROW = 4;
    private static final int LINE = 26;

    private static final String STYLE = """
            <style>text{font:13px sans-serif;fill:#222}.h{font-weight:bold;font-size:16px}.s{font-size:11px}
            rect,line{stroke:#2b6a4d;stroke-width:2;fill:#eef7f2}.m rect,.m line{stroke:#b00020;stroke-dasharray:6 4;fill:#fff}
            .m text{fill:#b00020}</style>
            """;

    private final RegionChain chain;
    private final ChainAnswer answer;
    private final LanguageOption language;
    private final StringBuilder body = new StringBuilder();
    private int top = 34;

    ChainPicture(RegionChain chain, ChainAnswer answer, LanguageOption language) {
        this.chain = chain;
        this.answer = answer;
        this.language = language;
    }

    /** The same chain, day and language always give the same text. */
    String svg() {
        String title = escaped(ChainPage.title(chain, answer, language));
        text("h", LEFT, top, title);
        for (SubChain part : SubChain.values()) {
            band(part);
        }
        agreements();
        others();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + WIDTH + "\" height=\"" + (top + LINE)
                + "\" viewBox=\"0 0 " + WIDTH + " " + (top + LINE) + "\">\n<title>" + title + "</title>\n" + STYLE
                + body + "</svg>";
    }

    private void band(SubChain part) {
        top += 40;
        text("h", LEFT, top, escaped(language.say(part.words()) + " (" + part.rule() + ")" + everybody(part)));
        top += GAP;
        List<Coded> boxes = boxes(part);
        for (int index = 0; index < boxes.size(); index++) {
            if (index > 0 && index % PER_ROW == 0) {
                top += BOX_HEIGHT + GAP;
            }
            box(boxes.get(index), LEFT + index % PER_ROW * (BOX_WIDTH + GAP));
        }
        top += BOX_HEIGHT;
    }

    /** The roles, and with those who work with the person the team. */
    private static List<Coded> boxes(SubChain part) {
        List<Coded> boxes = new ArrayList<>(
                Stream.of(Role.values()).filter(role -> isShownIn(role, part)).toList());
        if (part == SubChain.UITVOERINGSKETEN) {
            boxes.add(CareForm.LEVENSLOOPTEAM);
        }
        return boxes;
    }

    private String everybody(SubChain part) {
        return part == SubChain.BESTUURLIJKE_KETEN
                ? language.say(": alle partijen hierboven, en", ": all parties above, and")
                : "";
    }

    /** All parties sit in the governance chain; there only those are drawn that sit in no other one. */
    private static boolean isShownIn(Role role, SubChain part) {
        return role.sitsIn(part)
                && (part != SubChain.BESTUURLIJKE_KETEN
                        || !role.sitsIn(SubChain.UITVOERINGSKETEN) && !role.sitsIn(SubChain.INKOOPKETEN));
    }

    private void box(Coded role, int left) {
        Optional<Finding> found = about(role);
        boolean isFilled =
                found.filter(finding -> finding.effect() == Effect.SUPPORT).isPresent();
        body.append(isFilled ? "<g>" : "<g class=\"m\">")
                .append("<rect x=\"" + left + "\" y=\"" + top + "\" width=\"" + BOX_WIDTH + "\" height=\"" + BOX_HEIGHT
                        + "\" rx=\"6\"/>");
        text("s", left + 8, top + 17, cut(language.say(role.words()), 34));
        text("", left + 8, top + 35, isFilled ? cut(parties(found.get()), 26) : missing(found.orElseThrow()));
        body.append("</g>\n");
    }

    private Optional<Finding> about(Coded role) {
        return answer.findings().stream()
                .map(ChainFinding::finding)
                .filter(finding ->
                        finding.criterion().equals("role") && finding.facts().contains(Fact.of("role", role)))
                .findFirst();
    }

    private static String parties(Finding finding) {
        return finding.facts().stream()
                .filter(fact -> fact.name().equals("parties"))
                .map(Fact::value)
                .collect(joining());
    }

    private String missing(Finding found) {
        String parties = parties(found);
        if (found.effect() == Effect.UNKNOWN) {
            return language.say("? niet bekend", "? not known");
        }
        return parties.isEmpty()
                ? language.say("✗ mist", "✗ missing")
                : cut(language.say("✗ te veel: ", "✗ too many: ") + parties, 26);
    }

    private void agreements() {
        top += 40;
        text("h", LEFT, top, language.say("lijst van afspraken", "list of agreements"));
        chain.chain().agreements().stream()
                .filter(made -> made.period().covers(answer.on()))
                .forEach(made -> arrow("", made, ""));
        answer.leastAgreements().forEach(one -> arrow("m", one, language.say("✗ mist: ", "✗ missing: ")));
    }

    /** Whatever is not in order and has no box of its own. */
    private void others() {
        List<Finding> others = answer.findings().stream()
                .map(ChainFinding::finding)
                .filter(finding -> finding.effect() != Effect.SUPPORT && !hasBox(finding))
                .toList();
        if (!others.isEmpty()) {
            top += 40;
            text(
                    "h",
                    LEFT,
                    top,
                    language.say("wat niet in orde of niet bekend is", "what is not in order or not known"));
        }
        others.forEach(this::other);
    }

    private static boolean hasBox(Finding finding) {
        return finding.facts().stream().anyMatch(fact -> fact.name().equals("role"));
    }

    private void other(Finding finding) {
        top += LINE;
        body.append("<g class=\"m\">");
        String words = Paint.sign(finding.effect()) + " " + finding.rule().id() + " " + language.say(finding.text());
        text("", LEFT, top, cut(words, 120));
        body.append("</g>\n");
    }

    private void arrow(String style, Agreement agreement, String before) {
        top += LINE;
        body.append("<g class=\"" + style + "\">");
        text("", LEFT, top, cut(agreement.by().value(), 28));
        int line = top - 4;
        body.append("<line x1=\"230\" y1=\"" + line + "\" x2=\"270\" y2=\"" + line + "\"/>");
        text("", 278, top, escaped(before + language.say(agreement.kind().words())));
        body.append("<line x1=\"600\" y1=\"" + line + "\" x2=\"640\" y2=\"" + line + "\"/>");
        text("", 644, top, "▸ " + cut(agreement.with().value(), 28));
        body.append("</g>\n");
    }

    private void text(String style, int left, int baseline, String words) {
        body.append("<text class=\"" + style + "\" x=\"" + left + "\" y=\"" + baseline + "\">")
                .append(words)
                .append("</text>");
    }

    private static String cut(String text, int longest) {
        String line = Shown.oneLine(text);
        int end = line.codePointCount(0, line.length()) <= longest
                ? line.length()
                : line.offsetByCodePoints(0, longest - 1);
        return escaped(end == line.length() ? line : line.substring(0, end) + "…");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
