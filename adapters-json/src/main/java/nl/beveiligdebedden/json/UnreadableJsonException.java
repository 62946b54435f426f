/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.Arrays;
import nl.beveiligdebedden.base.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The text is not JSON at all, or larger or deeper than we read, so nothing in it can be checked; the message says where
 * it goes wrong, not what it says.
 */
public final class UnreadableJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    UnreadableJsonException(Text text) {
        super(text.en());
        this.text = text;
    }

    static UnreadableJsonException empty() {
        return new UnreadableJsonException(new Text("het document is leeg", "the document is empty"));
    }

    static UnreadableJsonException because(JacksonException problem) {
        Problem what = problem instanceof JacksonIOException ? Problem.BROKEN_OFF : Problem.of(problem);
        return at(problem.getLocation(), what);
    }

    static UnreadableJsonException brokenOff() {
        return at(null, Problem.BROKEN_OFF);
    }

    static UnreadableJsonException halfCharacter(TokenStreamLocation location) {
        return at(location, Problem.HALF_CHARACTER);
    }

    private static UnreadableJsonException at(TokenStreamLocation location, Problem problem) {
        return new UnreadableJsonException(new Text(
                problem.text.nl() + place(" op regel ", ", kolom ", location),
                problem.text.en() + place(" at line ", ", column ", location)));
    }

    /**
     * What is wrong, for people.
     *
     * @return one line in both languages
     */
    public Text text() {
        return text;
    }

    private static String place(String line, String column, TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : line + location.getLineNr() + column + location.getColumnNr();
    }

    /** Known by how the parser begins its message, of which the rest could repeat what stands in the document. */
    private enum Problem {
        TWICE("Duplicate", "een veld staat er twee keer", "a field stands there twice"),
        TOO_DEEP("Document nesting depth", "te diep genest", "nested too deep"),
        TOO_LARGE("Document length", "het document is te groot", "the document is too large"),
        TOO_MANY("Token count", "het document heeft te veel delen", "the document has too many parts"),
        LONG_TEXT("String value length", "een tekst of getal is te lang", "a text or number is too long"),
        LONG_NAME("Name length", "de naam van een veld is te lang", "the name of a field is too long"),
        LONG_NUMBER("Number value length", "een getal is te lang", "a number is too long"),
        NO_NUMBER("Non-standard token", "geen getal in JSON", "not a number in JSON"),
        NO_UTF8("Invalid UTF-8", "geen UTF-8", "not UTF-8"),
        HALF_CHARACTER("\0", "een half teken (surrogate)", "half a character (surrogate)"),
        TRAILING("Trailing token", "er staat nog iets na het einde", "something stands after the end"),
        CUT_OFF("Unexpected end", "het document houdt te vroeg op", "the document ends too soon"),
        BROKEN_OFF("\0", "het lezen brak af", "reading broke off"),
        OTHER("", "niet te lezen als JSON", "not readable as JSON");

        private final String beginning;
        private final Text text;

        Problem(String beginning, String nl, String en) {
            this.beginning = beginning;
            this.text = new Text(nl, en);
        }

        static Problem of(JacksonException problem) {
            return Arrays.stream(values())
                    .filter(one -> problem.getOriginalMessage().startsWith(one.beginning))
                    .findFirst()
                    .orElse(OTHER);
        }
    }
}
