/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.beveiligdebedden.base.Text;

/**
 * A rule as it stands in a chapter of the catalogue, in three lines: the id, the document, the heading and the subject;
 * the Dutch text; the English text. It is cut out when it is asked for, because hardly any program asks for all.
 *
 * @param chapter the chapter
 * @param start where its first line starts
 * @param nl where its second line starts
 * @param en where its third line starts
 * @param end where that line ends
 */
record RuleEntry(String chapter, int start, int nl, int en, int end) {

    static List<RuleEntry> read(String chapter) {
        List<RuleEntry> entries = new ArrayList<>();
        for (int start = 0; start < chapter.length(); start = entries.get(entries.size() - 1).end + 1) {
            int nl = chapter.indexOf('\n', start) + 1;
            int en = chapter.indexOf('\n', nl) + 1;
            entries.add(new RuleEntry(chapter, start, nl, en, chapter.indexOf('\n', en)));
        }
        return entries;
    }

    String id() {
        return chapter.substring(start, chapter.indexOf(' ', start));
    }

    Rule rule() {
        String[] parts = chapter.substring(start, nl).split("§");
        Source source = new Source(Document.valueOf(parts[1].strip()).title(), parts[2].strip());
        Subject subject = Subject.valueOf(parts[3].strip().toUpperCase(Locale.ROOT));
        Text statement = new Text(chapter.substring(nl, en - 1), chapter.substring(en, end));
        return new Rule(new RuleId(id()), source, statement, subject);
    }
}
