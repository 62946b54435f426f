/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;

/** The whole of what a bed may do: one request holds it until a moment, or none does. */
record Holder(Optional<String> request, long until) {

    static final Holder NOBODY = new Holder(Optional.empty(), 0);

    /** The holders after an operation; none when its answer could not have been given now. */
    List<Holder> after(Operation operation) {
        List<Holder> possible = new ArrayList<>();
        if (!operation.isAnswered()) {
            possible.add(this);
        }
        if (operation.isAnswered() && !operation.isDone()) {
            return couldRefuse(operation) ? List.of(this) : List.of();
        }
        done(operation).ifPresent(possible::add);
        return possible;
    }

    private Optional<Holder> done(Operation operation) {
        Optional<String> own = Optional.of(operation.what().request());
        if (operation.what().step() == ClaimStep.RESERVE) {
            return isFree(operation)
                    ? Optional.of(new Holder(own, operation.what().span().until()))
                    : Optional.empty();
        }
        return request.equals(own) ? Optional.of(NOBODY) : Optional.empty();
    }

    /** A reservation that is over by the clock of whoever asks stands in nobody's way. */
    private boolean isFree(Operation operation) {
        return request.isEmpty() || until <= operation.what().span().at();
    }

    private boolean couldRefuse(Operation operation) {
        ClaimOutcome answer = operation.answer().orElseThrow();
        boolean own = request.equals(Optional.of(operation.what().request()));
        return operation.what().step() == ClaimStep.RESERVE
                ? answer == ClaimOutcome.TAKEN && !isFree(operation)
                : answer == ClaimOutcome.NO_CLAIM && !own;
    }
}
