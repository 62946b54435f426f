/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Verdict;

/**
 * A pairing with its findings, and the published order among them: which bed of a unit is best, which unit comes first.
 */
record Judged(Pairing pairing, List<Finding> findings) {

    private static final Comparator<Judged> FRESHEST =
            comparing(judged -> judged.pairing.confirmedAt().orElse(Instant.MIN), reverseOrder());

    /** The best bed of one unit first. */
    static final Comparator<Judged> BEST_BED = comparing(Judged::verdict)
            .thenComparing(judged -> judged.pairing.bedState())
            .thenComparing(FRESHEST)
            .thenComparing(Judged::bedId, comparing(id -> id.map(BedId::value).orElse("")));

    /** The best unit first. */
    static final Comparator<Judged> RANKING = comparing(Judged::verdict)
            .thenComparing(comparingLong(Judged::conditions))
            .thenComparing(Judged::level)
            .thenComparing(Judged::isFarFromHome)
            .thenComparing(FRESHEST)
            .thenComparing(judged -> judged.pairing.unit().id());

    Verdict verdict() {
        return Verdict.of(findings);
    }

    Optional<BedId> bedId() {
        return pairing.bed().map(Bed::id);
    }

    private long conditions() {
        return findings.stream()
                .filter(finding -> finding.effect() == Effect.CONDITION)
                .map(finding -> finding.rule().id())
                .distinct()
                .count();
    }

    private SecurityLevel level() {
        return pairing.unit().level().orElse(SecurityLevel.LEVEL_2_HIGH);
    }

    private boolean isFarFromHome() {
        return pairing.unit().province().isEmpty()
                || !pairing.unit().province().equals(pairing.person().homeProvince());
    }
}
