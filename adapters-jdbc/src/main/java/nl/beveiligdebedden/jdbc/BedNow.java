/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.port.Claim;
import org.jdbi.v3.core.Handle;

/** How a bed stands: its place, its latest report with its number, and the claim that holds it. */
record BedNow(Place place, NumberedReport latest, Optional<Claim> claim) {

    /** In which unit it stands, whose it is, and whether it is among the beds that were loaded last. */
    record Place(UnitId unit, Optional<String> provider, boolean isInUse) {}

    private static final String READ = """
            select
                bed.id, bed.unit_id, unit.provider_id, bed.in_use,
                report.sequence_number, report.state, report.confirmed_at, report.carried_forward_at,
                report.verified_by, report.reported_by,
                claim.request_id, claim.state as claimed, claim.expires_at
            from bed
            join unit on unit.id = bed.unit_id
            join latest_bed_report report on report.bed_id = bed.id
            left join active_claim claim on claim.bed_id = bed.id
            where bed.id = :bed and (bed.in_use or claim.bed_id is not null)
            """;

    static Optional<BedNow> read(Handle handle, BedId bed) {
        return handle.createQuery(READ)
                .bind("bed", bed.value())
                .map(Row.as(BedNow::now))
                .findOne();
    }

    private static BedNow now(Row row) {
        return new BedNow(
                new Place(new UnitId(row.text("unit_id")), row.textIfAny("provider_id"), row.isTrue("in_use")),
                BedReportRows.report(row, row.text("id")),
                claim(row));
    }

    private static Optional<Claim> claim(Row row) {
        return row.textIfAny("request_id")
                .map(request -> new Claim(
                        new BedId(row.text("id")),
                        new RequestId(request),
                        row.word(BedState.class, "claimed"),
                        row.moment("expires_at")));
    }

    Optional<String> provider() {
        return place.provider();
    }

    BedState state() {
        return latest.report().state();
    }

    /** The claim of this request. */
    Optional<Claim> claimOf(RequestId request) {
        return claim.filter(held -> held.request().equals(request));
    }

    boolean isOver(Instant at) {
        return claim.filter(held -> held.isOver(at)).isPresent();
    }

    /** Whether the latest report says something else than the claim. */
    boolean isContradicted() {
        return claim.filter(held -> held.state() != state()).isPresent();
    }
}
