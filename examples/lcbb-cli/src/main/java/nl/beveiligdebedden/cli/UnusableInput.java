/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import nl.beveiligdebedden.base.Text;

/** What was typed or given cannot be used at all; the text is the one line that the user sees. */
final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    UnusableInput(Text text) {
        super(text.nl());
        this.text = text;
    }

    static UnusableInput file(String name) {
        return new UnusableInput(
                new Text(name + ": dit bestand is niet te lezen", name + ": this file cannot be read"));
    }

    Text text() {
        return text;
    }
}
