/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.stream.Collectors.toSet;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.RuleCatalogue;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import nl.beveiligdebedden.testkit.Examples;

/** What holds for every request and every capacity. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class MatchingProperties {

    private static final RuleSet RULES = RuleSet.national();
    private static final Asking ASKING = Asking.at(MOMENT);
    private static final int MOST_REMEDIES = 10;
    private static final int DAYS_AHEAD = 3 * 366;

    @Provide
    Arbitrary<Pairing> pairings() {
        return Arbitraries.oneOf(DomainArbitraries.pairings(), DomainArbitraries.nearlyFitting());
    }

    @Provide
    Arbitrary<PlacementRequest> requests() {
        return DomainArbitraries.requests();
    }

    @Provide
    Arbitrary<CapacitySnapshot> snapshots() {
        return DomainArbitraries.snapshots();
    }

    @Property(tries = 300)
    void the_order_of_units_and_beds_never_matters(
            @ForAll("requests") PlacementRequest request,
            @ForAll("snapshots") CapacitySnapshot capacity,
            @ForAll Random random) {
        CapacitySnapshot shuffled = new CapacitySnapshot(
                capacity.asOf(),
                capacity.providers(),
                shuffled(capacity.units(), random),
                shuffled(capacity.beds(), random));

        List<Assessment> answer = new Matcher(RULES).assess(request, shuffled, ASKING);

        assertThat(answer).isEqualTo(new Matcher(RULES).assess(request, capacity, ASKING));
    }

    @Property(tries = 300)
    void every_unit_gets_one_rank(
            @ForAll("requests") PlacementRequest request, @ForAll("snapshots") CapacitySnapshot capacity) {
        List<Assessment> answer = new Matcher(RULES).assess(request, capacity, ASKING);

        assertThat(answer)
                .map(Assessment::rank)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, capacity.units().size())
                                .boxed()
                                .toList());
        assertThat(answer).map(Assessment::unit).containsExactlyInAnyOrderElementsOf(capacity.units());
        assertThat(answer).map(Assessment::verdict).isSorted();
    }

    @Property(tries = 300)
    void the_same_question_always_has_the_same_answer(
            @ForAll("requests") PlacementRequest request, @ForAll("snapshots") CapacitySnapshot capacity) {
        List<Assessment> first = new Matcher(RULES).assess(request, capacity, ASKING);

        List<Assessment> second = new Matcher(RULES).assess(request, capacity, ASKING);

        assertThat(second).isEqualTo(first).hasToString(first.toString());
    }

    @Property
    void a_criterion_that_always_blocks_never_improves_a_verdict(@ForAll("pairings") Pairing pairing) {
        RuleSet stricter = RULES.with(new AlwaysBlocks());

        Verdict verdict = Verdict.of(stricter.ask(pairing));

        assertThat(verdict).isEqualTo(Verdict.DOES_NOT_FIT);
        assertThat(verdict).isGreaterThanOrEqualTo(Verdict.of(RULES.ask(pairing)));
        assertThat(stricter.ask(pairing)).containsAll(RULES.ask(pairing));
    }

    @Property
    void a_real_hindrance_never_improves_a_verdict(@ForAll("pairings") Pairing pairing, @ForAll Hindrance hindrance) {
        Verdict before = Verdict.of(RULES.ask(pairing));

        Verdict after = Verdict.of(RULES.ask(hindrance.put(pairing)));

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    /** Something that makes a place worse for this person, whatever it was. */
    enum Hindrance {
        SOMEBODY_TAKES_THE_BED {
            @Override
            Pairing put(Pairing pairing) {
                return pairing.bed()
                        .map(bed -> pairing.with(
                                Bed.builder().like(bed).state(BedState.BEZET).build()))
                        .orElse(pairing);
            }
        },
        NOBODY_CONFIRMS_THE_BED {
            @Override
            Pairing put(Pairing pairing) {
                return pairing.bed()
                        .map(bed -> pairing.with(Bed.builder()
                                .like(bed)
                                .confirmedAt(Optional.empty())
                                .build()))
                        .orElse(pairing);
            }
        },
        THE_UNIT_REFUSES_A_PROBLEM {
            @Override
            Pairing put(Pairing pairing) {
                Stream<ContraIndication> refused =
                        pairing.person().problems().stream().map(problem -> ContraIndication.of(problem.code()));
                List<ContraIndication> all = Stream.concat(
                                refused, pairing.unit().contraIndications().values().stream())
                        .toList();
                return pairing.unit().contraIndications().isKnown()
                        ? pairing.with(Unit.builder()
                                .like(pairing.unit())
                                .contraIndications(Recorded.copyOf(all))
                                .build())
                        : pairing;
            }
        },
        VICTIMS_LIVE_EVERYWHERE {
            @Override
            Pairing put(Pairing pairing) {
                return pairing.with(PlacementRequest.builder()
                        .like(pairing.request())
                        .addVictimProvinces(Province.values())
                        .build());
            }
        };

        abstract Pairing put(Pairing pairing);
    }

    @Property
    void a_verdict_is_its_strongest_finding(@ForAll("pairings") Pairing pairing) {
        Assessment assessment = assess(pairing);

        Effect strongest = assessment.findings().stream()
                .map(Finding::effect)
                .max(Effect::compareTo)
                .orElseThrow();

        assertThat(assessment.verdict().ordinal()).isEqualTo(strongest.ordinal());
    }

    @Property
    void every_finding_cites_a_rule_of_the_catalogue_for_a_reason_of_its_criterion(
            @ForAll("pairings") Pairing pairing) {
        Set<Object> catalogue = new HashSet<>(RuleCatalogue.all());

        for (Criterion criterion : RULES.criteria()) {
            assertThat(criterion.ask(pairing)).allSatisfy(finding -> {
                assertThat(catalogue).contains(finding.rule());
                assertThat(criterion.reasons()).contains(finding.reason());
            });
        }
    }

    @Property
    void every_text_is_filled(@ForAll("pairings") Pairing pairing) {
        List<Finding> findings = RULES.ask(pairing);

        assertThat(findings)
                .flatMap(finding -> List.of(finding.text().nl(), finding.text().en()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }

    @Property
    void a_finding_that_does_not_know_names_what_is_missing(@ForAll("pairings") Pairing pairing) {
        List<Finding> unknown = RULES.ask(pairing).stream()
                .filter(finding -> finding.effect() == Effect.UNKNOWN)
                .filter(finding -> !finding.criterion().equals("victims"))
                .toList();

        assertThat(unknown)
                .allSatisfy(finding ->
                        assertThat(finding.facts()).anyMatch(fact -> fact.name().equals("missing")));
    }

    @Property
    void where_victims_live_is_never_in_a_finding(@ForAll("pairings") Pairing pairing) {
        List<Finding> findings = RULES.ask(pairing).stream()
                .filter(finding -> finding.rule().id().value().equals("REJ-S3"))
                .toList();

        assertThat(findings).allSatisfy(finding -> assertThat(finding.facts()).isEmpty());
        assertThat(findings)
                .allSatisfy(finding -> assertThat(pairing.request().victimProvinces())
                        .noneMatch(province ->
                                finding.text().nl().contains(province.words().nl())));
    }

    @Property
    void near_misses_are_those_of_a_brute_force(@ForAll("pairings") Pairing pairing) {
        List<Remedy> universe = universe(pairing);
        Assume.that(universe.size() <= MOST_REMEDIES);

        List<List<Remedy>> nearMisses = assess(pairing).nearMisses();

        assertThat(nearMisses.stream().map(Set::copyOf).toList())
                .containsExactlyInAnyOrderElementsOf(smallestThatLift(universe, pairing));
    }

    @Property
    void a_near_miss_lifts_and_no_part_of_it_does(@ForAll("pairings") Pairing pairing) {
        List<List<Remedy>> nearMisses = assess(pairing).nearMisses();

        assertThat(nearMisses).allSatisfy(set -> {
            assertThat(lifts(Set.copyOf(set), pairing)).isTrue();
            assertThat(set).isNotEmpty().isSorted();
            assertThat(properParts(set)).noneMatch(part -> lifts(part, pairing));
        });
        assertThat(nearMisses.stream().map(List::size)).isSorted();
    }

    @Property
    void a_unit_that_does_not_fit_has_a_near_miss_or_an_obstacle_and_never_both(@ForAll("pairings") Pairing pairing) {
        Assessment assessment = assess(pairing);

        assertThat(assessment.obstacles().isEmpty())
                .isEqualTo(assessment.verdict() != Verdict.DOES_NOT_FIT
                        || !assessment.nearMisses().isEmpty());
        assertThat(assessment.obstacles()).allMatch(finding -> finding.effect() == Effect.BLOCK);
    }

    @Property
    void a_block_for_which_there_is_no_remedy_is_an_obstacle(@ForAll("pairings") Pairing pairing) {
        Assessment assessment = assess(pairing);
        List<Finding> withoutRemedy = assessment.findings().stream()
                .filter(finding ->
                        finding.effect() == Effect.BLOCK && finding.remedies().isEmpty())
                .toList();
        Assume.that(!withoutRemedy.isEmpty());

        assertThat(assessment.obstacles()).containsExactlyElementsOf(withoutRemedy);
    }

    @Property(tries = 300)
    void an_opening_opens_the_units_that_do_not_fit_now_and_are_open_once_all_of_it_is_done(
            @ForAll("requests") PlacementRequest request, @ForAll("snapshots") CapacitySnapshot capacity) {
        CapacitySnapshot capacityOfAll = ofRecordedProviders(capacity);
        List<Assessment> ranked = new Matcher(RULES).assess(request, capacityOfAll, ASKING);

        for (Opening opening : Opening.of(ranked)) {
            assertThat(opening.units())
                    .containsExactlyElementsOf(ranked.stream()
                            .filter(assessment -> assessment.verdict() == Verdict.DOES_NOT_FIT)
                            .filter(assessment -> lifts(
                                    within(opening.changes(), assessment),
                                    pairingOf(assessment, request, capacityOfAll)))
                            .toList());
        }
    }

    /** Of a provider that is not recorded nobody knows whether it is that of another unit; see OpeningTest. */
    private static CapacitySnapshot ofRecordedProviders(CapacitySnapshot capacity) {
        List<Unit> units = capacity.units().stream()
                .map(unit -> Unit.builder()
                        .like(unit)
                        .provider(unit.provider().orElse(new ProviderId("p-0")))
                        .build())
                .toList();
        return new CapacitySnapshot(capacity.asOf(), capacity.providers(), units, capacity.beds());
    }

    /** Of the changes, those in which this unit or its person takes part. */
    private static Set<Remedy> within(List<Change> changes, Assessment assessment) {
        return changes.stream()
                .filter(change -> change.equals(Change.on(assessment.unit(), change.remedy())))
                .map(Change::remedy)
                .filter(remedy -> remedy.owner() != Owner.AANBIEDER
                        || assessment.findings().stream()
                                .anyMatch(finding -> finding.remedies().contains(remedy)))
                .collect(toSet());
    }

    private static Pairing pairingOf(Assessment assessment, PlacementRequest request, CapacitySnapshot capacity) {
        return capacity.beds().stream()
                .filter(bed -> assessment.bed().filter(bed.id()::equals).isPresent())
                .findFirst()
                .map(bed -> Pairing.of(request, assessment.unit(), bed, ASKING))
                .orElseGet(() -> Pairing.of(request, assessment.unit(), ASKING));
    }

    @Property
    void only_a_unit_that_does_not_fit_has_near_misses(@ForAll("pairings") Pairing pairing) {
        Assessment assessment = assess(pairing);

        boolean fits = assessment.verdict() != Verdict.DOES_NOT_FIT;

        assertThat(!fits || assessment.nearMisses().isEmpty()).isTrue();
    }

    @Property(tries = 400)
    void valid_until_is_that_of_a_day_by_day_brute_force(@ForAll("pairings") Pairing pairing) {
        Optional<Instant> validUntil = assess(pairing).validUntil();

        Optional<Instant> bruteForce = nextMoments(pairing)
                .filter(moment -> !keys(pairing.at(moment)).equals(keys(pairing)))
                .findFirst()
                .map(moment -> moment.minusSeconds(1));

        assertThat(validUntil.filter(moment -> moment.isBefore(horizon()))).isEqualTo(bruteForce);
    }

    /** A person who fits the unit, so that it depends on the beds: most drawn persons fit none, whatever the moment. */
    @Property(tries = 300)
    void valid_until_is_the_second_before_another_finding_of_whichever_bed_is_best_then(
            @ForAll("wards") CapacitySnapshot ward) {
        Matcher matcher = new Matcher(RULES);
        PlacementRequest request = aRequest().build();

        Optional<Instant> firstTurn = matcher.turns(request, ward, ASKING, horizon()).stream()
                .filter(turn -> turn.units().stream()
                        .anyMatch(unit -> !unit.came().isEmpty() || !unit.went().isEmpty()))
                .map(Turn::at)
                .findFirst();

        assertThat(matcher.assess(request, ward, ASKING).get(0).validUntil().filter(end -> end.isBefore(horizon())))
                .isEqualTo(firstTurn.map(moment -> moment.minusSeconds(1)));
    }

    @Provide
    Arbitrary<CapacitySnapshot> wards() {
        return DomainArbitraries.beds().list().ofMinSize(2).ofMaxSize(4).map(MatchingProperties::ward);
    }

    private static CapacitySnapshot ward(List<Bed> beds) {
        Unit unit = aUnit().build();
        List<Bed> numbered = new ArrayList<>();
        beds.forEach(bed -> numbered.add(Bed.builder()
                .like(bed)
                .unit(unit.id())
                .id(new BedId("b-" + numbered.size()))
                .build()));
        return Examples.capacity(List.of(unit), numbered);
    }

    private static Stream<Instant> nextMoments(Pairing pairing) {
        LocalDate today = pairing.asking().day();
        Stream<Instant> days =
                IntStream.rangeClosed(1, DAYS_AHEAD).mapToObj(day -> DutchTime.startOf(today.plusDays(day)));
        return Stream.concat(pairing.confirmedAt().stream(), days)
                .filter(moment -> moment.isAfter(pairing.asking().asOf()))
                .sorted();
    }

    private static Instant horizon() {
        return DutchTime.startOf(ASKING.day().plusDays(DAYS_AHEAD));
    }

    private static Set<List<Object>> keys(Pairing pairing) {
        return RULES.ask(pairing).stream()
                .map(finding -> List.<Object>of(finding.criterion(), finding.rule(), finding.effect()))
                .collect(toSet());
    }

    private static Assessment assess(Pairing pairing) {
        List<Bed> beds = pairing.bed().stream().toList();
        CapacitySnapshot capacity =
                new CapacitySnapshot(Optional.empty(), List.of(), List.<Unit>of(pairing.unit()), beds);
        return new Matcher(RULES)
                .assess(pairing.request(), capacity, pairing.asking())
                .get(0);
    }

    /** Every remedy that can be had at once, and the Bvt powers on a ZM that is still to come. */
    private static List<Remedy> universe(Pairing pairing) {
        Set<Remedy> all = new HashSet<>();
        for (RemedyKind kind : RemedyKind.values()) {
            all.addAll(kind.possibleFor(pairing));
        }
        if (!RemedyKind.TITEL_WVGGZ.possibleFor(pairing).isEmpty()) {
            all.addAll(RemedyKind.BVT_VERKLARING.possibleFor(RequestRemedies.withZm(pairing)));
        }
        return all.stream().sorted().toList();
    }

    private static List<Set<Remedy>> smallestThatLift(List<Remedy> universe, Pairing pairing) {
        if (lifts(Set.of(), pairing)) {
            return List.of();
        }
        List<Set<Remedy>> lifting = IntStream.range(1, 1 << universe.size())
                .mapToObj(mask -> subset(universe, mask))
                .filter(set -> lifts(set, pairing))
                .toList();
        return lifting.stream()
                .filter(set -> lifting.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .toList();
    }

    private static Stream<Set<Remedy>> properParts(List<Remedy> set) {
        return IntStream.range(0, (1 << set.size()) - 1).mapToObj(mask -> subset(set, mask));
    }

    private static Set<Remedy> subset(List<Remedy> universe, int mask) {
        return IntStream.range(0, universe.size())
                .filter(index -> (mask >> index & 1) == 1)
                .mapToObj(universe::get)
                .collect(toSet());
    }

    private static boolean lifts(Set<Remedy> remedies, Pairing pairing) {
        return Verdict.of(RULES.ask(RemedyKind.applyAll(remedies, pairing))) != Verdict.DOES_NOT_FIT;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** A criterion of an embedder. */
    private static final class AlwaysBlocks implements Criterion {

        private static final Reasons REASONS = Reasons.of("always-blocks");
        private static final Reason NEVER = REASONS.block("BED-9", "Nooit.", "Never.");

        @Override
        public List<Reason> reasons() {
            return REASONS.all();
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            return List.of(NEVER.found());
        }
    }
}
