/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import nl.beveiligdebedden.base.Bsn;
import nl.beveiligdebedden.base.Text;

/**
 * One reason why a document cannot be read: where, what stands there and what is allowed.
 *
 * @param path where it stands, as a JSON pointer
 * @param kind what is wrong
 * @param found the value that stands there, cut when it is long; empty when it is absent or must not be repeated
 * @param allowed what may stand there
 */
public record Fault(String path, FaultKind kind, String found, Text allowed) implements Comparable<Fault> {

    private static final int LONGEST_FOUND = 40;

    /**
     * Cuts a long value, and leaves personal data out.
     *
     * @param path where it stands, as a JSON pointer
     * @param kind what is wrong
     * @param found the value that stands there, cut when it is long; empty when it is absent or must not be repeated
     * @param allowed what may stand there
     */
    public Fault {
        if (Bsn.isIn(found)) {
            kind = FaultKind.PERSONAL_DATA;
        }
        found = kind == FaultKind.PERSONAL_DATA ? "" : cut(found);
    }

    /**
     * The whole message, for people.
     *
     * @return path, what is wrong, the value found and what is allowed
     */
    public Text message() {
        return new Text(
                line(kind.words().nl(), "gevonden", "toegestaan", allowed.nl()),
                line(kind.words().en(), "found", "allowed", allowed.en()));
    }

    private String line(String problem, String foundWord, String allowedWord, String allowedText) {
        String value = found.isEmpty() ? "" : "; " + foundWord + ": \"" + found + "\"";
        return shownPath() + ": " + problem + value + "; " + allowedWord + ": " + allowedText;
    }

    private String shownPath() {
        return path.isEmpty() ? "/" : path;
    }

    private static String cut(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", " ");
        return oneLine.length() <= LONGEST_FOUND ? oneLine : oneLine.substring(0, LONGEST_FOUND) + "…";
    }

    @Override
    public int compareTo(Fault other) {
        return path.compareTo(other.path);
    }
}
