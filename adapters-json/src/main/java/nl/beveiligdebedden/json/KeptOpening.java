/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import nl.beveiligdebedden.base.UnitId;

/**
 * A smallest set of changes, and the units that it would have opened.
 *
 * @param changes what had to be done, and by whom
 * @param units the units, best first
 */
public record KeptOpening(List<KeptChange> changes, List<UnitId> units) {

    /**
     * Copies the lists.
     *
     * @param changes what had to be done, and by whom
     * @param units the units, best first
     */
    public KeptOpening {
        changes = List.copyOf(changes);
        units = List.copyOf(units);
    }
}
