/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.List;

/**
 * A moment at which an answer became another one.
 *
 * @param at the first moment of the new answer
 * @param units the units that changed, in the order of the new answer
 */
public record KeptTurn(Instant at, List<KeptUnitTurn> units) {

    /**
     * Copies the units.
     *
     * @param at the first moment of the new answer
     * @param units the units that changed, in the order of the new answer
     */
    public KeptTurn {
        units = List.copyOf(units);
    }
}
