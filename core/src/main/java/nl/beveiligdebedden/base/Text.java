/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * One sentence or word for people, in Dutch and in English side by side.
 *
 * <p>Dutch is the default and is written at level B1. Example: {@code new Text("vrouw", "woman").in(Language.NL)}.
 *
 * @param nl the Dutch text
 * @param en the English text
 */
public record Text(String nl, String en) {

    /**
     * Checks that both languages are there.
     *
     * @param nl the Dutch text
     * @param en the English text
     * @throws IllegalArgumentException if a value is not allowed
     */
    public Text {
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("text (nl and en) must be filled in both languages");
        }
    }

    /**
     * A text that is the same in both languages, such as a code or a date.
     *
     * @param same the text
     * @return that text twice
     */
    public static Text same(String same) {
        return new Text(same, same);
    }

    /**
     * The text in one language.
     *
     * @param language the language that the reader asked for
     * @return the Dutch or the English text
     */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }
}
