/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Bsn;

/** Makes a text from outside fit to print: on one line, and never with a BSN. */
final class Shown {

    private static final int LONGEST = 60;
    private static final String NOT_TO_PRINT = "[\\p{C}\\p{Zl}\\p{Zp}]";

    private Shown() {}

    static String oneLine(String text) {
        return text.replaceAll(NOT_TO_PRINT, "");
    }

    static String safe(String text) {
        String line = oneLine(text);
        return holdsBsn(text, line) ? "?" : line;
    }

    static String file(Path file) {
        return file(file.toString());
    }

    static String file(String name) {
        return name.isEmpty() ? "\"\"" : oneLine(name);
    }

    static String cut(String text) {
        String line = oneLine(text);
        String cut = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
        return cut.isBlank() || holdsBsn(text, line, cut) ? "?" : cut;
    }

    private static boolean holdsBsn(String... texts) {
        return Stream.of(texts).anyMatch(Bsn::isIn);
    }
}
