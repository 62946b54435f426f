/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Text;

/**
 * One of the facts that a criterion compared, such as the level of the unit.
 *
 * <p>Its texts are made when they are read. Example: {@code Fact.of("level", SecurityLevel.LEVEL_3).words().nl()}.
 */
public final class Fact {

    private final String name;
    private final Object value;
    private final Optional<Text> ownWords;

    private Fact(String name, Object value, Optional<Text> ownWords) {
        this.name = name;
        this.value = value;
        this.ownWords = ownWords;
    }

    /**
     * A fact with words of its own.
     *
     * @param name what it is about, in English camel case
     * @param value the fact itself
     * @param words the same fact for people
     */
    public Fact(String name, String value, Text words) {
        this(name, value, Optional.of(words));
    }

    /**
     * A fact that is a code.
     *
     * @param name what it is about
     * @param word the code
     * @return the fact
     */
    public static Fact of(String name, Coded word) {
        return of(name, List.of(word));
    }

    /**
     * A fact that is a list of codes.
     *
     * @param name what it is about
     * @param words the codes, in the order to show
     * @return the fact
     */
    public static Fact of(String name, Collection<? extends Coded> words) {
        return new Fact(name, new CodeList(List.copyOf(words)), Optional.empty());
    }

    /**
     * A fact that reads the same in every language: a number, a date or the name of a field.
     *
     * @param name what it is about
     * @param value the value, which never changes and whose {@code toString} is shown
     * @return the fact
     */
    public static Fact of(String name, Object value) {
        return new Fact(name, value, Optional.empty());
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

    /**
     * What the fact is about.
     *
     * @return its name, in English camel case
     */
    public String name() {
        return name;
    }

    /**
     * The fact itself.
     *
     * @return a code, a whole number or an ISO date; several codes have a comma and a space between
     */
    public String value() {
        return value.toString();
    }

    /**
     * The same fact for people.
     *
     * @return the words, in both languages
     */
    public Text words() {
        if (ownWords.isPresent()) {
            return ownWords.get();
        }
        return value instanceof CodeList list ? Codes.words(list.codes) : Text.same(value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact && parts().equals(fact.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(name, value(), words());
    }

    @Override
    public String toString() {
        return name + "=" + value();
    }

    /** Codes, whose text is made when it is read. */
    private record CodeList(List<? extends Coded> codes) {

        @Override
        public String toString() {
            return Codes.list(codes);
        }
    }
}
