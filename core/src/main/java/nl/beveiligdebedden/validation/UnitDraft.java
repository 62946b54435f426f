/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.law.Regime;

/**
 * A unit as somebody wrote it down, with any fault that it may have. What is absent is {@code null}.
 *
 * @param id the id; required
 * @param provider the id of the provider
 * @param name the name
 * @param type the code of the kind of unit; required
 * @param level the code of the level
 * @param province the code of the province
 * @param specialism the code of the specialism
 * @param alsoTreats codes of problems that it treats besides
 * @param regimes codes of legal regimes; {@code null} is not recorded
 * @param contraIndications codes of contra-indications; {@code null} is not recorded
 * @param requiredIndications codes of Wlz profiles of which one is needed
 * @param contractedActs codes of acts under which there is a contract; {@code null} is not recorded
 * @param turnoverCeilingReached whether the turnover ceiling is reached
 * @param extraStaffSecurity whether there is extra security staff
 * @param reservedForNonForensic whether places are kept for people without a criminal title
 * @param somaticCare whether it can give complex bodily care
 * @param professionals codes of professions
 */
public record UnitDraft(
        @NotNull @Form(TextForm.ID) String id,
        @Form(TextForm.ID) String provider,
        @Form(TextForm.NAME) String name,
        @NotNull @OneOf(UnitType.class) String type,
        @OneOf(SecurityLevel.class) String level,
        @OneOf(Province.class) String province,
        @OneOf(Specialism.class) String specialism,
        List<@NotNull @OneOf(Problem.class) String> alsoTreats,
        List<@NotNull @OneOf(Regime.class) String> regimes,
        List<@NotNull @Form(TextForm.CODE) String> contraIndications,
        List<@NotNull @Form(TextForm.CODE) String> requiredIndications,
        List<@NotNull @OneOf(FinancingAct.class) String> contractedActs,
        Boolean turnoverCeilingReached,
        Boolean extraStaffSecurity,
        Boolean reservedForNonForensic,
        Boolean somaticCare,
        List<@NotNull @Form(TextForm.CODE) String> professionals) {

    /** Shows nothing of what the draft holds. */
    @Override
    public String toString() {
        return "UnitDraft";
    }
}
