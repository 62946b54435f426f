/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import nl.beveiligdebedden.base.Text;

/** A line that cannot be read, of a file of which no line may be passed over. */
final class RefusedLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    RefusedLine(Text text) {
        super(text.nl());
        this.text = text;
    }

    Text text() {
        return text;
    }
}
