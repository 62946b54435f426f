/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacityCount;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.validation.Soundness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every published figure of 15 June 2022, counted in what comes back out of a database. */
class NationalSnapshotTest {

    private static final CapacitySnapshot SNAPSHOT = Stored.readBack(NationalSnapshot.of15June2022());
    private static final Map<UnitId, Unit> UNITS = SNAPSHOT.units().stream().collect(toMap(Unit::id, identity()));

    // FIG-1: capacity per province

    @Test
    void there_are_1737_beds_at_levels_2_and_3() {
        assertThat(beds(atLevels2And3())).hasSize(1737);
    }

    @Test
    void there_are_1038_beds_at_level_2_and_699_at_level_3() {
        assertThat(beds(at(SecurityLevel.LEVEL_2))).hasSize(1038);
        assertThat(beds(at(SecurityLevel.LEVEL_3))).hasSize(699);
    }

    @ParameterizedTest(name = "{0} has {1} beds: {2} at level 2 and {3} at level 3")
    @CsvSource({
        "ZEELAND, 0, 0, 0",
        "FLEVOLAND, 24, 0, 24",
        "OVERIJSSEL, 114, 20, 94",
        "NOORD_HOLLAND, 191, 68, 123",
        "ZUID_HOLLAND, 171, 97, 74",
        "GRONINGEN, 20, 20, 0",
        "FRIESLAND, 25, 25, 0",
        "GELDERLAND, 174, 138, 36",
        "LIMBURG, 122, 94, 28",
        "NOORD_BRABANT, 305, 221, 84",
        "UTRECHT, 246, 173, 73",
        "DRENTHE, 345, 182, 163"
    })
    void each_province_has_its_published_capacity(Province province, int both, int level2, int level3) {
        Predicate<Unit> there = unit -> unit.province().orElseThrow() == province;

        assertThat(beds(there.and(atLevels2And3()))).hasSize(both);
        assertThat(beds(there.and(at(SecurityLevel.LEVEL_2)))).hasSize(level2);
        assertThat(beds(there.and(at(SecurityLevel.LEVEL_3)))).hasSize(level3);
    }

    @Test
    void three_places_at_level_4_are_kept_for_people_without_a_criminal_title() {
        assertThat(beds(at(SecurityLevel.LEVEL_4))).hasSize(3);
        assertThat(beds(at(SecurityLevel.LEVEL_4).and(Unit::reservedForNonForensic)))
                .hasSize(3);
        assertThat(beds(unit -> true)).hasSize(1737 + 3);
    }

    // FIG-2: empty and reserved beds

    @Test
    void the_117_empty_beds_are_43_free_43_reserved_and_31_without_staff() {
        assertThat(beds(BedState.VRIJ)).hasSize(43);
        assertThat(beds(BedState.GERESERVEERD)).hasSize(43);
        assertThat(beds(BedState.GEEN_PERSONEEL)).hasSize(31);
        assertThat(SNAPSHOT.beds().stream().filter(bed -> bed.state() != BedState.BEZET))
                .hasSize(117);
    }

    @Test
    void of_the_1740_planned_beds_31_have_no_staff_and_43_can_be_booked_that_day() {
        CapacityCount count =
                new CapacityOverview(SNAPSHOT, Instant.parse("2022-06-15T10:00:00Z"), FreshnessPolicy.DEFAULT).total();

        assertThat(count.planned()).isEqualTo(1737 + 3);
        assertThat(count.staffed()).isEqualTo(1737 + 3 - 31);
        assertThat(count.bookable()).isEqualTo(43);
        assertThat(count.toConfirm()).isZero();
        assertThat(count.unknown()).isZero();
    }

    @Test
    void eight_days_later_nobody_knows_any_more_how_many_can_be_booked() {
        CapacityCount count =
                new CapacityOverview(SNAPSHOT, Instant.parse("2022-06-23T10:00:00Z"), FreshnessPolicy.DEFAULT).total();

        assertThat(count.unknown()).isEqualTo(count.planned()).isEqualTo(1737 + 3);
        assertThat(count.bookable()).isZero();
    }

    @Test
    void the_beds_without_staff_are_at_3_providers() {
        assertThat(beds(BedState.GEEN_PERSONEEL).stream()
                        .map(bed -> unitOf(bed).provider().orElseThrow())
                        .distinct())
                .hasSize(3);
    }

    @Test
    void of_the_free_beds_35_are_at_level_2_and_7_at_level_3_and_1_at_level_4() {
        assertThat(free(at(SecurityLevel.LEVEL_2))).isEqualTo(35);
        assertThat(free(at(SecurityLevel.LEVEL_3))).isEqualTo(7);
        assertThat(free(at(SecurityLevel.LEVEL_4))).isEqualTo(1);
    }

    @Test
    void every_free_bed_at_level_3_is_in_an_fvk() {
        assertThat(free(at(SecurityLevel.LEVEL_3).and(unit -> unit.type() == UnitType.FVK)))
                .isEqualTo(7);
    }

    // FIG-3: attributes of the 43 free beds

    @ParameterizedTest(name = "{1} free beds have contra-indication {0}")
    @CsvSource({"JONGER_DAN_18, 43", "ZEDEN, 34", "LVB, 6", "VROUW, 6", "VERSLAVING, 0"})
    void the_free_beds_have_the_published_contra_indications(String code, int count) {
        assertThat(free(unit -> unit.contraIndications().values().contains(ContraIndication.of(code))))
                .isEqualTo(count);
    }

    @ParameterizedTest(name = "{1} free beds have specialism {0}")
    @CsvSource({"PSYCHIATRIE, 27", "VERSLAVING, 12", "SGLVG, 4", "KIB_LIZ, 0"})
    void the_free_beds_have_the_published_specialisms(Specialism specialism, int count) {
        assertThat(free(unit -> unit.specialism().orElseThrow() == specialism)).isEqualTo(count);
    }

    @ParameterizedTest(name = "{1} free beds have regime {0}")
    @CsvSource({"WVGGZ, 36", "WFZ, 31", "WZD, 2", "BVT, 1"})
    void the_free_beds_have_the_published_regimes(Regime regime, int count) {
        assertThat(free(unit -> unit.regimes().values().contains(regime))).isEqualTo(count);
    }

    @Test
    void no_empty_bed_of_any_kind_is_in_a_kib() {
        assertThat(beds(unit -> unit.specialism().orElseThrow() == Specialism.KIB_LIZ))
                .isNotEmpty()
                .allMatch(bed -> bed.state() == BedState.BEZET);
    }

    // What is invented must be plausible and sound.

    @Test
    void there_are_27_providers_and_each_has_units() {
        assertThat(SNAPSHOT.providers()).hasSize(27);
        assertThat(SNAPSHOT.units().stream()
                        .map(unit -> unit.provider().orElseThrow())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        SNAPSHOT.providers().stream().map(Provider::id).toList());
    }

    @Test
    void a_unit_has_6_to_30_beds_except_the_three_places_at_level_4() {
        Stream<Unit> ordinary =
                SNAPSHOT.units().stream().filter(at(SecurityLevel.LEVEL_4).negate());

        assertThat(ordinary.map(unit -> SNAPSHOT.bedsByUnit().get(unit.id()).size()))
                .allMatch(size -> size >= 6 && size <= 30);
        assertThat(SNAPSHOT.units().stream().filter(at(SecurityLevel.LEVEL_4))).hasSize(1);
    }

    @Test
    void the_registration_of_every_unit_is_sound() {
        assertThat(Soundness.of(SNAPSHOT)).isEmpty();
    }

    @Test
    void every_unit_records_all_that_the_criteria_ask() {
        assertThat(SNAPSHOT.units())
                .allMatch(unit -> unit.regimes().isKnown())
                .allMatch(unit -> unit.contraIndications().isKnown())
                .allMatch(unit -> unit.contractedActs().isKnown())
                .noneMatch(unit -> unit.professionals().isEmpty());
    }

    @Test
    void every_id_occurs_once() {
        assertThat(SNAPSHOT.providers().stream().map(Provider::id)).doesNotHaveDuplicates();
        assertThat(SNAPSHOT.units().stream().map(Unit::id)).doesNotHaveDuplicates();
        assertThat(SNAPSHOT.beds().stream().map(Bed::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_bed_was_confirmed_on_the_morning_of_15_june_2022() {
        List<Instant> confirmed = SNAPSHOT.beds().stream()
                .map(bed -> bed.confirmedAt().orElseThrow())
                .distinct()
                .toList();

        assertThat(confirmed)
                .hasSize(27)
                .allMatch(moment -> moment.isBefore(PublishedCase.moment()))
                .allMatch(moment -> DutchTime.dayOf(moment).equals(LocalDate.of(2022, 6, 15)));
    }

    @Test
    void the_snapshot_is_of_noon_on_15_june_2022() {
        assertThat(SNAPSHOT.asOf()).contains(Instant.parse("2022-06-15T10:00:00Z"));
    }

    @Test
    void what_went_into_the_database_comes_back_out() {
        assertThat(SNAPSHOT).isEqualTo(NationalSnapshot.of15June2022());
    }

    @Test
    void the_snapshot_is_the_same_each_time() {
        assertThat(NationalSnapshot.of15June2022()).isEqualTo(NationalSnapshot.of15June2022());
    }

    @Test
    void the_notice_says_that_the_spread_is_invented() {
        assertThat(NationalSnapshot.notice().nl()).contains("verzonnen", "managementrapportage 02|22");
        assertThat(NationalSnapshot.notice().en()).contains("invented", "managementrapportage 02|22");
    }

    private static Predicate<Unit> at(SecurityLevel level) {
        return unit -> unit.level().orElseThrow() == level;
    }

    private static Predicate<Unit> atLevels2And3() {
        return at(SecurityLevel.LEVEL_2).or(at(SecurityLevel.LEVEL_3));
    }

    private static List<Bed> beds(Predicate<Unit> where) {
        return SNAPSHOT.beds().stream().filter(bed -> where.test(unitOf(bed))).toList();
    }

    private static List<Bed> beds(BedState state) {
        return SNAPSHOT.beds().stream().filter(bed -> bed.state() == state).toList();
    }

    private static long free(Predicate<Unit> where) {
        return beds(BedState.VRIJ).stream()
                .filter(bed -> where.test(unitOf(bed)))
                .count();
    }

    private static Unit unitOf(Bed bed) {
        return UNITS.get(bed.unit());
    }
}
