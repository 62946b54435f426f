/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;

/** A phone call is an act that counts: FILL-9, FILL-10. */
class PhoneCallTest {

    private static final Instant CALLED = MOMENT.plus(Duration.ofMinutes(40));
    private static final BedId BED = new BedId("b-01");
    private static final PhoneCall FREE = new PhoneCall(BED, CALLED, ReporterRole.VERPLEEGKUNDIGE, BedState.VRIJ);

    @Test
    void what_was_said_is_the_new_report_on_the_bed_verified_at_the_moment_of_the_call() {
        CapacitySnapshot known = known(aBed().state(BedState.BEZET).carriedForwardAt(MOMENT));

        Bed after = FREE.recordedIn(known).orElseThrow().beds().get(0);

        assertThat(after)
                .isEqualTo(aBed().state(BedState.VRIJ)
                        .confirmedAt(CALLED)
                        .verifiedBy(ReporterRole.VERPLEEGKUNDIGE)
                        .carriedForwardAt(Optional.empty())
                        .build());
        assertThat(after.origin()).contains(ReportOrigin.GEVERIFIEERD);
    }

    @Test
    void nothing_else_changes_but_the_moment_as_of_which_the_capacity_is_known() {
        Bed other = aBed().id(new BedId("b-02")).build();
        CapacitySnapshot known = Examples.capacity(aUnit().build(), aBed().build(), other);

        CapacitySnapshot after = FREE.recordedIn(known).orElseThrow();

        assertThat(after.asOf()).contains(CALLED);
        assertThat(after.beds().get(1)).isSameAs(other);
        assertThat(after.units()).isEqualTo(known.units());
        assertThat(after.providers()).isEqualTo(known.providers());
    }

    @Test
    void a_call_that_is_recorded_later_does_not_set_the_moment_back() {
        CapacitySnapshot known = known(aBed());
        PhoneCall earlier = new PhoneCall(BED, MOMENT.minusSeconds(60), ReporterRole.BEHANDELAAR, BedState.BEZET);

        CapacitySnapshot after = earlier.recordedIn(known).orElseThrow();

        assertThat(after.asOf()).contains(MOMENT);
        assertThat(after.beds().get(0).confirmedAt()).contains(MOMENT.minusSeconds(60));
    }

    @Test
    void a_call_at_the_very_moment_of_the_last_confirmation_counts() {
        CapacitySnapshot known = known(aBed().confirmedAt(CALLED).state(BedState.BEZET));

        assertThat(FREE.recordedIn(known).orElseThrow().beds().get(0).state()).isEqualTo(BedState.VRIJ);
    }

    @Test
    void a_call_before_the_last_confirmation_is_a_fault() {
        CapacitySnapshot known = known(aBed().confirmedAt(CALLED.plusSeconds(1)));

        Checked<CapacitySnapshot> after = FREE.recordedIn(known);

        assertThat(after)
                .isEqualTo(new Checked<>(
                        Optional.empty(),
                        List.of(new Fault(
                                "/at",
                                FaultKind.OUT_OF_ORDER,
                                "2022-06-15T12:40+02:00",
                                new Text(
                                        "2022-06-15T12:40:01+02:00 of later", "2022-06-15T12:40:01+02:00 or later")))));
    }

    @Test
    void a_moment_of_nine_digits_behind_the_point_is_not_taken_for_a_BSN() {
        Instant fine = CALLED.plusNanos(111_222_333);
        PhoneCall call = new PhoneCall(BED, fine, ReporterRole.BEHANDELAAR, BedState.VRIJ);

        Checked<CapacitySnapshot> after = call.recordedIn(known(aBed().confirmedAt(fine.plusNanos(1))));

        assertThat(after.faults()).map(Fault::kind).containsExactly(FaultKind.OUT_OF_ORDER);
    }

    @Test
    void what_software_carried_forward_after_the_call_does_not_make_it_late() {
        CapacitySnapshot known = known(aBed().carriedForwardAt(CALLED.plusSeconds(1)));

        assertThat(FREE.recordedIn(known).faults()).isEmpty();
    }

    @Test
    void a_call_about_a_bed_that_is_not_there_is_a_fault() {
        PhoneCall unknown = new PhoneCall(new BedId("b-99"), CALLED, ReporterRole.BEHANDELAAR, BedState.VRIJ);

        Checked<CapacitySnapshot> after = unknown.recordedIn(known(aBed()));

        assertThat(after)
                .isEqualTo(new Checked<>(
                        Optional.empty(),
                        List.of(new Fault(
                                "/bed",
                                FaultKind.UNKNOWN_REFERENCE,
                                "b-99",
                                new Text("een bed dat er is", "a bed that is there")))));
    }

    private static CapacitySnapshot known(Bed.Builder bed) {
        return Examples.capacity(aUnit().build(), bed.build());
    }
}
