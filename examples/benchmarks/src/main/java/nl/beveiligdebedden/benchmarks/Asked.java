/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.time.Instant;
import nl.beveiligdebedden.need.PlacementRequest;

/** A way to answer, with the capacity of a country laid out for it. */
interface Asked extends AutoCloseable {

    /** Answers one request; what comes back depends on all that was asked for, so that no work can be left out. */
    Object answer(PlacementRequest request, Instant asOf);

    @Override
    default void close() {}
}
