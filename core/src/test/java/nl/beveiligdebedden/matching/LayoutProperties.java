/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.testkit.DomainArbitraries;

/** The quick way, over places laid out beforehand, gives what asking every criterion about every bed gives. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class LayoutProperties {

    private static final RuleSet RULES = RuleSet.national();
    private static final Asking ASKING = Asking.at(MOMENT);

    @Provide
    Arbitrary<PlacementRequest> requests() {
        return DomainArbitraries.requests();
    }

    @Provide
    Arbitrary<CapacitySnapshot> snapshots() {
        return DomainArbitraries.snapshots();
    }

    @Provide
    Arbitrary<Pairing> pairings() {
        return Arbitraries.oneOf(DomainArbitraries.pairings(), DomainArbitraries.nearlyFitting());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.of(-9, -1, 0, 1, 8).map(days -> MOMENT.plus(Duration.ofDays(days)));
    }

    @Property(tries = 2000)
    void places_with_equal_views_get_equal_findings(
            @ForAll("pairings") Pairing one, @ForAll("pairings") Pairing other, @ForAll("moments") Instant asOf) {
        Place here = new Place(one.unit(), one.bed());
        Place there = new Place(other.unit(), other.bed());
        Question question = Question.of(one.request(), Asking.at(asOf));

        Stream<Criterion> whoSeeNoDifference = RULES.criteria().stream()
                .filter(criterion -> criterion.view(here, asOf).equals(criterion.view(there, asOf)));

        assertThat(whoSeeNoDifference)
                .allSatisfy(criterion ->
                        assertThat(criterion.ask(question.with(here))).isEqualTo(criterion.ask(question.with(there))));
    }

    @Property(tries = 300)
    void every_unit_keeps_every_finding_about_its_best_bed(
            @ForAll("requests") PlacementRequest request, @ForAll("snapshots") CapacitySnapshot capacity) {
        Ranking ranking = new Matcher(RULES).assess(request, capacity, ASKING);

        assertThat(ranking).allSatisfy(assessment -> {
            Judged best = best(request, assessment.unit(), capacity, ASKING);
            assertThat(assessment.bed()).isEqualTo(best.pairing.bed().map(Bed::id));
            assertThat(assessment.findings()).isEqualTo(best.findings);
        });
    }

    @Property(tries = 300)
    void the_order_is_the_published_one(
            @ForAll("requests") PlacementRequest request, @ForAll("snapshots") CapacitySnapshot capacity) {
        Ranking ranking = new Matcher(RULES).assess(request, capacity, ASKING);

        List<Unit> published = capacity.units().stream()
                .map(unit -> best(request, unit, capacity, ASKING))
                .sorted(Judged.RANKING)
                .map(judged -> judged.pairing.unit())
                .toList();
        assertThat(ranking).map(Assessment::unit).isEqualTo(published);
    }

    @Property(tries = 300)
    void one_matcher_answers_every_question_as_a_new_one_does(
            @ForAll("requests") PlacementRequest request,
            @ForAll("requests") PlacementRequest another,
            @ForAll("snapshots") CapacitySnapshot capacity,
            @ForAll("moments") Instant first,
            @ForAll("moments") Instant second) {
        Matcher matcher = new Matcher(RULES);
        matcher.assess(another, capacity, Asking.at(first));

        Ranking ranking = matcher.assess(request, capacity, Asking.at(second));

        assertThat(ranking).isEqualTo(new Matcher(RULES).assess(request, capacity, Asking.at(second)));
    }

    @Property(tries = 100)
    void the_best_few_are_the_start_of_the_whole_list(
            @ForAll("requests") PlacementRequest request,
            @ForAll("snapshots") CapacitySnapshot capacity,
            @ForAll @IntRange(max = 6) int count) {
        Ranking whole = new Matcher(RULES).assess(request, many(capacity), ASKING);

        Ranking few = whole.first(count);

        assertThat(few).isEqualTo(whole.subList(0, Math.min(count, whole.size())));
    }

    @Property(tries = 10)
    void all_cores_give_what_one_core_gives(
            @ForAll("requests") PlacementRequest request, @ForAll("snapshots") CapacitySnapshot capacity) {
        CapacitySnapshot large = many(capacity);

        Ranking ranking = new Matcher(RULES, true).assess(request, large, ASKING);

        assertThat(ranking).isEqualTo(new Matcher(RULES).assess(request, large, ASKING));
    }

    /** The same units and beds many times over, enough for more than one part. */
    private static CapacitySnapshot many(CapacitySnapshot capacity) {
        List<Unit> units = IntStream.range(0, 600)
                .boxed()
                .flatMap(copy -> capacity.units().stream())
                .toList();
        return new CapacitySnapshot(capacity.asOf(), capacity.providers(), units, capacity.beds());
    }

    private static Judged best(PlacementRequest request, Unit unit, CapacitySnapshot capacity, Asking asking) {
        List<Bed> beds = capacity.bedsByUnit().getOrDefault(unit.id(), List.of());
        Stream<Pairing> pairings = beds.isEmpty()
                ? Stream.of(Pairing.of(request, unit, asking))
                : beds.stream().map(bed -> Pairing.of(request, unit, bed, asking));
        return pairings.map(pairing -> new Judged(pairing, RULES.ask(pairing)))
                .min(Judged.BEST_BED)
                .orElseThrow();
    }

    /** The published order, written down as it is read in the contract. */
    private record Judged(Pairing pairing, List<Finding> findings) {

        static final Comparator<Judged> FRESHEST =
                comparing(judged -> judged.pairing.confirmedAt().orElse(Instant.MIN), reverseOrder());

        static final Comparator<Judged> BEST_BED = comparing(Judged::verdict)
                .thenComparing(judged -> judged.pairing.bedState())
                .thenComparing(FRESHEST)
                .thenComparing(judged ->
                        judged.pairing.bed().map(Bed::id).map(BedId::value).orElse(""));

        static final Comparator<Judged> RANKING = comparing(Judged::verdict)
                .thenComparing(comparingLong(Judged::conditions))
                .thenComparing(judged -> judged.pairing.unit().level().orElse(SecurityLevel.LEVEL_2_HIGH))
                .thenComparing(Judged::isFarFromHome)
                .thenComparing(FRESHEST)
                .thenComparing(judged -> judged.pairing.unit().id());

        Verdict verdict() {
            return Verdict.of(findings);
        }

        long conditions() {
            return findings.stream()
                    .filter(finding -> finding.effect() == Effect.CONDITION)
                    .map(finding -> finding.rule().id())
                    .distinct()
                    .count();
        }

        boolean isFarFromHome() {
            Optional<?> there = pairing.unit().province();
            return there.isEmpty() || !there.equals(pairing.person().homeProvince());
        }
    }
}
