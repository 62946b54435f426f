/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Province.NOORD_BRABANT;
import static nl.beveiligdebedden.base.Province.ZEELAND;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_1;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_HIGH;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_LOW;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.UnitType.HIC;
import static nl.beveiligdebedden.capacity.BedState.BEZET;
import static nl.beveiligdebedden.capacity.BedState.GEEN_PERSONEEL;
import static nl.beveiligdebedden.capacity.BedState.GERESERVEERD;
import static nl.beveiligdebedden.capacity.BedState.GESLOTEN;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Weighing;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the units, and the bed by which a unit is judged. */
class RankingTest {

    private final List<Unit> units = new ArrayList<>();
    private final List<Bed> beds = new ArrayList<>();
    private PlacementRequest request = aRequest().build();

    @Test
    void a_better_verdict_comes_first() {
        unit("a", unit -> unit.specialism(Optional.empty()), bed -> bed);
        unit("b", unit -> unit, bed -> bed.state(BEZET));
        unit("c", unit -> unit.turnoverCeilingReached(true), bed -> bed);
        unit("d", unit -> unit, bed -> bed);

        List<String> ranking = ranking();

        assertThat(ranking).containsExactly("d", "c", "a", "b");
    }

    @Test
    void then_fewer_conditions_come_first() {
        unit("a", unit -> unit.turnoverCeilingReached(true).contractedActs(Recorded.of()), bed -> bed);
        unit("b", unit -> unit.turnoverCeilingReached(true), bed -> bed);

        List<String> ranking = ranking();

        assertThat(ranking).containsExactly("b", "a");
    }

    @Test
    void two_conditions_on_one_rule_count_once() {
        Criterion twice = new Twice();
        unit("a", unit -> unit.name("twice"), bed -> bed);
        unit("b", unit -> unit.turnoverCeilingReached(true), bed -> bed);

        List<String> ranking = ranking(RuleSet.national().with(twice));

        assertThat(ranking).containsExactly("a", "b");
    }

    @Test
    void then_the_lightest_level_comes_first() {
        request = aRequest()
                .neededLevel(LEVEL_1)
                .weighing(new Weighing(true, false))
                .build();
        unit("a", unit -> unit.level(LEVEL_3), bed -> bed);
        unit("b", unit -> unit.level(LEVEL_2_HIGH), bed -> bed);
        unit("c", unit -> unit.level(LEVEL_2_LOW), bed -> bed);
        unit("d", unit -> unit.level(LEVEL_1), bed -> bed);

        List<String> ranking = ranking();

        assertThat(ranking).containsExactly("d", "c", "b", "a");
    }

    @Test
    void a_unit_without_a_level_counts_as_two_high() {
        request = aRequest()
                .neededLevel(LEVEL_1)
                .weighing(new Weighing(true, false))
                .build();
        unit("a", unit -> unit.level(LEVEL_3), bed -> bed);
        unit("b", unit -> unit.type(HIC).level(Optional.empty()), bed -> bed);
        unit("c", unit -> unit.level(LEVEL_2), bed -> bed);

        List<String> ranking = ranking();

        assertThat(ranking).containsExactly("c", "b", "a");
    }

    @Test
    void then_the_own_province_comes_first() {
        request = aRequest().neededLevel(LEVEL_3).build();
        unit("a", unit -> unit.level(LEVEL_3).province(ZEELAND), bed -> bed);
        unit("b", unit -> unit.level(LEVEL_3).province(Optional.empty()), bed -> bed);
        unit("c", unit -> unit.level(LEVEL_3).province(NOORD_BRABANT), bed -> bed);

        List<String> ranking = ranking();

        assertThat(ranking).containsExactly("c", "a", "b");
    }

    @Test
    void then_the_freshest_confirmation_comes_first() {
        unit("a", unit -> unit, bed -> bed.confirmedAt(MOMENT.minusSeconds(7200)));
        unit("b", unit -> unit, bed -> bed.confirmedAt(MOMENT.minusSeconds(60)));

        List<String> ranking = ranking();

        assertThat(ranking).containsExactly("b", "a");
    }

    @Test
    void a_bed_that_nobody_confirmed_comes_last() {
        unit("a", unit -> unit, bed -> bed.confirmedAt(Optional.empty()));
        unit("b", unit -> unit, bed -> bed.confirmedAt(MOMENT.minusSeconds(9_000_000)));

        List<String> ranking = ranking();

        assertThat(ranking).containsExactly("b", "a");
    }

    @Test
    void then_the_id_decides() {
        unit("b", unit -> unit, bed -> bed);
        unit("a", unit -> unit, bed -> bed);

        List<String> ranking = ranking();

        assertThat(ranking).containsExactly("a", "b");
    }

    @Test
    void the_best_bed_is_that_with_the_best_verdict() {
        bedOfOneUnit("b-1", bed -> bed.state(GERESERVEERD));
        bedOfOneUnit("b-2", bed -> bed.confirmedAt(MOMENT.minus(Duration.ofDays(9))));
        bedOfOneUnit("b-3", bed -> bed.confirmedAt(MOMENT.minus(Duration.ofDays(3))));

        Assessment assessment = onlyAssessment();

        assertThat(assessment.bed()).contains(new BedId("b-3"));
        assertThat(assessment.verdict()).isEqualTo(Verdict.FITS_WITH_CONDITIONS);
    }

    @Test
    void then_the_best_bed_is_that_in_the_best_state() {
        bedOfOneUnit("b-1", bed -> bed.state(BEZET));
        bedOfOneUnit("b-2", bed -> bed.state(GESLOTEN));
        bedOfOneUnit("b-3", bed -> bed.state(GEEN_PERSONEEL));
        bedOfOneUnit("b-4", bed -> bed.state(GERESERVEERD).confirmedAt(Optional.empty()));

        Assessment assessment = onlyAssessment();

        assertThat(assessment.bed()).contains(new BedId("b-4"));
    }

    @Test
    void a_closed_bed_is_better_than_an_occupied_one_and_worse_than_one_without_staff() {
        bedOfOneUnit("b-1", bed -> bed.state(BEZET));
        bedOfOneUnit("b-2", bed -> bed.state(GESLOTEN));

        Assessment assessment = onlyAssessment();

        assertThat(assessment.bed()).contains(new BedId("b-2"));
        assertThat(BedState.GEEN_PERSONEEL).isLessThan(GESLOTEN);
    }

    @Test
    void then_the_best_bed_is_the_freshest() {
        bedOfOneUnit("b-1", bed -> bed.confirmedAt(MOMENT.minusSeconds(7200)));
        bedOfOneUnit("b-2", bed -> bed.confirmedAt(MOMENT.minusSeconds(60)));

        Assessment assessment = onlyAssessment();

        assertThat(assessment.bed()).contains(new BedId("b-2"));
    }

    @Test
    void then_the_id_of_the_bed_decides() {
        bedOfOneUnit("b-2", bed -> bed);
        bedOfOneUnit("b-1", bed -> bed);

        Assessment assessment = onlyAssessment();

        assertThat(assessment.bed()).contains(new BedId("b-1"));
    }

    @Test
    void the_near_misses_are_those_of_the_best_bed() {
        bedOfOneUnit("b-1", bed -> bed.state(BEZET));
        bedOfOneUnit("b-2", bed -> bed.state(GESLOTEN));

        Assessment assessment = onlyAssessment();

        assertThat(assessment.nearMisses()).map(Codes::list).containsExactly("BED_BESCHIKBAAR");
    }

    @Test
    void a_unit_without_beds_is_judged_as_occupied_and_never_confirmed() {
        units.add(aUnit().build());

        Assessment assessment = onlyAssessment();

        assertThat(assessment.bed()).isEmpty();
        assertThat(assessment.findings())
                .map(finding -> finding.rule().id().value())
                .contains("LCBB-10", "FILL-9");
        assertThat(assessment.nearMisses()).isEmpty();
    }

    @Test
    void units_of_one_kind_are_told_apart_by_their_extra_staff() {
        unit("a", unit -> unit.type(HIC).level(Optional.empty()).extraStaffSecurity(Answer.NO), bed -> bed);
        unit("b", unit -> unit.type(HIC).level(Optional.empty()).extraStaffSecurity(Answer.YES), bed -> bed);

        List<String> ranking = ranking();

        assertThat(ranking).containsExactly("b", "a");
    }

    @Test
    void an_own_criterion_is_asked_about_each_unit() {
        unit("a", unit -> unit.name("twice"), bed -> bed);
        unit("b", unit -> unit, bed -> bed);

        List<String> ranking = ranking(RuleSet.national().with(new Twice()));

        assertThat(ranking).containsExactly("b", "a");
    }

    @Test
    void the_ranks_are_counted_from_one() {
        unit("b", unit -> unit, bed -> bed);
        unit("a", unit -> unit, bed -> bed);

        List<Assessment> ranking = assess(RuleSet.national());

        assertThat(ranking).map(Assessment::rank).containsExactly(1, 2);
    }

    @ParameterizedTest(name = "the best {0}")
    @CsvSource({"1, a", "2, a b", "3, a b c", "9, a b c d e"})
    void the_best_few_are_the_start_of_the_whole_list(int count, String expected) {
        List.of("d", "c", "e", "b", "a").forEach(id -> unit(id, unit -> unit, bed -> bed));

        Ranking few = assess(RuleSet.national()).first(count);

        assertThat(few).map(assessment -> assessment.unit().id().value()).containsExactly(expected.split(" "));
        assertThat(few.get(few.size() - 1).rank()).isEqualTo(few.size());
    }

    @Test
    void no_units_give_no_assessments() {
        List<String> ranking = ranking();

        assertThat(ranking).isEmpty();
    }

    private void unit(String id, UnaryOperator<Unit.Builder> unit, UnaryOperator<Bed.Builder> bed) {
        units.add(unit.apply(aUnit().id(new UnitId(id))).build());
        beds.add(bed.apply(aBed().unit(new UnitId(id)).id(new BedId("b-" + id))).build());
    }

    private void bedOfOneUnit(String id, UnaryOperator<Bed.Builder> bed) {
        if (units.isEmpty()) {
            units.add(aUnit().build());
        }
        beds.add(bed.apply(aBed().id(new BedId(id))).build());
    }

    private List<String> ranking() {
        return ranking(RuleSet.national());
    }

    private List<String> ranking(RuleSet rules) {
        return assess(rules).stream()
                .map(assessment -> assessment.unit().id().value())
                .toList();
    }

    private Assessment onlyAssessment() {
        return assess(RuleSet.national()).get(0);
    }

    private Ranking assess(RuleSet rules) {
        return new Matcher(rules).assess(request, Examples.capacity(units, beds), Asking.at(MOMENT));
    }

    /** Finds one rule twice for a unit that is called "twice". */
    private static final class Twice implements Criterion {

        private static final Reasons REASONS = Reasons.of("twice");
        private static final Reason ONCE = REASONS.condition("BED-1", "Een keer.", "Once.");

        @Override
        public List<Reason> reasons() {
            return REASONS.all();
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            return pairing.unit().name().isPresent() ? List.of(ONCE.found(), ONCE.found()) : List.of();
        }
    }
}
