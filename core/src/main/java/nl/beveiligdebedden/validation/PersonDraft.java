/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;

/**
 * What somebody wrote down of a person, with any fault that it may have. What is absent is {@code null}.
 *
 * @param birthYear the year of birth
 * @param sex the code of the sex
 * @param homeProvince the code of the home province
 * @param problems codes of problems
 * @param characteristics codes of characteristics
 * @param disturbedTreatmentRelation whether the treatment relation is disturbed
 * @param iq the intelligence quotient
 * @param lvbDemonstrableBefore18 whether the LVB can be shown to date from before 18
 * @param decisionallyCapable whether the person can decide about care
 * @param representative the code of the representative
 */
public record PersonDraft(
        @Min(1900) @Max(2100) Integer birthYear,
        @OneOf(Sex.class) String sex,
        @OneOf(Province.class) String homeProvince,
        List<@NotNull @OneOf(Problem.class) String> problems,
        List<@NotNull @Form(TextForm.CODE) String> characteristics,
        Boolean disturbedTreatmentRelation,
        @Min(0) @Max(200) Integer iq,
        Boolean lvbDemonstrableBefore18,
        Boolean decisionallyCapable,
        @OneOf(Representative.class) String representative) {

    /** Shows nothing of what the draft holds. */
    @Override
    public String toString() {
        return "PersonDraft";
    }
}
