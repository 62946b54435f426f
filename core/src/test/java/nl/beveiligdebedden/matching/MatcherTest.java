/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.norm.Verdict.DOES_NOT_FIT;
import static nl.beveiligdebedden.norm.Verdict.FITS;
import static nl.beveiligdebedden.norm.Verdict.UNDETERMINED;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One matcher for many questions: it may remember the snapshot, and never an answer. */
class MatcherTest {

    private static final Duration HOUR = Duration.ofHours(1);

    /** More than are judged at once, and one less than fills the last lot. */
    private static final int MANY = 1023;

    private final Matcher matcher = new Matcher(RuleSet.national());

    @Test
    void another_snapshot_gets_an_answer_of_its_own() {
        CapacitySnapshot free = Examples.capacity(aUnit().build(), aBed().build());
        CapacitySnapshot closed = Examples.capacity(
                aUnit().build(), aBed().state(BedState.GESLOTEN).build());

        assertThat(verdicts(free, MOMENT)).containsExactly(FITS);
        assertThat(verdicts(closed, MOMENT)).containsExactly(DOES_NOT_FIT);
        assertThat(verdicts(free, MOMENT)).containsExactly(FITS);
    }

    @Test
    void a_confirmation_counts_from_its_moment_on_by_FILL_9() {
        CapacitySnapshot capacity = confirmed(MOMENT.minus(HOUR), MOMENT.plus(HOUR), MOMENT.plus(HOUR.multipliedBy(3)));

        assertThat(verdicts(capacity, MOMENT)).containsExactly(FITS, UNDETERMINED, UNDETERMINED);
        assertThat(verdicts(capacity, MOMENT.plus(HOUR.multipliedBy(2)))).containsExactly(FITS, FITS, UNDETERMINED);
        assertThat(verdicts(capacity, MOMENT.plus(HOUR.multipliedBy(4)))).containsExactly(FITS, FITS, FITS);
        assertThat(verdicts(capacity, MOMENT)).containsExactly(FITS, UNDETERMINED, UNDETERMINED);
    }

    @Test
    void an_own_criterion_need_not_see_a_confirmation_that_is_still_to_come() {
        Matcher matcher = new Matcher(RuleSet.national().with(new Distrusts(MOMENT.plus(HOUR))));
        CapacitySnapshot capacity = confirmed(MOMENT.plus(HOUR), MOMENT.plus(HOUR.multipliedBy(2)));

        assertThat(verdicts(matcher, capacity, MOMENT)).containsExactly(UNDETERMINED, UNDETERMINED);
        assertThat(verdicts(matcher, capacity, MOMENT.plus(HOUR.multipliedBy(3))))
                .containsExactly(FITS, DOES_NOT_FIT);
    }

    @Test
    void an_own_criterion_may_look_at_what_software_carried_forward() {
        Matcher matcher = new Matcher(RuleSet.national().with(new DistrustsSoftware()));
        CapacitySnapshot capacity = Examples.capacity(
                aUnit().build(), aBed().carriedForwardAt(MOMENT.plus(HOUR)).build());

        assertThat(verdicts(matcher, capacity, MOMENT)).containsExactly(FITS);
        assertThat(verdicts(matcher, capacity, MOMENT.plus(HOUR))).containsExactly(DOES_NOT_FIT);
        assertThat(matcher.turns(aRequest().build(), capacity, Asking.at(MOMENT), MOMENT.plus(HOUR)))
                .map(Turn::at)
                .containsExactly(MOMENT.plus(HOUR));
    }

    @Test
    void the_same_question_has_an_equal_answer_and_another_question_another() {
        CapacitySnapshot capacity = Examples.capacity(aUnit().build(), aBed().build());
        Ranking answer = matcher.assess(aRequest().build(), capacity, Asking.at(MOMENT));

        assertThat(matcher.assess(aRequest().build(), capacity, Asking.at(MOMENT)))
                .isEqualTo(answer)
                .hasSameHashCodeAs(answer)
                .hasToString("[1. u-01: FITS]");
        assertThat(matcher.assess(aRequest().returnGuaranteeBy(Optional.empty()).build(), capacity, Asking.at(MOMENT)))
                .isNotEqualTo(answer);
    }

    @ParameterizedTest(name = "on all cores: {0}")
    @ValueSource(booleans = {true, false})
    void among_a_thousand_units_each_is_judged_by_its_own_bed(boolean onAllCores) {
        List<Unit> units = IntStream.range(0, MANY).mapToObj(MatcherTest::unit).toList();
        List<Bed> beds =
                IntStream.range(0, MANY).boxed().flatMap(MatcherTest::beds).toList();

        Ranking ranking = new Matcher(RuleSet.national(), onAllCores)
                .assess(aRequest().build(), Examples.capacity(units, beds), Asking.at(MOMENT));

        assertThat(ranking).map(Assessment::unit).map(Unit::id).containsExactlyElementsOf(freeOnesFirst());
        assertThat(ranking.get(MANY - 1).rank()).isEqualTo(MANY);
    }

    @Test
    void all_cores_together_give_the_same_bytes_as_one() {
        List<Unit> units = IntStream.range(0, MANY).mapToObj(MatcherTest::mixed).toList();
        List<Bed> beds =
                IntStream.range(0, MANY).boxed().flatMap(MatcherTest::beds).toList();
        CapacitySnapshot capacity = Examples.capacity(units, beds);

        List<List<String>> one = rows(new Matcher(RuleSet.national(), false), capacity);

        assertThat(one).hasSizeGreaterThan(50 * MANY);
        assertThat(rows(new Matcher(RuleSet.national(), true), capacity)).isEqualTo(one);
    }

    private static List<List<String>> rows(Matcher matcher, CapacitySnapshot capacity) {
        return matcher.assess(aRequest().build(), capacity, Asking.at(MOMENT)).stream()
                .map(KeptAssessment::of)
                .flatMap(KeptAssessment::canonicalRows)
                .toList();
    }

    /** Units that differ in type, level and province, so that most criteria have something to say. */
    private static Unit mixed(int number) {
        return aUnit().id(id(number))
                .type(UnitType.values()[number % UnitType.values().length])
                .level(SecurityLevel.values()[number / 3 % SecurityLevel.values().length])
                .province(Province.values()[number / 7 % Province.values().length])
                .build();
    }

    private static Unit unit(int number) {
        return aUnit().id(id(number)).build();
    }

    /** A free bed in every second unit, in the others a closed one; and a bed everywhere that is confirmed tomorrow. */
    private static Stream<Bed> beds(int number) {
        Bed.Builder bed = aBed().unit(id(number)).state(number % 2 == 0 ? BedState.VRIJ : BedState.GESLOTEN);
        return Stream.of(
                bed.id(new BedId("now-" + number)).build(),
                bed.id(new BedId("tomorrow-" + number))
                        .confirmedAt(MOMENT.plus(Duration.ofDays(1)))
                        .build());
    }

    private static UnitId id(int number) {
        return new UnitId("u-" + (10_000 + number));
    }

    private static List<UnitId> freeOnesFirst() {
        return IntStream.concat(
                        IntStream.range(0, MANY).filter(number -> number % 2 == 0),
                        IntStream.range(0, MANY).filter(number -> number % 2 == 1))
                .mapToObj(MatcherTest::id)
                .toList();
    }

    /** A unit for each moment, with a bed that is confirmed then. */
    private static CapacitySnapshot confirmed(Instant... moments) {
        List<Unit> units =
                IntStream.range(0, moments.length).mapToObj(MatcherTest::unit).toList();
        List<Bed> beds = IntStream.range(0, moments.length)
                .mapToObj(number -> aBed().id(new BedId("b-" + number))
                        .unit(id(number))
                        .confirmedAt(moments[number])
                        .build())
                .toList();
        return Examples.capacity(units, beds);
    }

    private List<Verdict> verdicts(CapacitySnapshot capacity, Instant moment) {
        return verdicts(matcher, capacity, moment);
    }

    private static List<Verdict> verdicts(Matcher matcher, CapacitySnapshot capacity, Instant moment) {
        return matcher.assess(aRequest().build(), capacity, Asking.at(moment)).stream()
                .map(Assessment::verdict)
                .toList();
    }

    /** Blocks a bed that was confirmed at one moment, and looks at no confirmation that is still to come. */
    private record Distrusts(Instant confirmation) implements Criterion {

        private static final Reasons REASONS = Reasons.of("distrusts");
        private static final Reason NEVER = REASONS.block("BED-9", "Nooit.", "Never.");

        @Override
        public List<Reason> reasons() {
            return REASONS.all();
        }

        @Override
        public Object view(Place place, Instant asOf) {
            return place.confirmedAt().filter(confirmed -> !confirmed.isAfter(asOf));
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            return view(
                                    new Place(pairing.unit(), pairing.bed()),
                                    pairing.asking().asOf())
                            .equals(Optional.of(confirmation))
                    ? List.of(NEVER.found())
                    : List.of();
        }
    }

    /** Blocks a bed from the moment on at which software carried it forward. */
    private static final class DistrustsSoftware implements Criterion {

        private static final Reasons REASONS = Reasons.of("distrusts-software");
        private static final Reason NEVER = REASONS.block("BED-9", "Nooit.", "Never.");

        @Override
        public List<Reason> reasons() {
            return REASONS.all();
        }

        @Override
        public Object view(Place place, Instant asOf) {
            return isCarriedForward(place.bed(), asOf);
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            return isCarriedForward(pairing.bed(), pairing.asking().asOf()) ? List.of(NEVER.found()) : List.of();
        }

        @Override
        public Stream<Instant> turningPoints(Pairing pairing) {
            return pairing.bed().flatMap(Bed::carriedForwardAt).stream();
        }

        private static boolean isCarriedForward(Optional<Bed> bed, Instant asOf) {
            return bed.flatMap(Bed::carriedForwardAt)
                    .filter(moment -> !moment.isAfter(asOf))
                    .isPresent();
        }
    }
}
