/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import jakarta.validation.constraints.NotNull;

/**
 * A provider as somebody wrote it down, with any fault that it may have. What is absent is {@code null}.
 *
 * @param id the id; required
 * @param name the name
 */
public record ProviderDraft(
        @NotNull @Form(TextForm.ID) String id,
        @Form(TextForm.NAME) String name) {

    /** Shows nothing of what the draft holds. */
    @Override
    public String toString() {
        return "ProviderDraft";
    }
}
