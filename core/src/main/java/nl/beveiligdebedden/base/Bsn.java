/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds a citizen service number (BSN) in a text, so that we can refuse it: a BSN tells who a person is.
 *
 * <p>A BSN is nine digits that pass the eleven-test, as a token of its own or grouped 4-2-3 or 3-3-3 with dots or
 * spaces. Rule: LCBB managementrapportage 02|22, chapter 4 (PRV-9).
 */
public final class Bsn {

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private Bsn() {}

    /**
     * Whether a BSN stands somewhere in the text.
     *
     * @param text any text
     * @return true when it holds a BSN
     */
    public static boolean isIn(String text) {
        return hasNineDigits(text) && hasBsn(text);
    }

    /** Spares nearly every text the search. */
    private static boolean hasNineDigits(String text) {
        int digits = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            digits += Character.isDigit(text.codePointAt(index)) ? 1 : 0;
        }
        return digits >= WEIGHTS.length;
    }

    private static boolean hasBsn(String text) {
        Matcher matcher = Tokens.NINE_DIGITS.matcher(text);
        for (int start = 0; start < text.length() && matcher.find(start); start = matcher.start() + 1) {
            if (passesElevenTest(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean passesElevenTest(String token) {
        int[] digits = token.codePoints()
                .filter(Character::isDigit)
                .map(character -> Character.digit(character, 10))
                .toArray();
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * digits[place];
        }
        return sum % 11 == 0 && IntStream.of(digits).anyMatch(digit -> digit > 0);
    }

    /** Made when a text has nine digits, and not before: the pattern takes longer to make than most texts to check. */
    private static final class Tokens {

        static final String EDGE = "[\\p{L}\\p{Nd}\\p{Pd}]";
        static final Pattern NINE_DIGITS = Pattern.compile("(?<!" + EDGE + ")(?:\\p{Nd}{9}"
                + "|\\p{Nd}{4}[.\\h]\\p{Nd}{2}[.\\h]\\p{Nd}{3}"
                + "|\\p{Nd}{3}[.\\h]\\p{Nd}{3}[.\\h]\\p{Nd}{3})(?!" + EDGE + ")");
    }
}
