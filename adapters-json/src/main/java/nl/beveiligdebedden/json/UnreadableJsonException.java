/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.base.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * The text is not JSON at all, so nothing in it can be checked; the message says where it goes wrong, not what it says.
 */
public final class UnreadableJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    private UnreadableJsonException(Text text) {
        super(text.en());
        this.text = text;
    }

    static UnreadableJsonException empty() {
        return new UnreadableJsonException(new Text("het document is leeg", "the document is empty"));
    }

    static UnreadableJsonException because(JacksonException problem) {
        String nl = isDuplicate(problem) ? "een veld staat er twee keer" : "niet te lezen als JSON";
        String en = isDuplicate(problem) ? "a field stands there twice" : "not readable as JSON";
        return new UnreadableJsonException(
                new Text(nl + place(" op regel ", ", kolom ", problem), en + place(" at line ", ", column ", problem)));
    }

    /**
     * What is wrong, for people.
     *
     * @return one line in both languages
     */
    public Text text() {
        return text;
    }

    private static boolean isDuplicate(JacksonException problem) {
        return problem.getOriginalMessage().startsWith("Duplicate");
    }

    private static String place(String line, String column, JacksonException problem) {
        TokenStreamLocation location = problem.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : line + location.getLineNr() + column + location.getColumnNr();
    }
}
