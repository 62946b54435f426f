/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/** What every id must look like: something to point with, never something that tells who a person is. */
public final class Ids {

    private static final int LONGEST_ID = 100;

    private Ids() {}

    /**
     * Whether a text can be an id: 1 to 100 characters without spaces or control characters, and not a BSN.
     *
     * @param text the text to look at
     * @return true when it can be an id
     */
    public static boolean isId(String text) {
        return hasForm(text) && !Bsn.isIn(text);
    }

    static String require(String what, String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to 100 characters, without spaces or control characters, and not a BSN");
        }
        return id;
    }

    private static boolean hasForm(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_ID && isVisible(text);
    }

    private static boolean isVisible(String text) {
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            if (!isVisible(text.codePointAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !Character.isWhitespace(character) && !Character.isSpaceChar(character);
        };
    }
}
