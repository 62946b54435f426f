/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Verdict;
import picocli.CommandLine.Help.Ansi;

/** Colour, when the terminal has it. */
final class Paint {

    private Paint() {}

    static String bold(String text) {
        return styled("bold", text);
    }

    static String faint(String text) {
        return styled("faint", text);
    }

    static String verdict(Verdict verdict, String text) {
        return switch (verdict) {
            case FITS -> styled("green", text);
            case FITS_WITH_CONDITIONS -> styled("yellow", text);
            case UNDETERMINED -> styled("cyan", text);
            case DOES_NOT_FIT -> styled("red", text);
        };
    }

    static String mark(Effect effect) {
        return switch (effect) {
            case SUPPORT -> styled("green", "✓");
            case CONDITION -> styled("yellow", "!");
            case UNKNOWN -> styled("cyan", "?");
            case BLOCK -> styled("red", "✗");
        };
    }

    private static String styled(String style, String text) {
        return Ansi.AUTO.enabled() ? Ansi.ON.new Text("@|" + style + " " + text + "|@").toString() : text;
    }
}
