/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.Profession;

/**
 * Who works in a levensloop team, and for how many people; numbers and professions only, no names.
 *
 * @param professionals the professions in the team, or not recorded
 * @param includedPersons how many included people the team cares for; empty when it is not recorded
 * @param fte the size of the team in full-time jobs; empty when it is not recorded
 * @param answers yes or no to the other questions about a team, by their codes
 */
public record TeamMakeUp(
        Recorded<Profession> professionals,
        OptionalInt includedPersons,
        Optional<BigDecimal> fte,
        Map<String, Boolean> answers) {

    /**
     * Copies the answers.
     *
     * @param professionals the professions in the team
     * @param includedPersons how many included people
     * @param fte the size of the team
     * @param answers yes or no to the other questions
     * @throws IllegalArgumentException if a number is less than 0
     */
    public TeamMakeUp {
        if (includedPersons.orElse(0) < 0 || fte.orElse(BigDecimal.ZERO).signum() < 0) {
            throw new IllegalArgumentException("includedPersons and fte must be 0 or more");
        }
        answers = Map.copyOf(answers);
    }
}
