/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.norm.Finding;

/** Finds the last moment at which the same facts still give the same findings. */
final class ValidUntil {

    private final RuleSet rules;

    ValidUntil(RuleSet rules) {
        this.rules = rules;
    }

    /** The last whole second before the findings change; empty when they never do. */
    Optional<Instant> of(Pairing pairing, List<Finding> findings) {
        Set<FindingKey> now = FindingKey.of(findings);
        return rules.turningPoints(pairing)
                .filter(moment -> moment.isAfter(pairing.asking().asOf()))
                .sorted()
                .distinct()
                .filter(moment -> !FindingKey.of(rules.ask(pairing.at(moment))).equals(now))
                .findFirst()
                .map(moment -> lastSecondBefore(moment, pairing.asking().asOf()));
    }

    private static Instant lastSecondBefore(Instant moment, Instant asOf) {
        Instant second = moment.minusNanos(1).truncatedTo(ChronoUnit.SECONDS);
        return second.isBefore(asOf) ? asOf : second;
    }
}
