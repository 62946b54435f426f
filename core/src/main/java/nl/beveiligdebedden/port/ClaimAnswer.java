/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import java.util.Optional;
import nl.beveiligdebedden.capacity.BedState;

/**
 * The answer to an order about a bed: done, or why not.
 *
 * @param outcome how it ended
 * @param claim the claim after it is done, or the one that is in the way; empty when there is none
 * @param found what the provider says of the bed, when that is why it is not free
 */
public record ClaimAnswer(ClaimOutcome outcome, Optional<Claim> claim, Optional<BedState> found) {

    /**
     * An answer without more to say.
     *
     * @param outcome how it ended
     * @return the answer
     */
    public static ClaimAnswer of(ClaimOutcome outcome) {
        return new ClaimAnswer(outcome, Optional.empty(), Optional.empty());
    }

    /**
     * An answer about a claim.
     *
     * @param outcome how it ended
     * @param claim the claim that was made or is in the way; empty when the order ended it
     * @return the answer
     */
    public static ClaimAnswer of(ClaimOutcome outcome, Optional<Claim> claim) {
        return new ClaimAnswer(outcome, claim, Optional.empty());
    }
}
