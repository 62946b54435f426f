/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.util.Optional;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;

/** One order and its answer, as the one who sent it saw it; without an answer nobody knows whether it was done. */
record Operation(What what, Optional<ClaimOutcome> answer, long sent, long answered) {

    /** What was ordered, and by the clock of the one who ordered it: when, and until when a reservation lasts. */
    record What(ClaimStep step, String bed, String request, String key, Span span) {}

    /** From the moment of ordering until the end of a reservation, in seconds. */
    record Span(long at, long until) {}

    static final long NEVER = Long.MAX_VALUE;

    boolean isAnswered() {
        return answer.isPresent();
    }

    boolean isDone() {
        return answer.filter(ClaimOutcome.DONE::equals).isPresent();
    }
}
