/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.norm.KeptFinding;

/**
 * A finding that rested on a fact that nobody could change, and the units where nothing helped because of it.
 *
 * @param finding what blocked
 * @param units the units, best first
 */
public record KeptObstacle(KeptFinding finding, List<UnitId> units) {

    /**
     * Copies the units.
     *
     * @param finding what blocked
     * @param units the units, best first
     */
    public KeptObstacle {
        units = List.copyOf(units);
    }
}
