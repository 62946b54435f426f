/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ReporterRole;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Everything that was said of the beds, in the database. Rows are added, never changed. */
record BedReportRows(Map<String, NumberedReport> latestByBed) {

    private static final String WRITE = """
            insert into bed_report (bed_id, sequence_number, state, confirmed_at, carried_forward_at, verified_by)
            values (:bed, :number, :state, :confirmedAt, :carriedForwardAt, :verifiedBy)
            """;

    private static final String READ = """
            select bed_id, sequence_number, state, confirmed_at, carried_forward_at, verified_by
            from latest_bed_report
            """;

    static void append(Handle handle, List<Bed> beds) {
        BedReportRows known = latest(handle);
        PreparedBatch batch = handle.prepareBatch(WRITE);
        beds.stream().flatMap(bed -> known.news(bed).stream()).forEach(report -> add(batch, report));
        batch.execute();
    }

    private static BedReportRows latest(Handle handle) {
        return new BedReportRows(handle.createQuery(READ).map(columns -> report(new Row(columns))).stream()
                .collect(toMap(NumberedReport::bed, identity())));
    }

    private static NumberedReport report(Row row) {
        BedReport report = new BedReport(
                row.word(BedState.class, "state"),
                row.moment("confirmed_at"),
                row.moment("carried_forward_at"),
                row.wordIfAny(ReporterRole.class, "verified_by"));
        return new NumberedReport(row.text("bed_id"), row.number("sequence_number"), report);
    }

    private Optional<NumberedReport> news(Bed bed) {
        String id = bed.id().value();
        return NumberedReport.after(Optional.ofNullable(latestByBed.get(id)), id, BedReport.of(bed));
    }

    private static void add(PreparedBatch batch, NumberedReport numbered) {
        BedReport report = numbered.report();
        batch.bind("bed", numbered.bed())
                .bind("number", numbered.number())
                .bind("state", report.state().code())
                .bind("confirmedAt", Moments.column(report.confirmedAt()))
                .bind("carriedForwardAt", Moments.column(report.carriedForwardAt()))
                .bind("verifiedBy", report.verifiedBy().map(ReporterRole::code))
                .add();
    }
}
