/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.List;
import java.util.Set;
import nl.beveiligdebedden.norm.Finding;

/**
 * How the answer for one unit becomes another one, and why.
 *
 * <p>Findings are compared by criterion, rule and effect, as for {@link Assessment#validUntil}: a number of days that
 * grows is no turn.
 *
 * @param before the answer until then
 * @param after the answer from then on
 */
public record UnitTurn(Assessment before, Assessment after) {

    /**
     * Whether the verdict changed.
     *
     * @return false when only the findings or the best bed did
     */
    public boolean isOfVerdict() {
        return before.verdict() != after.verdict();
    }

    /**
     * What is found from then on and was not found before.
     *
     * @return the findings, in the order of the criteria
     */
    public List<Finding> came() {
        return minus(after, before);
    }

    /**
     * What was found before and is not found from then on.
     *
     * @return the findings, in the order of the criteria
     */
    public List<Finding> went() {
        return minus(before, after);
    }

    boolean changesSomething() {
        return !before.bed().equals(after.bed())
                || !FindingKey.of(before.findings()).equals(FindingKey.of(after.findings()));
    }

    private static List<Finding> minus(Assessment one, Assessment other) {
        Set<FindingKey> known = FindingKey.of(other.findings());
        return one.findings().stream()
                .filter(finding -> !known.contains(FindingKey.of(finding)))
                .toList();
    }
}
