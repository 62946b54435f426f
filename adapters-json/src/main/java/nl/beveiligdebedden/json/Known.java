/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;

/** Remembers what a text became, up to some thousands of texts: the same few stand on nearly every line. */
final class Known<K, T> {

    private static final int MOST = 4_000;

    private final Map<K, T> values = new HashMap<>();
    private final Function<K, T> maker;

    Known(Function<K, T> maker) {
        this.maker = maker;
    }

    /** The words of a closed set; another text gives a {@link NoSuchElementException}. */
    static <E extends Enum<E> & Coded> Known<String, E> words(Class<E> set) {
        return new Known<>(code -> Codes.find(set, code).orElseThrow());
    }

    T of(K text) {
        T value = values.get(text);
        return value == null ? made(text) : value;
    }

    private T made(K text) {
        T value = maker.apply(text);
        if (values.size() < MOST) {
            values.put(text, value);
        }
        return value;
    }
}
