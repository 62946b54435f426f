/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.epd;

import static org.assertj.core.api.Assertions.assertThat;

import nl.beveiligdebedden.lifecourse.LifecourseDecision;
import org.junit.jupiter.api.Test;

class CareTableTest {

    @Test
    void two_answers_that_nobody_gave_leave_inclusion_undetermined_and_are_named() {
        assertThat(CareTable.inclusion().decision()).isEqualTo(LifecourseDecision.UNDETERMINED);
        assertThat(CareTable.inclusion().rules()).map(Object::toString).containsExactly("KVN-INC-4", "KVN-INC-6");
    }

    @Test
    void a_plan_that_speaks_of_housing_only_needs_the_rest_and_no_crisis_card() {
        assertThat(CareTable.toArrange())
                .map(finding -> finding.criterion())
                .contains("plan:workAndIncome", "plan:signallingPlan")
                .doesNotContain("plan:housing", "plan:crisisCard");
    }
}
