/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A snapshot of capacity as somebody wrote it down, with any fault that it may have. What is absent is {@code null}.
 *
 * @param asOf the moment of the snapshot, with an offset
 * @param providers the providers
 * @param units the units
 * @param beds the beds
 */
public record CapacityDraft(
        @Form(TextForm.MOMENT) String asOf,
        List<@NotNull @Valid ProviderDraft> providers,
        List<@NotNull @Valid UnitDraft> units,
        List<@NotNull @Valid BedDraft> beds) {

    /** Shows nothing of what the draft holds. */
    @Override
    public String toString() {
        return "CapacityDraft";
    }
}
