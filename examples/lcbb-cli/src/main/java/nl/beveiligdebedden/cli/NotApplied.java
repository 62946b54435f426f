/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.beveiligdebedden.base.Text;

/** Why a rule is not applied in code: it is data, says what a word means, or asks nothing that can be looked at. */
final class NotApplied {

    private static final int LINES = 3;

    /** The reason by the id of the rule. */
    static final Map<String, Text> REASONS = read();

    private NotApplied() {}

    private static Map<String, Text> read() {
        try (InputStream file = NotApplied.class.getResourceAsStream("not-applied.txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Map<String, Text> reasons = new TreeMap<>();
            for (int line = 0; line < lines.size(); line += LINES) {
                reasons.put(lines.get(line), new Text(lines.get(line + 1), lines.get(line + 2)));
            }
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
