/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import nl.beveiligdebedden.matching.RuleSet;
import org.junit.jupiter.api.Test;

/** What is remarkable of the national rules is known and meant so, and told the same each time. */
class RuleSetCheckTest {

    private static final RuleSet NATIONAL = RuleSet.national();

    @Test
    void what_is_remarkable_of_the_national_rules_is_meant_so() {
        List<Remark> remarks = RuleSetCheck.of(NATIONAL).remarks();

        assertThat(remarks)
                .map(Remark::toString)
                .containsExactlyInAnyOrder(
                        // A good word asks for nothing: no finding is the good news.
                        "bed.confirmedAt 0 days ago: no criterion ever says anything about this",
                        "unit.turnoverCeilingReached no: no criterion ever says anything about this",
                        "person.sex MAN: no criterion ever says anything about this",
                        "person.decisionallyCapable yes: no criterion ever says anything about this",
                        "person.representative MENTOR: no criterion ever says anything about this",
                        "person.representative CURATOR: no criterion ever says anything about this",
                        "person.representative GEMACHTIGDE: no criterion ever says anything about this",
                        "person.representative NAASTE: no criterion ever says anything about this",
                        // No verdict rests on these: FILL-4, who was asked, and what only a warning looks at.
                        "bed.carriedForwardAt: no criterion ever says anything about this",
                        "bed.verifiedBy: no criterion ever says anything about this",
                        "unit.professionals: no criterion ever says anything about this",
                        "person.iq: no criterion ever says anything about this",
                        // A HIC without a level is no question for somebody who needs less than 2 high.
                        "unit.level not recorded: leaving this out takes a block away, and nobody asks for it"
                                + " (takes away: BLOCK LVL-9 of level)",
                        // These stand beside another block, so that the answer names both rules.
                        "BLOCK FIN-27 of indication: without this, no verdict would have been another one",
                        "BLOCK TTL-1 of title: without this, no verdict would have been another one",
                        "BLOCK TTL-3 of title: without this, no verdict would have been another one");
    }

    @Test
    void beyond_itself_a_rule_set_has_nothing_remarkable() {
        List<Remark> remarks = RuleSetCheck.of(NATIONAL).beyond(NATIONAL).remarks();

        assertThat(remarks).isEmpty();
    }

    @Test
    void the_same_rules_give_the_same_remarks() {
        assertThat(remarksOfOneCriterion()).isEqualTo(remarksOfOneCriterion()).hasSizeGreaterThan(1);
    }

    @Example
    void the_same_rules_give_the_same_remarks_within_a_property_too() {
        assertThat(remarksOfOneCriterion()).isEqualTo(remarksOfOneCriterion()).hasSizeGreaterThan(1);
    }

    private static List<String> remarksOfOneCriterion() {
        return RuleSetCheck.of(NATIONAL.criteria().subList(0, 1)).remarks().stream()
                .map(Remark::toString)
                .toList();
    }
}
