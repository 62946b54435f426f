/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.need.Guarantor;

/**
 * A request as somebody wrote it down, with any fault that it may have. What is absent is {@code null}.
 *
 * @param id the id; required
 * @param admissionDate the day of admission, as an ISO date
 * @param person the person
 * @param need what is needed
 * @param titles the legal titles
 * @param informedConsent whether the person agrees
 * @param indications codes of Wlz profiles
 * @param financing codes of acts that can pay; {@code null} is not recorded
 * @param lifecourseIncluded whether the person is in the levensloopaanpak
 * @param returnGuaranteeBy the code of who promises to take the person back
 * @param victimProvinces codes of provinces in which victims live
 * @param weighing what professionals weighed
 */
public record RequestDraft(
        @NotNull @Form(TextForm.ID) String id,
        @Form(TextForm.DATE) String admissionDate,
        @Valid PersonDraft person,
        @Valid NeedDraft need,
        List<@NotNull @Valid TitleDraft> titles,
        Boolean informedConsent,
        List<@NotNull @Form(TextForm.CODE) String> indications,
        List<@NotNull @OneOf(FinancingAct.class) String> financing,
        Boolean lifecourseIncluded,
        @OneOf(Guarantor.class) String returnGuaranteeBy,
        List<@NotNull @OneOf(Province.class) String> victimProvinces,
        @Valid WeighingDraft weighing) {

    /** Shows nothing of what the draft holds. */
    @Override
    public String toString() {
        return "RequestDraft";
    }
}
