/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.List;

/**
 * How an answer would change by time alone.
 *
 * @param until the last moment that was asked about
 * @param turns the moments at which the answer became another one, the earliest first
 */
public record KeptPeriod(Instant until, List<KeptTurn> turns) {

    /**
     * Copies the turns.
     *
     * @param until the last moment that was asked about
     * @param turns the moments at which the answer became another one, the earliest first
     */
    public KeptPeriod {
        turns = List.copyOf(turns);
    }
}
