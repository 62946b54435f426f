/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Text;

/** Reads a chapter of the catalogue: three lines for each rule, its place, its Dutch text and its English text. */
final class RuleChapter {

    private static final int LINES = 3;

    private RuleChapter() {}

    static Stream<Rule> read(String chapter) {
        List<String> lines = chapter.lines().toList();
        return IntStream.range(0, lines.size() / LINES)
                .mapToObj(index -> read(lines.subList(index * LINES, (index + 1) * LINES)));
    }

    private static Rule read(List<String> lines) {
        String[] place = lines.get(0).split(" § ");
        Source source = new Source(Document.valueOf(place[1]).title(), place[2]);
        Subject subject = Codes.find(Subject.class, place[3]).orElseThrow();
        return new Rule(new RuleId(place[0]), source, new Text(lines.get(1), lines.get(2)), subject);
    }
}
