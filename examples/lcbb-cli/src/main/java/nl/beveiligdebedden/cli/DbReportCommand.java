/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.GuardedCapacity;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records how one bed stands, and says what was stored and what it contradicts. */
@Command(
        name = "report",
        description = "Legt vast hoe een bed ervoor staat, en zegt wat er is bewaard en wat dat tegenspreekt.")
final class DbReportCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Option(names = "--bed", paramLabel = "ID", required = true, description = "het bed")
    private BedId bed;

    @Option(names = "--state", paramLabel = "STATE", required = true, description = "de stand van het bed, zoals VRIJ")
    private BedState state;

    @Option(
            names = "--said-by",
            paramLabel = "ROLE",
            description = "als er is gebeld: de rol van wie het zei, zoals OPNAMECOORDINATOR; nooit een naam")
    private ReporterRole saidBy;

    @Mixin
    private ActorOption by;

    @Mixin
    private MomentOption at;

    @Override
    public Integer call() {
        GuardedCapacity store = GuardedCapacity.open(options.database().existing(), Authority.COVENANT);
        Bed stored = saidBy == null ? reported(store) : phoned(store);
        return options.answer(
                DbAnswers.conflicts(DbAnswers.stored(stored), options.orFaults(store.conflicts(by.actor()))));
    }

    private Bed reported(GuardedCapacity store) {
        Bed now = Bed.builder()
                .id(bed)
                .unit(known(options.orFaults(store.read(by.actor()))).unit())
                .state(state)
                .confirmedAt(at.past())
                .build();
        return options.orFaults(store.report(List.of(now), by.actor(), Moments.now()))
                .get(0);
    }

    private Bed phoned(GuardedCapacity store) {
        PhoneCall call = new PhoneCall(bed, at.past(), saidBy, state);
        return known(options.orFaults(store.record(call, by.actor(), Moments.now())));
    }

    private Bed known(CapacitySnapshot seen) {
        return seen.beds().stream()
                .filter(one -> one.id().equals(bed))
                .findFirst()
                .orElseThrow(this::unknown);
    }

    private FaultyDocument unknown() {
        Faults faults = new Faults();
        faults.add(
                "/bed", FaultKind.UNKNOWN_REFERENCE, bed.value(), new Text("een bed dat u ziet", "a bed that you see"));
        return options.refused(faults.sorted());
    }
}
