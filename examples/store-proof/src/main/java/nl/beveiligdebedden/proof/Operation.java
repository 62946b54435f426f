/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.util.Optional;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;

/** One order and its answer, as the one who sent it saw it; without an answer nobody knows whether it was done. */
record Operation(What what, Optional<ClaimOutcome> answer, long sent, long answered) {

    /** What was ordered. */
    record What(ClaimStep step, String bed, String request, String key) {}

    static final long NEVER = Long.MAX_VALUE;

    boolean isAnswered() {
        return answer.isPresent();
    }

    boolean isDone() {
        return answer.filter(ClaimOutcome.DONE::equals).isPresent();
    }
}
