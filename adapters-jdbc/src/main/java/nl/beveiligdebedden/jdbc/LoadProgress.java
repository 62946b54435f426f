/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

/** Hears how far a load is. */
@FunctionalInterface
public interface LoadProgress {

    /**
     * Some more rows were written; nothing counts before all of them are.
     *
     * @param rows how many rows so far
     * @param of how many there will be at most
     */
    void written(int rows, int of);
}
