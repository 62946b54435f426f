/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import java.util.Collection;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Looks up the codes of a closed set, and checks those of an open one.
 *
 * <p>Example: {@code Codes.find(SecurityLevel.class, "2H")}.
 */
public final class Codes {

    private static final Pattern OPEN_CODE = Pattern.compile("[A-Z0-9][A-Z0-9_+./-]{0,39}");

    private Codes() {}

    /**
     * The word of a closed set that has this code.
     *
     * @param set the closed set
     * @param code the code, exactly as written
     * @param <E> the kind of word
     * @return the word, or nothing when the set does not have the code
     */
    public static <E extends Enum<E> & Coded> Optional<E> find(Class<E> set, String code) {
        for (E word : set.getEnumConstants()) {
            if (word.code().equals(code)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /**
     * The codes of some words, as one line.
     *
     * @param words the words, in the order wanted
     * @return their codes with a comma and a space between
     */
    public static String list(Collection<? extends Coded> words) {
        StringJoiner list = new StringJoiner(", ");
        for (Coded word : words) {
            list.add(word.code());
        }
        return list.toString();
    }

    /**
     * The words for people of some codes, as one line in each language.
     *
     * @param words the words, in the order wanted
     * @return the phrases with a comma and a space between; "none" when there are no words
     */
    public static Text words(Collection<? extends Coded> words) {
        if (words.isEmpty()) {
            return new Text("geen", "none");
        }
        StringJoiner nl = new StringJoiner(", ");
        StringJoiner en = new StringJoiner(", ");
        for (Coded word : words) {
            nl.add(word.words().nl());
            en.add(word.words().en());
        }
        return new Text(nl.toString(), en.toString());
    }

    /**
     * Whether a text can be a code of an open set: capitals, digits and {@code _ + . / -}, at most 40
     * characters, and not a BSN.
     *
     * @param text the text to look at
     * @return true when it has the form of a code
     */
    public static boolean isOpenCode(String text) {
        return OPEN_CODE.matcher(text).matches() && !Bsn.isIn(text);
    }

    static String requireOpenCode(String what, String code) {
        if (!isOpenCode(code)) {
            throw new IllegalArgumentException(
                    what + " must be a code of capitals, digits and _ + . / -, at most 40 characters long");
        }
        return code;
    }
}
