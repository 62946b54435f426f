/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.beveiligdebedden.base.Text;

/** Reads a chapter of the catalogue: three lines for each rule, its place, its Dutch text and its English text. */
final class RuleChapter {

    private static final int LINES = 3;

    private RuleChapter() {}

    static List<Rule> read(String chapter) {
        String[] lines = chapter.split("\n");
        List<Rule> rules = new ArrayList<>();
        for (int line = 0; line < lines.length; line += LINES) {
            rules.add(read(lines[line], new Text(lines[line + 1], lines[line + 2])));
        }
        return rules;
    }

    private static Rule read(String place, Text statement) {
        String[] parts = place.split("§");
        Source source = new Source(Document.valueOf(parts[1].strip()).title(), parts[2].strip());
        Subject subject = Subject.valueOf(parts[3].strip().toUpperCase(Locale.ROOT));
        return new Rule(new RuleId(parts[0].strip()), source, statement, subject);
    }
}
