/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

/** A line cannot be read, and the reader was asked not to skip it. */
public final class BadLineException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient BadLine line;

    BadLineException(BadLine line) {
        super(line.text().en());
        this.line = line;
    }

    /**
     * The line.
     *
     * @return its number and what is wrong with it
     */
    public BadLine line() {
        return line;
    }
}
