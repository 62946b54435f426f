/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beveiligdebedden.base.DutchTime;

/**
 * A moment at which the answer becomes another one, only because time passes, and for which units.
 *
 * <p>Example: {@code outlook.turns().get(0).units().get(0).came()}.
 *
 * @param at the first moment of the new answer
 * @param units the units of which the verdict, the findings or the best bed changed, in the order of the new answer
 */
public record Turn(Instant at, List<UnitTurn> units) {

    /**
     * Copies the units.
     *
     * @param at the first moment of the new answer
     * @param units the units of which the verdict, the findings or the best bed changed, in the order of the new answer
     */
    public Turn {
        units = List.copyOf(units);
    }

    /**
     * The day of the new answer.
     *
     * @return the Amsterdam date
     */
    public LocalDate day() {
        return DutchTime.dayOf(at);
    }
}
