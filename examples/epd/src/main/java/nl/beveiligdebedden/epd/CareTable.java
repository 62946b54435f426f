/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.epd;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.lifecourse.Disorder;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;

/** What a table that talks about inclusion sees: who may come in, and what a plan still needs. */
final class CareTable {

    private CareTable() {}

    static LifecourseAdvice inclusion() {
        InclusionFacts facts = new InclusionFacts(
                OptionalInt.of(30),
                Recorded.of(Disorder.LVB),
                Recorded.of(TitleKind.RM),
                Map.of("dangerToOthers", true, "longTermRecurrent", true));
        return Lifecourse.include(facts);
    }

    static List<Finding> toArrange() {
        List<Finding> toArrange = Lifecourse.plan(Map.of("housing", true, "crisisCard", false)).stream()
                .filter(finding -> finding.effect() != Effect.SUPPORT)
                .toList();
        return toArrange;
    }
}
