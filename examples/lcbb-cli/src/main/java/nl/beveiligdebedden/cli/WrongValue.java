/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import nl.beveiligdebedden.base.Text;
import picocli.CommandLine.TypeConversionException;

/** A typed value that is not of the kind that belongs there. */
final class WrongValue extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    WrongValue(Text text) {
        super(text.nl());
        this.text = text;
    }

    static WrongValue of(String option, String value, Text allowed) {
        String found = option + " (" + Shown.cut(value) + ") ";
        return new WrongValue(new Text(found + "moet " + allowed.nl() + " zijn", found + "must be " + allowed.en()));
    }

    Text text() {
        return text;
    }
}
