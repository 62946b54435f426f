/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

/** Something to read or write. */
interface JsonWork {

    /** Does it once; what comes back depends on all that was read or written. */
    Object once();
}
