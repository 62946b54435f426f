/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.port.Actor;
import org.jdbi.v3.core.Handle;

/** What a provider says of its own beds at a moment, in one transaction. */
record OwnBeds(Handle handle, Actor by, Instant now) {

    Checked<List<Bed>> report(List<Bed> beds) {
        Map<String, BedNow> own = own(beds);
        Faults faults = faults(beds, own);
        if (!faults.sorted().isEmpty()) {
            return new Checked<>(Optional.empty(), faults.sorted());
        }
        beds.forEach(bed -> append(bed, own.get(bed.id().value()).latest()));
        return new Checked<>(Optional.of(beds.stream().map(this::stored).toList()), List.of());
    }

    private Map<String, BedNow> own(List<Bed> beds) {
        return beds.stream()
                .map(Bed::id)
                .distinct()
                .flatMap(bed -> BedNow.read(handle, bed).stream())
                .filter(bed -> bed.provider().filter(by.party()::equals).isPresent())
                .collect(toMap(bed -> bed.latest().bed(), identity()));
    }

    private Faults faults(List<Bed> beds, Map<String, BedNow> own) {
        Faults faults = new Faults();
        Set<BedId> seen = new HashSet<>();
        for (Bed bed : beds) {
            requireOnce(bed, seen, faults);
            Optional.ofNullable(own.get(bed.id().value()))
                    .ifPresentOrElse(known -> requireMoments(bed, known, faults), () -> refuse(bed, faults));
        }
        return faults;
    }

    private static void requireOnce(Bed bed, Set<BedId> seen, Faults faults) {
        if (!seen.add(bed.id())) {
            Text once = new Text("elk bed een keer", "each bed once");
            faults.add(path(bed), FaultKind.DUPLICATE, bed.id().value(), once);
        }
    }

    private void requireMoments(Bed bed, BedNow known, Faults faults) {
        ReportMoments moments = new ReportMoments(now, faults);
        String confirmedAt = path(bed) + "/confirmedAt";
        moments.require(confirmedAt, bed.confirmedAt());
        moments.require(path(bed) + "/carriedForwardAt", bed.carriedForwardAt());
        moments.requireOrder(confirmedAt, BedReport.of(bed), known.latest().report());
    }

    private static void refuse(Bed bed, Faults faults) {
        faults.add(path(bed), FaultKind.NOT_ALLOWED, "", new Text("een eigen bed", "a bed of one's own"));
    }

    private static String path(Bed bed) {
        return "/beds/" + bed.id();
    }

    /** After the report that was looked at: when another one came in between, its number is taken, and all is looked at anew. */
    private void append(Bed bed, NumberedReport latest) {
        NumberedReport.after(Optional.of(latest), latest.bed(), BedReport.of(bed))
                .ifPresent(news -> BedReportRows.append(handle, news, Optional.of(by.role())));
    }

    private Bed stored(Bed bed) {
        BedNow stored = BedNow.read(handle, bed.id()).orElseThrow();
        BedReport report = stored.latest().report();
        return Bed.builder()
                .id(bed.id())
                .unit(stored.place().unit())
                .state(report.state())
                .confirmedAt(report.confirmedAt())
                .carriedForwardAt(report.carriedForwardAt())
                .verifiedBy(report.verifiedBy())
                .build();
    }
}
