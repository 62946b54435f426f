/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.port.Actor;
import org.jdbi.v3.core.Handle;

/** What a provider says of its own beds, in one transaction. */
record OwnBeds(Handle handle, Actor by) {

    Checked<List<Bed>> report(List<Bed> beds) {
        Faults faults = new Faults();
        beds.stream().filter(bed -> !isOwn(bed)).forEach(bed -> refuse(bed, faults));
        if (!faults.sorted().isEmpty()) {
            return new Checked<>(Optional.empty(), faults.sorted());
        }
        beds.forEach(bed -> BedReportRows.append(handle, bed, Optional.of(by.role())));
        return new Checked<>(Optional.of(beds.stream().map(this::stored).toList()), List.of());
    }

    boolean isOwn(Bed bed) {
        return BedNow.read(handle, bed.id())
                .flatMap(BedNow::provider)
                .filter(by.party()::equals)
                .isPresent();
    }

    private static void refuse(Bed bed, Faults faults) {
        faults.add("/beds/" + bed.id(), FaultKind.NOT_ALLOWED, "", new Text("een eigen bed", "a bed of one's own"));
    }

    private Bed stored(Bed bed) {
        BedNow now = now(bed);
        BedReport report = now.latest().report();
        return Bed.builder()
                .id(bed.id())
                .unit(now.place().unit())
                .state(report.state())
                .confirmedAt(report.confirmedAt())
                .carriedForwardAt(report.carriedForwardAt())
                .verifiedBy(report.verifiedBy())
                .build();
    }

    private BedNow now(Bed bed) {
        return BedNow.read(handle, bed.id()).orElseThrow();
    }
}
