/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.function.BooleanSupplier;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Verdict;

/** Colour, when the terminal has it. */
final class Paint {

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    /** A test puts its own answer here. */
    private static volatile BooleanSupplier colours = Terminal::hasColours;

    private Paint() {}

    static void when(BooleanSupplier wanted) {
        colours = wanted;
    }

    static String bold(String text) {
        return styled(BOLD, text);
    }

    static String faint(String text) {
        return styled(FAINT, text);
    }

    static String verdict(Verdict verdict, String text) {
        return switch (verdict) {
            case FITS -> styled(GREEN, text);
            case FITS_WITH_CONDITIONS -> styled(YELLOW, text);
            case UNDETERMINED -> styled(CYAN, text);
            case DOES_NOT_FIT -> styled(RED, text);
        };
    }

    static String mark(Effect effect) {
        return switch (effect) {
            case SUPPORT -> styled(GREEN, sign(effect));
            case CONDITION -> styled(YELLOW, sign(effect));
            case UNKNOWN -> styled(CYAN, sign(effect));
            case BLOCK -> styled(RED, sign(effect));
        };
    }

    /** The same sign without a colour. */
    static String sign(Effect effect) {
        return switch (effect) {
            case SUPPORT -> "✓";
            case CONDITION -> "!";
            case UNKNOWN -> "?";
            case BLOCK -> "✗";
        };
    }

    private static String styled(String code, String text) {
        return colours.getAsBoolean() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
