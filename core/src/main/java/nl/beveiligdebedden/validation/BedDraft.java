/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import jakarta.validation.constraints.NotNull;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ReporterRole;

/**
 * A bed as somebody wrote it down, with any fault that it may have. What is absent is {@code null}.
 *
 * @param id the id; required
 * @param unit the id of the unit; required
 * @param state the code of the state; required
 * @param confirmedAt when a person last confirmed it, with an offset
 * @param carriedForwardAt when software last carried it forward, with an offset
 * @param verifiedBy the role of whoever confirmed it when it was asked, such as by phone; never a name
 */
public record BedDraft(
        @NotNull @Form(TextForm.ID) String id,
        @NotNull @Form(TextForm.ID) String unit,
        @NotNull @OneOf(BedState.class) String state,
        @Form(TextForm.MOMENT) String confirmedAt,
        @Form(TextForm.MOMENT) String carriedForwardAt,
        @OneOf(ReporterRole.class) String verifiedBy) {

    /** Shows nothing of what the draft holds. */
    @Override
    public String toString() {
        return "BedDraft";
    }
}
