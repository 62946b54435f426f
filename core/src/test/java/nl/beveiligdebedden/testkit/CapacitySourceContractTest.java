/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.port.CapacitySource;
import org.junit.jupiter.api.Test;

/** The contract bites: each source here breaks one promise. */
class CapacitySourceContractTest {

    @Test
    void a_source_that_takes_not_recorded_for_none_is_caught() {
        CapacitySourceContract contract = units(unit -> unit.regimes().isKnown()
                ? unit
                : Unit.builder().like(unit).regimes(Recorded.of()).build());

        assertCaught(contract::recorded_as_none_and_not_recorded_stay_apart);
        assertCaught(contract::what_is_not_recorded_is_read_as_not_recorded);
    }

    @Test
    void a_source_that_takes_not_recorded_for_no_is_caught() {
        CapacitySourceContract contract = units(unit -> Unit.builder()
                .like(unit)
                .somaticCare(Answer.of(unit.somaticCare() == Answer.YES))
                .build());

        assertCaught(() -> contract.yes_no_and_not_recorded_stay_apart(Answer.NOT_RECORDED));
    }

    @Test
    void a_source_that_forgets_a_field_is_caught() {
        CapacitySourceContract contract =
                units(unit -> Unit.builder().like(unit).professionals(List.of()).build());

        assertCaught(contract::everything_that_is_recorded_of_a_unit_is_read);
    }

    @Test
    void a_source_that_takes_carried_forward_for_confirmed_is_caught() {
        CapacitySourceContract contract = beds(bed -> Bed.builder()
                .like(bed)
                .confirmedAt(bed.carriedForwardAt().or(bed::confirmedAt))
                .build());

        assertCaught(contract::a_confirmation_never_moves_with_what_software_carried_forward);
    }

    @Test
    void a_source_that_forgets_who_confirmed_a_bed_is_caught() {
        CapacitySourceContract contract =
                beds(bed -> Bed.builder().like(bed).verifiedBy(Optional.empty()).build());

        assertCaught(() -> contract.who_confirmed_a_bed_is_read(ReporterRole.VERPLEEGKUNDIGE));
    }

    @Test
    void a_source_that_gives_a_bed_without_staff_as_free_is_caught() {
        CapacitySourceContract contract = beds(bed -> bed.state() == BedState.GEEN_PERSONEEL
                ? Bed.builder().like(bed).state(BedState.VRIJ).build()
                : bed);

        assertCaught(() -> contract.each_state_of_a_bed_is_read(BedState.GEEN_PERSONEEL));
    }

    @Test
    void a_source_that_does_not_know_a_province_is_caught() {
        CapacitySourceContract contract = units(
                unit -> Unit.builder().like(unit).province(Optional.empty()).build());

        assertCaught(contract::each_word_of_the_closed_sets_is_read);
    }

    @Test
    void a_source_that_loses_an_hour_in_summer_is_caught() {
        Instant shift = Instant.parse("2022-10-30T00:30:00Z");
        CapacitySourceContract contract = beds(bed -> bed.confirmedAt().equals(Optional.of(shift))
                ? Bed.builder().like(bed).confirmedAt(shift.plusSeconds(3600)).build()
                : bed);

        assertCaught(() -> contract.moments_round_the_change_of_the_clock_and_far_away_are_read(shift));
    }

    @Test
    void a_source_that_takes_capitals_for_small_letters_is_caught() {
        CapacitySourceContract contract = units(unit -> Unit.builder()
                .like(unit)
                .id(new UnitId(unit.id().value().toLowerCase(Locale.ROOT)))
                .build());

        assertCaught(contract::ids_that_differ_only_in_capitals_are_different);
    }

    @Test
    void a_source_that_cuts_a_name_is_caught() {
        CapacitySourceContract contract = units(unit -> Unit.builder()
                .like(unit)
                .name(unit.name().map(name -> name.length() > 100 ? name.substring(0, 100) : name.strip()))
                .build());

        assertCaught(contract::ids_and_names_of_the_greatest_length_are_read);
    }

    @Test
    void a_source_that_loses_characters_is_caught() {
        CapacitySourceContract contract = units(unit -> Unit.builder()
                .like(unit)
                .name(unit.name().map(name -> name.replace("é", "e")))
                .build());

        assertCaught(() -> contract.unusual_characters_in_ids_and_names_are_read("é"));
    }

    @Test
    void a_source_that_can_be_read_once_only_is_caught() {
        AtomicInteger reads = new AtomicInteger();
        CapacitySourceContract contract = units(unit -> Unit.builder()
                .like(unit)
                .name("read " + reads.incrementAndGet())
                .build());

        assertCaught(contract::reading_again_reads_the_same);
    }

    @Test
    void a_source_that_always_has_something_is_caught() {
        CapacitySourceContract contract =
                contract(capacity -> Examples.capacity(Examples.aUnit().build()));

        assertCaught(contract::a_source_that_holds_nothing_reads_nothing);
    }

    private interface Promise {
        void check() throws Exception;
    }

    private static void assertCaught(Promise promise) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(promise::check);
    }

    private static CapacitySourceContract units(UnaryOperator<Unit> defect) {
        return contract(capacity -> new CapacitySnapshot(
                capacity.asOf(),
                capacity.providers(),
                capacity.units().stream().map(defect).toList(),
                capacity.beds()));
    }

    private static CapacitySourceContract beds(UnaryOperator<Bed> defect) {
        return contract(capacity -> new CapacitySnapshot(
                capacity.asOf(),
                capacity.providers(),
                capacity.units(),
                capacity.beds().stream().map(defect).toList()));
    }

    private static CapacitySourceContract contract(UnaryOperator<CapacitySnapshot> defect) {
        return new Defective(defect);
    }

    /** Private, so that JUnit does not take it for a test. */
    private static final class Defective extends CapacitySourceContract {

        private final UnaryOperator<CapacitySnapshot> defect;

        Defective(UnaryOperator<CapacitySnapshot> defect) {
            this.defect = defect;
        }

        @Override
        protected CapacitySource holding(CapacitySnapshot capacity) {
            return () -> defect.apply(capacity);
        }
    }
}
