/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;

/**
 * Holds one request against every bed of every unit, and puts the units in the published order.
 *
 * <p>It keeps the snapshot that it saw last, laid out so that the next question about it is quick; so keep one matcher
 * and ask it often. Many threads can use it. Example:
 * {@code new Matcher(RuleSet.national()).assess(request, snapshot, Asking.at(moment))}.
 */
public final class Matcher {

    private final RuleSet rules;
    private final boolean onAllCores;
    private volatile Layout last;

    /**
     * A matcher with a rule set, which works on one core.
     *
     * @param rules the criteria to ask
     */
    public Matcher(RuleSet rules) {
        this(rules, false);
    }

    /**
     * A matcher with a rule set.
     *
     * @param rules the criteria to ask
     * @param onAllCores whether one question may keep all cores busy; the answer is the same
     */
    public Matcher(RuleSet rules, boolean onAllCores) {
        this.rules = rules;
        this.onAllCores = onAllCores;
    }

    /**
     * The rule set of this matcher.
     *
     * @return the criteria that it asks
     */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Assesses every unit by its best bed.
     *
     * @param request the request
     * @param capacity the units and beds
     * @param asking the moment of asking and the policy on old data
     * @return one assessment for each unit, best first; the order of the units in the snapshot does not matter
     */
    public Ranking assess(PlacementRequest request, CapacitySnapshot capacity, Asking asking) {
        Layout layout = layoutOf(capacity, asking.asOf());
        Answers answers = new Answers(layout, Question.of(request, asking), rules);
        return new Ranking(answers, answers.numbers(onAllCores), layout.units());
    }

    /**
     * Finds when the answer becomes another one while all facts stay the same.
     *
     * @param request the request
     * @param capacity the units and beds
     * @param from the moment from which to look, and the policy on old data
     * @param until the last moment at which to look
     * @return the turns after the first moment, the earliest first; the same as asking anew at every moment
     */
    public List<Turn> turns(PlacementRequest request, CapacitySnapshot capacity, Asking from, Instant until) {
        return new Turns(this, request, capacity).after(from, until);
    }

    Layout layoutOf(CapacitySnapshot capacity, Instant asOf) {
        Layout layout = last;
        if (layout == null || !layout.serves(capacity, asOf)) {
            layout = new Layout(capacity, rules, asOf);
            last = layout;
        }
        return layout;
    }
}
