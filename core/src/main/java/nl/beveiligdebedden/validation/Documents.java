/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import jakarta.validation.Validator;
import java.util.Optional;
import java.util.function.Function;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Faults;

/**
 * Checks a draft once, and gives every fault at once, and the value when it can be read.
 *
 * <p>The caller brings the {@link Validator}; its messages are not used. Example: {@code new
 * Documents(validator).request(draft, new Faults()).orElseThrow()}.
 */
public final class Documents {

    private final Constraints constraints;

    /**
     * A checker.
     *
     * @param validator any Jakarta Validation provider's validator
     */
    public Documents(Validator validator) {
        this.constraints = new Constraints(validator);
    }

    /**
     * Checks a request.
     *
     * @param draft the request as written
     * @param faults what a reader of the file found wrong already; the new faults are added to it
     * @return the request, if it can be read, and all faults
     */
    public Checked<PlacementRequest> request(RequestDraft draft, Faults faults) {
        constraints.check(draft, faults);
        TitleOrder.check(draft, faults);
        return checked(draft, Requests::from, faults);
    }

    /**
     * Checks a snapshot of capacity.
     *
     * @param draft the snapshot as written
     * @param faults what a reader of the file found wrong already; the new faults are added to it
     * @return the snapshot, if it can be read, and all faults
     */
    public Checked<CapacitySnapshot> capacity(CapacityDraft draft, Faults faults) {
        constraints.check(new CapacityDraft(draft.asOf(), null, null, null), faults);
        constraints.checkEach("/providers/", draft.providers(), faults);
        constraints.checkEach("/units/", draft.units(), faults);
        constraints.checkEach("/beds/", draft.beds(), faults);
        References.check(draft, faults);
        return checked(draft, Capacities::from, faults);
    }

    private static <D, T> Checked<T> checked(D draft, Function<D, T> reader, Faults faults) {
        Optional<T> value = faults.leaveItReadable() ? Optional.of(reader.apply(draft)) : Optional.empty();
        return new Checked<>(value, faults.sorted());
    }
}
