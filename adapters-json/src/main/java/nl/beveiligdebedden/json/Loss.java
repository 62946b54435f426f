/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.base.Bsn;
import nl.beveiligdebedden.base.Text;

/**
 * One thing that did not come along when a document went into another standard, or came out of it.
 *
 * <p>It says where, what kind of loss and which field or code; never what stood there of a person.
 *
 * @param path where it stands in the document that was read or written, as a JSON pointer or a path of XML elements
 * @param kind what happened to it
 * @param what the field or code, for people
 */
public record Loss(String path, LossKind kind, Text what) {

    private static final int LONGEST_PATH = 200;

    /**
     * Cuts a long path and hides a BSN in it.
     *
     * @param path where it stands
     * @param kind what happened to it
     * @param what the field or code, for people
     */
    public Loss {
        path = Bsn.isIn(path) ? "…" : cut(path);
    }

    /**
     * The whole message, for people.
     *
     * @return path, field and what happened
     */
    public Text message() {
        return new Text(
                line(what.nl(), kind.words().nl()), line(what.en(), kind.words().en()));
    }

    private String line(String field, String happened) {
        return (path.isEmpty() ? "/" : path) + ": " + field + ": " + happened;
    }

    /** On one line, without anything that a terminal would obey. */
    private static String cut(String text) {
        String oneLine = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        return oneLine.length() <= LONGEST_PATH ? oneLine : oneLine.substring(0, LONGEST_PATH) + "…";
    }
}
