/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.ClaimStep;

/** The whole of what a bed may do: one request holds it, or none. */
record Holder(Optional<String> request) {

    static final Holder NOBODY = new Holder(Optional.empty());

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
            return request.isEmpty() ? Optional.of(new Holder(own)) : Optional.empty();
        }
        return request.equals(own) ? Optional.of(NOBODY) : Optional.empty();
    }

    private boolean couldRefuse(Operation operation) {
        ClaimOutcome answer = operation.answer().orElseThrow();
        boolean own = request.equals(Optional.of(operation.what().request()));
        return operation.what().step() == ClaimStep.RESERVE
                ? answer == ClaimOutcome.TAKEN && request.isPresent()
                : answer == ClaimOutcome.NO_CLAIM && !own;
    }
}
