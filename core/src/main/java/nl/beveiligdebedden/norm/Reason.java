/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.List;
import nl.beveiligdebedden.base.Text;

/**
 * A kind of finding: which criterion can say what, on the ground of which rule.
 *
 * <p>Criterion, rule and effect together are its stable key. Make reasons with {@link Reasons}.
 *
 * @param criterion the code of the criterion, such as {@code contra-indication}
 * @param rule the rule that it rests on
 * @param effect what it means for the answer
 * @param sentence what it says, with the names of facts between braces, such as <code>{level}</code>
 */
public record Reason(String criterion, Rule rule, Effect effect, Text sentence) {

    /**
     * Finds this reason in the facts that were compared.
     *
     * @param facts the facts, one for each name in the sentence, and others
     * @return the finding, which nobody can change
     */
    public Finding found(Fact... facts) {
        return new Finding(this, List.of(facts), List.of());
    }
}
