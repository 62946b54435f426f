/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hash by which an answer is tied to the rules that gave it. */
class RuleSetTest {

    private static final String HASH = with("own", "BED-1", Effect.BLOCK, "Nee.", "No.");

    @Test
    void the_same_reasons_have_the_same_hash() {
        assertThat(with("own", "BED-1", Effect.BLOCK, "Nee.", "No.")).isEqualTo(HASH);
    }

    @ParameterizedTest
    @CsvSource({
        "other, BED-1, BLOCK, Nee., No.",
        "own, BED-2, BLOCK, Nee., No.",
        "own, BED-1, UNKNOWN, Nee., No.",
        "own, BED-1, BLOCK, Nooit., No.",
        "own, BED-1, BLOCK, Nee., Never."
    })
    void another_criterion_rule_effect_or_text_has_another_hash(
            String criterion, String rule, Effect effect, String nl, String en) {
        assertThat(with(criterion, rule, effect, nl, en)).isNotEqualTo(HASH);
    }

    @Test
    void a_criterion_with_the_code_of_one_that_is_asked_already_is_refused() {
        RuleSet rules = RuleSet.national().with(new Silent(reasons("own", "BED-1", Effect.BLOCK, "Nee.", "No.")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.with(new Silent(reasons("own", "BED-2", Effect.UNKNOWN, "Eh.", "Er."))))
                .withMessageContaining("[own]");
    }

    private static String with(String criterion, String rule, Effect effect, String nl, String en) {
        return RuleSet.national()
                .with(new Silent(reasons(criterion, rule, effect, nl, en)))
                .hash();
    }

    private static List<Reason> reasons(String criterion, String rule, Effect effect, String nl, String en) {
        Reasons reasons = Reasons.of(criterion);
        reasons.add(effect, rule, nl, en);
        return reasons.all();
    }

    /** Could find something, and never does. */
    private record Silent(List<Reason> reasons) implements Criterion {

        @Override
        public List<Finding> ask(Pairing pairing) {
            return List.of();
        }
    }
}
