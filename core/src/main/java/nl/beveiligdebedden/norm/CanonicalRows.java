/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Recorded;

/**
 * The rows of canonical text about one thing: a row that names it, and one for each part that is recorded.
 *
 * <p>What is not recorded gives no row, so a part that a later version adds changes no text of before. Example: {@code
 * CanonicalRows.of("bed", "b-01").add("state", BedState.VRIJ).rows()}.
 */
public final class CanonicalRows {

    private final List<String> name;
    private final List<List<String>> rows = new ArrayList<>();

    private CanonicalRows(List<String> name) {
        this.name = name;
        rows.add(name);
    }

    /**
     * Starts with the row that names the thing.
     *
     * @param name what it is, and its id when there are more of its kind
     * @return that row only
     */
    public static CanonicalRows of(String... name) {
        return new CanonicalRows(List.of(name));
    }

    /**
     * Adds a part that is always there.
     *
     * @param part the name of the part
     * @param value a word with a code, or a value whose {@code toString} never depends on the machine
     * @return these rows
     */
    public CanonicalRows add(String part, Object value) {
        return row(part, Stream.of(value));
    }

    /**
     * Adds a part that may be absent.
     *
     * @param part the name of the part
     * @param value the value; no row when it is absent
     * @return these rows
     */
    public CanonicalRows add(String part, Optional<?> value) {
        value.ifPresent(present -> add(part, present));
        return this;
    }

    /**
     * Adds a yes or no that counts as no when it is absent.
     *
     * @param part the name of the part
     * @param yes the value; no row when it is false
     * @return these rows
     */
    public CanonicalRows add(String part, boolean yes) {
        return yes ? row(part, Stream.of(true)) : this;
    }

    /**
     * Adds a yes or no that is asked.
     *
     * @param part the name of the part
     * @param answer the answer; no row when it is not recorded
     * @return these rows
     */
    public CanonicalRows add(String part, Answer answer) {
        return answer == Answer.NOT_RECORDED ? this : row(part, Stream.of(answer));
    }

    /**
     * Adds words of which an absent list is the same as an empty one.
     *
     * @param part the name of the part
     * @param values the words, in an order that means nothing or is always the same; no row when there are none
     * @return these rows
     */
    public CanonicalRows add(String part, Collection<?> values) {
        return values.isEmpty() ? this : row(part, values.stream());
    }

    /**
     * Adds words of which "none" and "not recorded" are different.
     *
     * @param part the name of the part
     * @param values the words; no row when they are not recorded, a row without words when there are none
     * @return these rows
     */
    public CanonicalRows add(String part, Recorded<?> values) {
        return values.isKnown() ? row(part, values.values().stream()) : this;
    }

    /**
     * The rows so far.
     *
     * @return the rows, in the order in which they were added
     */
    public List<List<String>> rows() {
        return List.copyOf(rows);
    }

    private CanonicalRows row(String part, Stream<?> values) {
        Stream<String> cells = values.map(value -> value instanceof Coded word ? word.code() : value.toString());
        rows.add(Stream.of(name.stream(), Stream.of(part), cells)
                .flatMap(cell -> cell)
                .toList());
        return this;
    }
}
