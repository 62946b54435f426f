/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.lifecourse.StabilityClock;

/**
 * What a document says of somebody who may leave the levensloopaanpak.
 *
 * @param stableMonths for how many full months the person is stable; empty when a clock tells it, or nobody recorded it
 * @param stability from when on the person is stable, and the setbacks; empty when nobody recorded it
 * @param answers yes or no to the other criteria, by their fields
 */
public record OutflowFacts(OptionalInt stableMonths, Optional<StabilityClock> stability, Map<String, Boolean> answers) {

    /**
     * Copies the answers.
     *
     * @param stableMonths for how many full months
     * @param stability from when on, and the setbacks
     * @param answers yes or no to the other criteria
     */
    public OutflowFacts {
        answers = Map.copyOf(answers);
    }

    /**
     * Holds the facts against the criteria for outflow.
     *
     * @param day the day of asking
     * @return what is met, not met and not known
     */
    public LifecourseAdvice on(LocalDate day) {
        return stability
                .map(clock -> Lifecourse.outflow(clock, day, answers))
                .orElseGet(() -> stableMonths.isPresent()
                        ? Lifecourse.outflow(stableMonths.getAsInt(), answers)
                        : Lifecourse.outflow(answers));
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "OutflowFacts{}";
    }
}
