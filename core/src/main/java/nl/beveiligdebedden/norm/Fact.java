/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.Collection;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Text;

/**
 * One of the facts that a criterion compared, such as the level of the unit.
 *
 * @param name what the fact is about, in English camel case
 * @param value the fact itself: a code, a whole number or an ISO date; several codes have a comma and a space between
 * @param words the same fact for people
 */
public record Fact(String name, String value, Text words) {

    /**
     * A fact that is a code.
     *
     * @param name what it is about
     * @param word the code
     * @return the fact
     */
    public static Fact of(String name, Coded word) {
        return new Fact(name, word.code(), word.words());
    }

    /**
     * A fact that is a list of codes.
     *
     * @param name what it is about
     * @param words the codes, in the order to show
     * @return the fact
     */
    public static Fact of(String name, Collection<? extends Coded> words) {
        return new Fact(name, Codes.list(words), Codes.words(words));
    }

    /**
     * A fact that reads the same in every language: a number, a date or the name of a field.
     *
     * @param name what it is about
     * @param value the value, whose {@code toString} is shown
     * @return the fact
     */
    public static Fact of(String name, Object value) {
        return new Fact(name, value.toString(), Text.same(value.toString()));
    }

    /**
     * The fact that something was not recorded.
     *
     * @param field the field that is missing, as documents call it
     * @param nl what it is, in Dutch
     * @param en what it is, in English
     * @return the fact {@code missing}
     */
    public static Fact missing(String field, String nl, String en) {
        return new Fact("missing", field, new Text(nl, en));
    }
}
