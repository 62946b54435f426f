/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Verdict;

/**
 * What a golden scenario says of an answer: the verdict, the rules that stand in the way or ask for something, and what
 * would have to change.
 *
 * <p>Compare {@code Outcome.of(assessment)} with {@link GoldenScenario#expected()}; an engine of another make can fill in
 * an outcome of its own.
 *
 * @param verdict the verdict
 * @param rules the ids of the rules for each effect but {@code SUPPORT}; an effect without rules is left out
 * @param nearMisses every smallest set of remedy codes; empty when nothing helps, or when nothing has to
 */
public record Outcome(Verdict verdict, Map<Effect, SortedSet<String>> rules, Set<SortedSet<String>> nearMisses) {

    /**
     * Leaves out effects without rules, and {@code SUPPORT}.
     *
     * @param verdict the verdict
     * @param rules the ids of the rules for each effect
     * @param nearMisses every smallest set of remedy codes
     */
    public Outcome {
        Map<Effect, SortedSet<String>> telling = new EnumMap<>(rules);
        telling.values().removeIf(Set::isEmpty);
        telling.remove(Effect.SUPPORT);
        rules = Collections.unmodifiableMap(telling);
        nearMisses = Set.copyOf(nearMisses);
    }

    /**
     * What an assessment says.
     *
     * @param assessment the assessment of one unit
     * @return its outcome
     */
    public static Outcome of(Assessment assessment) {
        Map<Effect, SortedSet<String>> rules = assessment.findings().stream()
                .collect(groupingBy(
                        finding -> finding.effect(),
                        mapping(finding -> finding.rule().id().value(), toCollection(TreeSet::new))));
        Set<SortedSet<String>> nearMisses =
                assessment.nearMisses().stream().map(Outcome::codes).collect(toUnmodifiableSet());
        return new Outcome(assessment.verdict(), rules, nearMisses);
    }

    private static SortedSet<String> codes(Collection<Remedy> remedies) {
        return remedies.stream().map(Remedy::code).collect(toCollection(TreeSet::new));
    }
}
