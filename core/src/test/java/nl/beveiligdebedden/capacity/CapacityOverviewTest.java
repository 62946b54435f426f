/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planned, staffed and bookable are three numbers: BED-1, BED-3, BED-9, BED-10, BED-11 and FILL-9. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CapacityOverviewTest {

    @ParameterizedTest(name = "{0}, confirmed {1} days ago")
    @CsvSource({
        "VRIJ, 0, staffed bookable",
        "VRIJ, 1, staffed bookable",
        "VRIJ, 2, staffed toConfirm",
        "VRIJ, 7, staffed toConfirm",
        "VRIJ, 8, unknown",
        "VRIJ, -1, unknown",
        "GERESERVEERD, 0, staffed",
        "GERESERVEERD, 7, staffed",
        "GERESERVEERD, 8, unknown",
        "BEZET, 0, staffed",
        "BEZET, 8, unknown",
        "GEEN_PERSONEEL, 0, ''",
        "GEEN_PERSONEEL, 8, unknown",
        "GESLOTEN, 0, ''",
        "GESLOTEN, 8, unknown"
    })
    void each_bed_is_planned_and_counts_further_by_its_state_and_its_last_confirmation(
            BedState state, int days, String counted) {
        Bed bed = aBed().state(state)
                .confirmedAt(MOMENT.minus(Duration.ofDays(days)))
                .build();

        CapacityCount count = overview(bed).total();

        assertThat(count.planned()).isEqualTo(1);
        assertThat(counted(count)).isEqualTo(counted);
    }

    @Test
    void a_bed_that_nobody_ever_confirmed_is_not_known() {
        assertThat(counted(
                        overview(aBed().confirmedAt(Optional.empty()).build()).total()))
                .isEqualTo("unknown");
    }

    @Test
    void another_policy_counts_otherwise() {
        Bed bed = aBed().confirmedAt(MOMENT.minus(Duration.ofDays(2))).build();

        CapacityCount count = new CapacityOverview(
                        Examples.capacity(aUnit().build(), bed), MOMENT, new FreshnessPolicy(2, 7))
                .total();

        assertThat(counted(count)).isEqualTo("staffed bookable");
    }

    @Test
    void a_phone_call_turns_what_is_not_known_into_what_can_be_booked() {
        CapacitySnapshot known = Examples.capacity(
                aUnit().build(), aBed().confirmedAt(Optional.empty()).build());
        PhoneCall call = new PhoneCall(new BedId("b-01"), MOMENT, ReporterRole.OPNAMECOORDINATOR, BedState.VRIJ);

        CapacitySnapshot after = call.recordedIn(known).orElseThrow();

        assertThat(counted(new CapacityOverview(after, MOMENT, FreshnessPolicy.DEFAULT).total()))
                .isEqualTo("staffed bookable");
    }

    @Test
    void units_that_are_alike_count_together_and_one_without_beds_counts_as_none() {
        Unit first = aUnit().build();
        Unit second = aUnit().id(new UnitId("u-02")).build();
        Unit bare = aUnit().id(new UnitId("u-03")).level(Optional.empty()).build();
        CapacitySnapshot snapshot = Examples.capacity(
                List.of(first, second, bare),
                List.of(
                        aBed().build(),
                        aBed().id(new BedId("b-02"))
                                .unit(second.id())
                                .state(BedState.GESLOTEN)
                                .build()));

        Map<Optional<SecurityLevel>, CapacityCount> counts =
                overview(snapshot, MOMENT).by(Unit::level);

        assertThat(counts).hasSize(2);
        assertThat(counts.get(Optional.of(SecurityLevel.LEVEL_2_HIGH)).planned())
                .isEqualTo(2);
        assertThat(counts.get(Optional.of(SecurityLevel.LEVEL_2_HIGH)).staffed())
                .isEqualTo(1);
        assertThat(counts.get(Optional.<SecurityLevel>empty()).planned()).isZero();
    }

    @Provide
    Arbitrary<CapacitySnapshot> snapshots() {
        return DomainArbitraries.snapshots();
    }

    @Property(tries = 300)
    void the_parts_add_up_to_the_whole(@ForAll("snapshots") CapacitySnapshot snapshot) {
        CapacityOverview overview = overview(snapshot, MOMENT);

        List<CapacityCount> parts = List.copyOf(overview.by(Unit::id).values());

        assertThat(numbers(overview.total()))
                .containsExactly(Stream.of(0, 1, 2, 3, 4)
                        .map(index -> parts.stream()
                                .mapToInt(part -> numbers(part).get(index))
                                .sum())
                        .toArray(Integer[]::new));
    }

    @Property(tries = 300)
    void no_bed_counts_as_more_than_it_is(@ForAll("snapshots") CapacitySnapshot snapshot) {
        CapacityCount count = overview(snapshot, MOMENT).total();

        assertThat(count.planned()).isEqualTo(snapshot.beds().size());
        assertThat(count.staffed() + count.unknown()).isLessThanOrEqualTo(count.planned());
        assertThat(count.bookable() + count.toConfirm()).isLessThanOrEqualTo(count.staffed());
    }

    private static CapacityOverview overview(Bed bed) {
        return overview(Examples.capacity(aUnit().build(), bed), MOMENT);
    }

    private static CapacityOverview overview(CapacitySnapshot snapshot, Instant asOf) {
        return new CapacityOverview(snapshot, asOf, FreshnessPolicy.DEFAULT);
    }

    private static List<Integer> numbers(CapacityCount count) {
        return List.of(count.planned(), count.staffed(), count.bookable(), count.toConfirm(), count.unknown());
    }

    /** What one bed counts as, besides planned. */
    private static String counted(CapacityCount count) {
        StringBuilder counted = new StringBuilder();
        counted.append(count.staffed() == 1 ? "staffed " : "");
        counted.append(count.bookable() == 1 ? "bookable " : "");
        counted.append(count.toConfirm() == 1 ? "toConfirm " : "");
        counted.append(count.unknown() == 1 ? "unknown " : "");
        return counted.toString().trim();
    }
}
