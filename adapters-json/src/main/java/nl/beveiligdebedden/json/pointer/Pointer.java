/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.pointer;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * The JSON pointer of where a reader is. It grows and shrinks, and is written only where something is wrong: in a deep
 * document a new text for each value would take most of the time.
 */
public final class Pointer {

    private final Deque<Supplier<String>> parts = new ArrayDeque<>();

    /** At the whole document. */
    public Pointer() {}

    /** Looks at an element of a list. */
    public void under(int index, Runnable look) {
        under(() -> Integer.toString(index), look);
    }

    /** Looks at a field: the how many-th of its object, from 1. */
    public void under(String name, int number, Runnable look) {
        under(() -> FieldName.part(name, number), look);
    }

    private void under(Supplier<String> part, Runnable look) {
        parts.addLast(part);
        look.run();
        parts.removeLast();
    }

    @Override
    public String toString() {
        return parts.stream().map(part -> "/" + part.get()).collect(joining());
    }
}
