/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;

/** An answer changes by itself only at or after a moment that the criterion announced. */
final class TurningPoints implements Check {

    private static final int CASES = 200;
    private static final int DAYS = 60;

    @Override
    public Stream<Remark> of(Cases cases) {
        return cases.some(CASES)
                .flatMap(one ->
                        cases.ownCriteria().flatMap(criterion -> change(cases, criterion, one.pairing()).stream()));
    }

    private static Optional<Remark> change(Cases cases, Criterion criterion, Pairing pairing) {
        Set<Reason> now = reasons(cases, criterion, pairing);
        return days(pairing)
                .filter(moment -> !announced(criterion, pairing, moment))
                .filter(moment -> !reasons(cases, criterion, pairing.at(moment)).equals(now))
                .findFirst()
                .map(moment ->
                        Remark.of(Remark.Kind.CHANGES_UNANNOUNCED, Cases.name(criterion), "at " + moment, pairing));
    }

    private static Stream<Instant> days(Pairing pairing) {
        Instant asOf = pairing.asking().asOf();
        return IntStream.rangeClosed(1, DAYS).mapToObj(day -> asOf.plus(Duration.ofDays(day)));
    }

    private static boolean announced(Criterion criterion, Pairing pairing, Instant moment) {
        return criterion
                .turningPoints(pairing)
                .anyMatch(turn -> turn.isAfter(pairing.asking().asOf()) && !turn.isAfter(moment));
    }

    private static Set<Reason> reasons(Cases cases, Criterion criterion, Pairing pairing) {
        List<Finding> findings = cases.ask(criterion, pairing);
        return findings.stream().map(Finding::reason).collect(toSet());
    }
}
