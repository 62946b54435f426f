/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document after its check: the value that it holds, or every fault that it has; never both.
 *
 * <p>Example: {@code requests.check(draft).orElseThrow()}.
 *
 * @param <T> what the document holds
 */
public sealed interface Checked<T> {

    /**
     * A document without faults.
     *
     * @param value what it holds
     * @param <T> what it holds
     */
    record Valid<T>(T value) implements Checked<T> {
        @Override
        public List<Fault> faults() {
            return List.of();
        }

        @Override
        public T orElseThrow() {
            return value;
        }
    }

    /**
     * A document with faults.
     *
     * @param faults all faults, at least one, sorted by path
     * @param <T> what the document would have held
     */
    record Invalid<T>(List<Fault> faults) implements Checked<T> {
        /** Copies the faults. */
        public Invalid {
            faults = List.copyOf(faults);
        }

        @Override
        public T orElseThrow() {
            throw new IllegalArgumentException(
                    faults.stream().map(fault -> fault.message().en()).collect(Collectors.joining("\n")));
        }
    }

    /**
     * The faults of the document.
     *
     * @return all faults, sorted by path; empty when the document is valid
     */
    List<Fault> faults();

    /**
     * The value of a valid document.
     *
     * @return the value
     * @throws IllegalArgumentException if the document has faults; the message names them all
     */
    T orElseThrow();
}
