/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.law.TitleKind.ISD;
import static nl.beveiligdebedden.law.TitleKind.ZM;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;

/** When and why the answer becomes another one, only because time passes. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class TurnsTest {

    private static final Asking FROM = Asking.at(MOMENT);
    private static final int TEN_YEARS = 3653;
    private static final int PAST_A_LEAP_DAY = 800;

    @Test
    void a_confirmation_ages_twice_and_each_time_it_is_told_why() {
        List<String> turns = turns(aRequest().titles(List.of(forever())).build(), aBed().build());

        assertThat(turns)
                .containsExactly(
                        "2022-06-17 u-01 FITS -> FITS_WITH_CONDITIONS +BED-11",
                        "2022-06-23 u-01 FITS_WITH_CONDITIONS -> UNDETERMINED +FILL-9 -BED-11");
    }

    @Test
    void a_title_ends_after_its_last_day_also_on_a_leap_day() {
        LegalTitle title = aTitle(ZM).until(LocalDate.of(2024, 2, 29)).build();

        List<String> turns = turns(aRequest().titles(List.of(title)).build(), stale());

        assertThat(turns).containsExactly("2024-03-01 u-01 UNDETERMINED -> UNDETERMINED +TTL-3 -TTL-25");
    }

    @Test
    void the_sixth_week_before_the_end_of_a_criminal_title_is_a_turn() {
        LegalTitle title = aTitle(ISD).until(TODAY.plusDays(100)).build();

        List<String> turns = turns(aRequest().titles(List.of(title)).build(), stale());

        assertThat(turns)
                .containsExactly(
                        TODAY.plusDays(100 - 42) + " u-01 UNDETERMINED -> UNDETERMINED +TTL-12",
                        TODAY.plusDays(101)
                                + " u-01 UNDETERMINED -> UNDETERMINED +TTL-3 +GAR-1 -TTL-25 -TTL-22 -TTL-12");
    }

    @Test
    void when_the_best_bed_ages_another_bed_takes_its_place() {
        Bed ageing = aBed().confirmedAt(MOMENT.minus(Duration.ofDays(7))).build();
        Bed without =
                aBed().id(new BedId("b-02")).state(BedState.GEEN_PERSONEEL).build();
        Bed later = aBed().id(new BedId("b-03"))
                .confirmedAt(MOMENT.plus(Duration.ofDays(3)))
                .build();

        List<UnitTurn> turns = unitTurns(after(4), ageing, without, later);

        assertThat(turns)
                .map(turn -> turn.before().verdict() + " " + turn.before().bed().orElseThrow())
                .containsExactly("FITS_WITH_CONDITIONS b-01", "UNDETERMINED b-03");
        assertThat(turns)
                .map(turn -> turn.after().verdict() + " " + turn.after().bed().orElseThrow())
                .containsExactly("UNDETERMINED b-03", "FITS b-03");
    }

    @Test
    void another_best_bed_with_the_same_findings_is_a_turn_too() {
        Bed now = aBed().build();
        Bed soon =
                aBed().id(new BedId("b-02")).confirmedAt(MOMENT.plusSeconds(60)).build();

        List<UnitTurn> turns = unitTurns(MOMENT.plusSeconds(60), now, soon);

        assertThat(turns).hasSize(1);
        assertThat(turns.get(0).after().bed()).contains(new BedId("b-02"));
        assertThat(turns.get(0).isOfVerdict()).isFalse();
        assertThat(turns.get(0).came()).isEmpty();
        assertThat(turns.get(0).went()).isEmpty();
    }

    @Test
    void two_beds_that_are_confirmed_later_on_one_day_turn_each_at_its_own_moment() {
        Instant early = MOMENT.plusSeconds(60);
        Instant late = MOMENT.plusSeconds(3600);
        CapacitySnapshot capacity = Examples.capacity(
                List.of(aUnit().build(), aUnit().id(new UnitId("u-02")).build()),
                List.of(
                        aBed().confirmedAt(early).build(),
                        aBed().id(new BedId("b-02"))
                                .unit(new UnitId("u-02"))
                                .confirmedAt(late)
                                .build()));

        List<Turn> turns = matcher().turns(aRequest().build(), capacity, FROM, late);

        assertThat(turns).map(Turn::at).containsExactly(early, late);
    }

    @Test
    void a_turn_names_only_the_units_that_turn_in_the_new_order() {
        CapacitySnapshot capacity = Examples.capacity(
                List.of(
                        aUnit().build(),
                        aUnit().id(new UnitId("u-02")).build(),
                        aUnit().id(new UnitId("u-03")).build()),
                List.of(
                        aBed().build(),
                        aBed().id(new BedId("b-02"))
                                .unit(new UnitId("u-02"))
                                .confirmedAt(Optional.empty())
                                .build(),
                        aBed().id(new BedId("b-03"))
                                .unit(new UnitId("u-03"))
                                .confirmedAt(MOMENT.minusSeconds(1))
                                .build()));

        List<Turn> turns = matcher().turns(aRequest().titles(List.of(forever())).build(), capacity, FROM, after(5));

        assertThat(turns).hasSize(1);
        assertThat(turns.get(0).units())
                .map(turn -> turn.after().unit().id().value())
                .containsExactly("u-03", "u-01");
    }

    @Test
    void the_first_moment_is_no_turn_and_the_last_one_can_be() {
        PlacementRequest request = aRequest().titles(List.of(forever())).build();
        Instant turn = DutchTime.startOf(LocalDate.of(2022, 6, 17));
        CapacitySnapshot capacity = Examples.capacity(aUnit().build(), aBed().build());

        assertThat(matcher().turns(request, capacity, Asking.at(turn), turn.plusSeconds(60)))
                .isEmpty();
        assertThat(matcher().turns(request, capacity, FROM, turn.minusSeconds(1)))
                .isEmpty();
        assertThat(matcher().turns(request, capacity, FROM, turn)).map(Turn::at).containsExactly(turn);
    }

    @Test
    void a_day_of_admission_of_its_own_stops_everything_but_freshness() {
        PlacementRequest request = aRequest()
                .admissionDate(TODAY)
                .titles(List.of(aTitle(ZM).until(TODAY.plusDays(3)).build()))
                .build();

        assertThat(turns(request, stale())).isEmpty();
        assertThat(turns(request, aBed().build())).hasSize(2);
    }

    @Test
    void ten_years_in_which_nothing_changes_are_not_asked_day_by_day() {
        AtomicInteger asked = new AtomicInteger();
        Matcher counting = new Matcher(RuleSet.national().with(new Counting(asked)));
        PlacementRequest request = aRequest().titles(List.of(forever())).build();
        CapacitySnapshot capacity = Examples.capacity(aUnit().build(), aBed().build());

        counting.turns(request, capacity, FROM, after(TEN_YEARS));

        assertThat(asked).hasValue(1 + 2);
    }

    @Provide
    Arbitrary<PlacementRequest> requests() {
        return DomainArbitraries.requests();
    }

    @Provide
    Arbitrary<CapacitySnapshot> snapshots() {
        return DomainArbitraries.snapshots();
    }

    @Property(tries = 25)
    void turns_are_those_of_asking_anew_at_every_start_of_a_day_and_at_every_confirmation(
            @ForAll("requests") PlacementRequest request, @ForAll("snapshots") CapacitySnapshot capacity) {
        assertThat(lines(request, capacity, PAST_A_LEAP_DAY)).isEqualTo(dayByDay(request, capacity, PAST_A_LEAP_DAY));
    }

    @Test
    void turns_over_ten_years_are_those_of_asking_anew_every_day() {
        PlacementRequest request = aRequest()
                .person(aPerson().birthYear(2005).build())
                .indications(List.of(Indication.of("3LVG")))
                .titles(List.of(
                        aTitle(ISD).until(LocalDate.of(2024, 2, 29)).build(),
                        aTitle(ZM)
                                .from(LocalDate.of(2024, 3, 1))
                                .until(LocalDate.of(2028, 2, 29))
                                .build()))
                .build();
        CapacitySnapshot capacity = Examples.capacity(
                aUnit().requiredIndications(List.of(Indication.of("3LVG"))).build(), aBed().build());

        List<String> turns = lines(request, capacity, TEN_YEARS);

        assertThat(turns).hasSizeGreaterThan(6).isEqualTo(dayByDay(request, capacity, TEN_YEARS));
    }

    private static List<String> lines(PlacementRequest request, CapacitySnapshot capacity, int days) {
        return matcher().turns(request, capacity, FROM, after(days)).stream()
                .map(TurnsTest::line)
                .toList();
    }

    /** An independent count, which knows nothing of turning points. */
    private static List<String> dayByDay(PlacementRequest request, CapacitySnapshot capacity, int days) {
        List<String> lines = new ArrayList<>();
        List<Assessment> before = matcher().assess(request, capacity, FROM);
        for (Instant moment : moments(capacity, days)) {
            List<Assessment> now = matcher().assess(request, capacity, Asking.at(moment));
            String changed = changed(before, now);
            if (!changed.isEmpty()) {
                lines.add(moment + changed);
            }
            before = now;
        }
        return lines;
    }

    private static List<Instant> moments(CapacitySnapshot capacity, int days) {
        Stream<Instant> starts = IntStream.rangeClosed(1, days).mapToObj(day -> DutchTime.startOf(TODAY.plusDays(day)));
        Stream<Instant> confirmations = capacity.beds().stream().flatMap(bed -> bed.confirmedAt().stream());
        return Stream.concat(starts, confirmations)
                .filter(moment -> moment.isAfter(MOMENT) && !moment.isAfter(after(days)))
                .sorted()
                .distinct()
                .toList();
    }

    private static String changed(List<Assessment> before, List<Assessment> now) {
        StringBuilder changed = new StringBuilder();
        for (Assessment after : now) {
            before.stream()
                    .filter(one -> one.unit().id().equals(after.unit().id()))
                    .map(one -> line(one, after))
                    .forEach(changed::append);
        }
        return changed.toString();
    }

    /** What changed, spelled out from the two answers alone. */
    private static String line(Assessment before, Assessment after) {
        String was = spelled(before);
        String is = spelled(after);
        return was.equals(is) ? "" : " [" + after.unit().id() + " " + was + " => " + is + "]";
    }

    private static String spelled(Assessment assessment) {
        return assessment.bed().map(BedId::value).orElse("-") + " " + assessment.verdict() + " "
                + assessment.findings().stream()
                        .map(finding ->
                                finding.criterion() + "/" + finding.rule().id() + "/" + finding.effect())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static String line(Turn turn) {
        StringBuilder line = new StringBuilder(turn.at().toString());
        turn.units().forEach(unit -> line.append(line(unit.before(), unit.after())));
        return line.toString();
    }

    private static List<String> turns(PlacementRequest request, Bed bed) {
        return matcher().turns(request, Examples.capacity(aUnit().build(), bed), FROM, after(TEN_YEARS)).stream()
                .flatMap(turn -> turn.units().stream().map(unit -> turn.day() + " " + why(unit)))
                .toList();
    }

    private static List<UnitTurn> unitTurns(Instant until, Bed... beds) {
        PlacementRequest request = aRequest().titles(List.of(forever())).build();
        return matcher().turns(request, Examples.capacity(aUnit().build(), beds), FROM, until).stream()
                .flatMap(turn -> turn.units().stream())
                .toList();
    }

    private static String why(UnitTurn turn) {
        StringBuilder why = new StringBuilder(turn.after().unit().id() + " "
                + turn.before().verdict() + " -> " + turn.after().verdict());
        turn.came().forEach(finding -> why.append(" +").append(finding.rule().id()));
        turn.went().forEach(finding -> why.append(" -").append(finding.rule().id()));
        return why.toString();
    }

    private static Bed stale() {
        return aBed().confirmedAt(MOMENT.minus(Duration.ofDays(30))).build();
    }

    private static LegalTitle forever() {
        return aTitle(ZM).until(Optional.empty()).build();
    }

    private static Instant after(int days) {
        return MOMENT.plus(Duration.ofDays(days));
    }

    private static Matcher matcher() {
        return new Matcher(RuleSet.national());
    }

    /** Finds nothing, and counts how often it is asked. */
    private record Counting(AtomicInteger asked) implements Criterion {

        @Override
        public List<Reason> reasons() {
            return List.of();
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            asked.incrementAndGet();
            return List.of();
        }
    }
}
