/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;

/**
 * A phone call in which somebody of the provider said how a bed stands: it counts as a fresh confirmation (FILL-9,
 * FILL-10).
 *
 * <p>Example:
 *
 * <pre>{@code
 * PhoneCall call = new PhoneCall(new BedId("b-0001"), moment, ReporterRole.OPNAMECOORDINATOR, BedState.VRIJ);
 * CapacitySnapshot now = call.recordedIn(snapshot).orElseThrow();
 * }</pre>
 *
 * @param bed the bed that was asked for
 * @param at the moment of the call
 * @param by who said it: a role, never a name
 * @param state what was said of the bed
 */
public record PhoneCall(BedId bed, Instant at, ReporterRole by, BedState state) {

    /**
     * Records the call: the bed gets a new report, verified at the moment of the call.
     *
     * @param known everything that is known so far
     * @return the capacity after the call; or a fault at {@code /bed} when the bed is not in it, or at {@code /at} when a
     *     person confirmed the bed later than this call
     */
    public Checked<CapacitySnapshot> recordedIn(CapacitySnapshot known) {
        Faults faults = new Faults();
        Optional<Bed> before =
                known.beds().stream().filter(other -> other.id().equals(bed)).findFirst();
        before.ifPresentOrElse(found -> refuseWhenEarlier(found, faults), () -> refuseBed(faults));
        Optional<CapacitySnapshot> after =
                before.filter(found -> faults.leaveItReadable()).map(found -> after(found, known));
        return new Checked<>(after, faults.sorted());
    }

    private void refuseBed(Faults faults) {
        faults.add(
                "/bed", FaultKind.UNKNOWN_REFERENCE, bed.value(), new Text("een bed dat er is", "a bed that is there"));
    }

    private void refuseWhenEarlier(Bed before, Faults faults) {
        before.confirmedAt().filter(at::isBefore).map(PhoneCall::shown).ifPresent(last -> {
            Text allowed = new Text(last + " of later", last + " or later");
            faults.add("/at", FaultKind.OUT_OF_ORDER, shown(at), allowed);
        });
    }

    /** In whole seconds: nine digits behind the point could be taken for a BSN. */
    private static String shown(Instant moment) {
        return DutchTime.shown(moment.truncatedTo(ChronoUnit.SECONDS)).toString();
    }

    private CapacitySnapshot after(Bed before, CapacitySnapshot known) {
        List<Bed> beds = known.beds().stream()
                .map(other -> other == before ? reportOn(before) : other)
                .toList();
        Optional<Instant> asOf = known.asOf().map(moment -> moment.isBefore(at) ? at : moment);
        return new CapacitySnapshot(asOf, known.providers(), known.units(), beds);
    }

    /** What software carried forward was the report before this one. */
    private Bed reportOn(Bed before) {
        return Bed.builder()
                .like(before)
                .state(state)
                .confirmedAt(at)
                .verifiedBy(by)
                .carriedForwardAt(Optional.empty())
                .build();
    }
}
