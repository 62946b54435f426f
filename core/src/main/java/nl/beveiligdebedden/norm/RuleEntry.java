/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.beveiligdebedden.base.Text;

/**
 * A rule as it stands in a chapter of the catalogue, in three lines; it is taken apart when it is asked for.
 *
 * @param place the id, the document, the heading and the subject
 * @param nl the Dutch text
 * @param en the English text
 */
record RuleEntry(String place, String nl, String en) {

    private static final int LINES = 3;

    static List<RuleEntry> read(String chapter) {
        String[] lines = chapter.split("\n");
        List<RuleEntry> entries = new ArrayList<>();
        for (int line = 0; line < lines.length; line += LINES) {
            entries.add(new RuleEntry(lines[line], lines[line + 1], lines[line + 2]));
        }
        return entries;
    }

    String id() {
        return place.substring(0, place.indexOf(' '));
    }

    Rule rule() {
        String[] parts = place.split("§");
        Source source = new Source(Document.valueOf(parts[1].strip()).title(), parts[2].strip());
        Subject subject = Subject.valueOf(parts[3].strip().toUpperCase(Locale.ROOT));
        return new Rule(new RuleId(id()), source, new Text(nl, en), subject);
    }
}
