/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleCatalogue;
import nl.beveiligdebedden.norm.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What findings weigh, packed in one number. */
class MarksTest {

    private final Marks marks = new Marks();

    @ParameterizedTest
    @EnumSource(Effect.class)
    void the_strongest_effect_of_one_finding_is_its_own(Effect effect) {
        long packed = marks.of(finding(effect, "BED-1"));

        assertThat(Marks.strongest(packed)).isEqualTo(effect.ordinal());
    }

    @Test
    void nothing_found_is_as_strong_as_support() {
        long packed = marks.of();

        assertThat(Marks.strongest(packed)).isEqualTo(Effect.SUPPORT.ordinal());
    }

    @Test
    void the_strongest_effect_wins_over_any_number_of_weaker_ones() {
        long packed = marks.of(Arrays.stream(Effect.values())
                .map(effect -> finding(effect, "BED-1"))
                .toArray(Finding[]::new));

        assertThat(Marks.strongest(packed)).isEqualTo(Effect.BLOCK.ordinal());
    }

    @Test
    void a_rule_that_sets_a_condition_twice_counts_once() {
        long once = marks.of(finding(Effect.CONDITION, "BED-1"));
        long again = marks.of(finding(Effect.CONDITION, "BED-1"), finding(Effect.CONDITION, "BED-2"));

        assertThat(Marks.conditions(once | again)).isEqualTo(2);
    }

    @Test
    void blocks_and_unknowns_are_no_conditions() {
        long packed = marks.of(finding(Effect.BLOCK, "BED-1"), finding(Effect.UNKNOWN, "BED-2"));

        assertThat(Marks.conditions(packed)).isZero();
    }

    @Test
    void sixty_two_rules_can_set_a_condition() {
        long packed = marks.of(
                RuleCatalogue.all().stream().limit(62).map(MarksTest::condition).toArray(Finding[]::new));

        assertThat(Marks.conditions(packed)).isEqualTo(62);
        assertThat(Marks.strongest(packed)).isEqualTo(Effect.CONDITION.ordinal());
    }

    @Test
    void one_more_is_refused_with_its_id() {
        Finding[] tooMany =
                RuleCatalogue.all().stream().limit(63).map(MarksTest::condition).toArray(Finding[]::new);
        RuleId last = tooMany[62].rule().id();

        assertThatThrownBy(() -> marks.of(tooMany))
                .hasMessage("rule " + last + " is one too many: at most 62 rules can set a condition for one request");
    }

    private static Finding finding(Effect effect, String rule) {
        return Reasons.of("test").add(effect, rule, "Gevonden.", "Found.").found();
    }

    private static Finding condition(Rule rule) {
        return finding(Effect.CONDITION, rule.id().value());
    }
}
