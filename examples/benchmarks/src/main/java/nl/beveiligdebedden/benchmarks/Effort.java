/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

/**
 * How long and how often is measured.
 *
 * @param rounds how often every way gets its turn, each time in a new JVM
 * @param warmups seconds to warm up in each round
 * @param measurements seconds to measure in each round
 * @param heap the heap of the JVM, as an option of java
 */
record Effort(int rounds, int warmups, int measurements, String heap) {

    /** Enough to see the order of magnitude. */
    Effort quick() {
        return new Effort(1, 3, 3, heap);
    }
}
