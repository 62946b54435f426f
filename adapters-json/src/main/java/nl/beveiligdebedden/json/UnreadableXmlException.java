/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.base.Text;

/** A document in XML that cannot be read at all; the message says where it goes wrong, not what it says. */
public final class UnreadableXmlException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /**
     * A document that cannot be read.
     *
     * @param text what is wrong, on one line in both languages
     */
    public UnreadableXmlException(Text text) {
        super(text.en());
        this.text = text;
    }

    /**
     * What is wrong, for people.
     *
     * @return one line in both languages
     */
    public Text text() {
        return text;
    }
}
