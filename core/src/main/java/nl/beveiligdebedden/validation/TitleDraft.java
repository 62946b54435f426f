/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import jakarta.validation.constraints.NotNull;
import nl.beveiligdebedden.law.TitleKind;

/**
 * A legal title as somebody wrote it down, with any fault that it may have. What is absent is {@code null}.
 *
 * @param kind the code of the kind; required
 * @param from the first day, as an ISO date
 * @param until the last day, as an ISO date
 * @param bvtPowers whether the Bvt powers were declared applicable
 */
public record TitleDraft(
        @NotNull @OneOf(TitleKind.class) String kind,
        @Form(TextForm.DATE) String from,
        @Form(TextForm.DATE) String until,
        Boolean bvtPowers) {

    /** Shows nothing of what the draft holds. */
    @Override
    public String toString() {
        return "TitleDraft";
    }
}
