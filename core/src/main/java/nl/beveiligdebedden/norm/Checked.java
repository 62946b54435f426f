/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A document after its check: what it holds, when that can be read, and every fault.
 *
 * <p>A document with a fault can still be read when the fault makes nothing in it unclear, such as a title that ends
 * before it begins. Example: {@code documents.request(draft, new Faults()).orElseThrow()}.
 *
 * @param value what the document holds; empty when it cannot be read
 * @param faults all faults, sorted by path
 * @param <T> what the document holds
 */
public record Checked<T>(Optional<T> value, List<Fault> faults) {

    /**
     * Copies the faults.
     *
     * @param value what the document holds; empty when it cannot be read
     * @param faults all faults, sorted by path
     */
    public Checked {
        faults = List.copyOf(faults);
    }

    /**
     * The value of a document that can be read.
     *
     * @return the value
     * @throws IllegalArgumentException if it cannot be read; the message names all faults
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new IllegalArgumentException(
                faults.stream().map(fault -> fault.message().en()).collect(joining("\n"))));
    }

    /**
     * The same document, seen as something else.
     *
     * @param use makes the other value from this one
     * @param <R> the kind of the other value
     * @return the other value, if there was one, and the same faults
     */
    public <R> Checked<R> map(Function<? super T, R> use) {
        return new Checked<>(value.map(use), faults);
    }
}
