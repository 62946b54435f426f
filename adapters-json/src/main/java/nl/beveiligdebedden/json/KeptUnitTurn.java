/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.ValueStyle;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.norm.Verdict;
import org.immutables.value.Value;

/** How the answer for one unit became another one, and why. */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface KeptUnitTurn {

    /**
     * Starts a kept turn of a unit.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The unit.
     *
     * @return its id
     */
    UnitId unit();

    /**
     * The bed by which the unit was judged from then on.
     *
     * @return the id of its best bed; empty when it had none
     */
    Optional<BedId> bed();

    /**
     * The verdict until then.
     *
     * @return the verdict
     */
    Verdict verdictBefore();

    /**
     * The verdict from then on.
     *
     * @return the verdict
     */
    Verdict verdict();

    /**
     * What was found from then on and not before.
     *
     * @return the findings, in the order of the criteria
     */
    List<KeptFinding> came();

    /**
     * What was found before and not from then on.
     *
     * @return the findings, in the order of the criteria
     */
    List<KeptFinding> went();

    /** Builds a kept turn of a unit. */
    final class Builder extends ImmutableKeptUnitTurn.Builder {
        Builder() {}
    }
}
