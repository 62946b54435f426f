/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Verdict;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final int UNITS = 20_000;
    private static final Country COUNTRY = Country.drawn(UNITS);

    /** Ten of the nineteen criteria have a reason that blocks. */
    private static final Set<String> CAN_SAY_NO = RuleSet.national().reasons().stream()
            .filter(reason -> reason.effect() == Effect.BLOCK)
            .map(Reason::criterion)
            .collect(toSet());

    @Test
    void each_criterion_that_can_say_no_is_first_on_8_to_10_percent_of_the_units() {
        Map<String, Long> first = answers(COUNTRY.requests().get(0))
                .flatMap(findings -> firstNo(findings).stream())
                .collect(groupingBy(Finding::criterion, counting()));

        assertThat(first).hasSize(Obstacle.values().length).containsOnlyKeys(CAN_SAY_NO);
        assertThat(first)
                .allSatisfy((criterion, count) ->
                        assertThat(count * 100 / (double) UNITS).as(criterion).isBetween(8.0, 10.0));
    }

    @Test
    void the_requests_differ_but_meet_the_same_first_no() {
        Set<List<Optional<String>>> firsts = COUNTRY.requests().stream()
                .map(request -> answers(request)
                        .limit(2000)
                        .map(findings -> firstNo(findings).map(Finding::criterion))
                        .toList())
                .collect(toSet());

        assertThat(COUNTRY.requests()).doesNotHaveDuplicates();
        assertThat(firsts).hasSize(1);
    }

    @Test
    void units_without_an_obstacle_get_every_other_verdict() {
        Set<Verdict> verdicts = COUNTRY.requests().stream()
                .flatMap(request -> answers(request).limit(2000))
                .map(Verdict::of)
                .collect(toSet());

        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
    }

    @Test
    void a_larger_country_begins_with_the_same_units() {
        assertThat(Country.drawn(100).snapshot().units())
                .isEqualTo(COUNTRY.snapshot().units().subList(0, 100));
    }

    private static Stream<List<Finding>> answers(PlacementRequest request) {
        return IntStream.range(0, UNITS).mapToObj(number -> RuleSet.national().ask(pairing(request, number)));
    }

    private static Pairing pairing(PlacementRequest request, int number) {
        Unit unit = COUNTRY.snapshot().units().get(number);
        return Pairing.of(request, unit, COUNTRY.snapshot().beds().get(number), Asking.at(COUNTRY.moment()));
    }

    private static Optional<Finding> firstNo(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.effect() == Effect.BLOCK)
                .findFirst();
    }
}
