/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import picocli.CommandLine.TypeConversionException;

/** A typed value that is not of the kind that belongs there. */
final class WrongValue extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, Text> text;

    private WrongValue(Function<String, Text> text) {
        super("");
        this.text = text;
    }

    static WrongValue of(Text text) {
        return new WrongValue(option -> text);
    }

    static WrongValue of(String value, Text allowed) {
        String found = " (" + Shown.cut(value) + ") ";
        return new WrongValue(option -> new Text(
                option + found + "moet " + allowed.nl() + " zijn", option + found + "must be " + allowed.en()));
    }

    /** What is wrong, behind this option. */
    Text text(String option) {
        return text.apply(option);
    }
}
