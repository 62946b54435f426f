/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.beveiligdebedden.base.Text;

/**
 * All reasons of one criterion, written where the criterion stands: rule, effect and both texts side by side.
 *
 * <p>Example:
 *
 * <pre>{@code
 * private static final Reasons REASONS = Reasons.of("bed-state");
 * private static final Reason FREE = REASONS.support("BED-1", "Het bed is vrij.", "The bed is free.");
 * }</pre>
 */
public final class Reasons {

    private final String criterion;
    private final List<Reason> all = new ArrayList<>();

    private Reasons(String criterion) {
        this.criterion = criterion;
    }

    /**
     * The reasons of a criterion, none yet.
     *
     * @param criterion the code of the criterion
     * @return an empty list of reasons
     */
    public static Reasons of(String criterion) {
        return new Reasons(criterion);
    }

    /**
     * A reason on the ground of a national rule.
     *
     * @param effect what it means for the answer
     * @param rule the id of the rule in {@link RuleCatalogue}
     * @param nl the Dutch sentence, with names of facts between braces
     * @param en the English sentence
     * @return the reason
     * @throws IllegalArgumentException if the catalogue does not have the rule
     */
    public Reason add(Effect effect, String rule, String nl, String en) {
        return add(effect, RuleCatalogue.rule(rule), nl, en);
    }

    /**
     * A reason on the ground of any rule, such as a provider's own.
     *
     * @param effect what it means for the answer
     * @param rule the rule
     * @param nl the Dutch sentence, with names of facts between braces
     * @param en the English sentence
     * @return the reason
     */
    public Reason add(Effect effect, Rule rule, String nl, String en) {
        Reason reason = new Reason(criterion, rule, effect, new Text(nl, en));
        all.add(reason);
        return reason;
    }

    /**
     * A reason that speaks for it.
     *
     * @param rule the id of the rule
     * @param nl the Dutch sentence
     * @param en the English sentence
     * @return the reason
     */
    public Reason support(String rule, String nl, String en) {
        return add(Effect.SUPPORT, rule, nl, en);
    }

    /**
     * A reason that asks for something to be arranged.
     *
     * @param rule the id of the rule
     * @param nl the Dutch sentence
     * @param en the English sentence
     * @return the reason
     */
    public Reason condition(String rule, String nl, String en) {
        return add(Effect.CONDITION, rule, nl, en);
    }

    /**
     * A reason that says what we do not know.
     *
     * @param rule the id of the rule
     * @param nl the Dutch sentence
     * @param en the English sentence
     * @return the reason
     */
    public Reason unknown(String rule, String nl, String en) {
        return add(Effect.UNKNOWN, rule, nl, en);
    }

    /**
     * A reason that stands in the way.
     *
     * @param rule the id of the rule
     * @param nl the Dutch sentence
     * @param en the English sentence
     * @return the reason
     */
    public Reason block(String rule, String nl, String en) {
        return add(Effect.BLOCK, rule, nl, en);
    }

    /**
     * The reasons so far.
     *
     * @return the reasons, in the order in which they were added
     */
    public List<Reason> all() {
        return Collections.unmodifiableList(all);
    }
}
