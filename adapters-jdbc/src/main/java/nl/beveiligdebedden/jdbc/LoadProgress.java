/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

/** Hears how far a load is. */
@FunctionalInterface
public interface LoadProgress {

    /**
     * Some more rows are done: written, or found to stand there already; nothing counts before all of them are.
     *
     * @param rows how many rows so far; each time more than the time before
     * @param of how many there are; at the end all of them are done
     */
    void written(int rows, int of);
}
