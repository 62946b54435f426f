/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Verdict;

/** Finds the last moment at which the same facts still give the same findings. */
final class ValidUntil {

    private final RuleSet rules;
    private final List<Pairing> judging;

    /** Judging: the beds of one unit, best state and freshest first. */
    ValidUntil(RuleSet rules, List<Pairing> judging) {
        this.rules = rules;
        this.judging = judging;
    }

    /** The last whole second before the findings change; empty when they never do. */
    Optional<Instant> after(Instant asOf, List<Finding> findings) {
        Set<FindingKey> now = FindingKey.of(findings);
        return judging.stream()
                .flatMap(rules::turningPoints)
                .filter(moment -> moment.isAfter(asOf))
                .sorted()
                .distinct()
                .filter(moment -> !FindingKey.of(findings(moment)).equals(now))
                .findFirst()
                .map(moment -> lastSecondBefore(moment, asOf));
    }

    /** Those of the first bed with the best verdict. */
    private List<Finding> findings(Instant moment) {
        return judging.stream()
                .map(bed -> rules.ask(bed.at(moment)))
                .min(Comparator.comparing(Verdict::of))
                .orElseThrow();
    }

    private static Instant lastSecondBefore(Instant moment, Instant asOf) {
        Instant second = moment.minusNanos(1).truncatedTo(ChronoUnit.SECONDS);
        return second.isBefore(asOf) ? asOf : second;
    }
}
