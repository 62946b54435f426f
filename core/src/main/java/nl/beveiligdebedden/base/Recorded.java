/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A list of words that somebody recorded, or that nobody recorded yet: "none" and "not known" are different.
 *
 * <p>Example: {@code Recorded.of(Regime.WVGGZ, Regime.WFZ)}, {@code Recorded.none()}, {@code Recorded.nothing()}.
 * The values stand in their natural order, each once.
 *
 * @param <T> the kind of word
 */
public final class Recorded<T extends Comparable<? super T>> {

    private final boolean known;
    private final List<T> values;

    private Recorded(boolean known, Collection<? extends T> values) {
        this.known = known;
        this.values = List.copyOf(new TreeSet<T>(values));
    }

    /**
     * These words were recorded.
     *
     * @param values the words
     * @param <T> the kind of word
     * @return the recorded words
     */
    @SafeVarargs
    public static <T extends Comparable<? super T>> Recorded<T> of(T... values) {
        List<T> all = new ArrayList<>();
        for (T value : values) {
            all.add(value);
        }
        return copyOf(all);
    }

    /**
     * These words were recorded.
     *
     * @param values the words
     * @param <T> the kind of word
     * @return the recorded words
     */
    public static <T extends Comparable<? super T>> Recorded<T> copyOf(Collection<? extends T> values) {
        return new Recorded<>(true, values);
    }

    /**
     * Nothing was recorded, so we do not know.
     *
     * @param <T> the kind of word
     * @return not recorded
     */
    public static <T extends Comparable<? super T>> Recorded<T> nothing() {
        return new Recorded<>(false, List.of());
    }

    /**
     * Whether somebody recorded this.
     *
     * @return false when we do not know
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * The words that were recorded.
     *
     * @return the words in their natural order; empty when none, and when not known
     */
    public List<T> values() {
        return values;
    }

    /**
     * The same record without one word.
     *
     * @param value the word to leave out
     * @return the other words
     */
    public Recorded<T> without(T value) {
        List<T> others = new ArrayList<>(values);
        others.remove(value);
        return new Recorded<>(known, others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recorded<?> that && known == that.known && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(known, values);
    }

    @Override
    public String toString() {
        return known ? values.toString() : "not recorded";
    }
}
