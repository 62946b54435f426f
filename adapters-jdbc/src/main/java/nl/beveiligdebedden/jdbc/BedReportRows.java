/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.port.ActorRole;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Everything that was said of the beds, in the database. Rows are added, never changed. */
record BedReportRows(Map<String, NumberedReport> latestByBed) {

    private static final String WRITE = """
            insert into bed_report (
                bed_id, sequence_number, state, confirmed_at, carried_forward_at, verified_by, reported_by)
            values (:bed, :number, :state, :confirmedAt, :carriedForwardAt, :verifiedBy, :reportedBy)
            """;

    private static final String READ = """
            select bed_id, sequence_number, state, confirmed_at, carried_forward_at, verified_by
            from latest_bed_report
            """;

    private static final String READ_OLDER = READ + """
            where (carried_forward_at is null or carried_forward_at < :at)
              and (confirmed_at is null or confirmed_at < :at)
              and bed_id in (select id from bed where in_use)
            """;

    /** The copy of the last report. A key of it refers to the report, so what was not reported cannot stand here. */
    private static final String WRITE_FIRST = WRITE.replace("into bed_report", "into latest_bed_report");

    /** By its key alone: a question in it would be planned anew while the tables fill, and wrongly. */
    private static final String WRITE_NEXT = """
            update latest_bed_report
            set sequence_number = :number,
                state = :state,
                confirmed_at = :confirmedAt,
                carried_forward_at = :carriedForwardAt,
                verified_by = :verifiedBy,
                reported_by = :reportedBy
            where bed_id = :bed
            """;

    /** How many of the beds had news. */
    static int append(Handle handle, List<Bed> beds, Chunks chunks) {
        BedReportRows known = latest(handle);
        List<NumberedReport> news =
                beds.stream().flatMap(bed -> known.news(bed).stream()).toList();
        chunks.skip(2 * (beds.size() - news.size()));
        return append(news, chunks);
    }

    private static int append(List<NumberedReport> news, Chunks chunks) {
        Map<Boolean, List<NumberedReport>> byFirst = news.stream().collect(partitioningBy(NumberedReport::isFirst));
        write(WRITE, news, chunks);
        write(WRITE_FIRST, byFirst.get(true), chunks);
        write(WRITE_NEXT, byFirst.get(false), chunks);
        return news.size();
    }

    private static void write(String statement, List<NumberedReport> reports, Chunks chunks) {
        chunks.write(
                statement,
                reports,
                (batch, report) -> bind(batch, report, Optional.empty()).add());
    }

    static void append(Handle handle, NumberedReport report, Optional<ActorRole> by) {
        bind(handle.createUpdate(WRITE), report, by).execute();
        bind(handle.createUpdate(report.isFirst() ? WRITE_FIRST : WRITE_NEXT), report, by)
                .execute();
    }

    /** One bed, when there is news of it. */
    static void append(Handle handle, Bed bed, Optional<ActorRole> by) {
        NumberedReport latest =
                BedNow.read(handle, bed.id()).map(BedNow::latest).orElseThrow();
        NumberedReport.after(Optional.of(latest), latest.bed(), BedReport.of(bed))
                .ifPresent(news -> append(handle, news, by));
    }

    /** Software says again what was said; how many beds it did that for. */
    static int carryForward(Handle handle, Instant at, Chunks chunks) {
        return append(
                handle.createQuery(READ_OLDER)
                        .bind("at", Moments.column(Optional.of(at)))
                        .map(Row.as(row -> ofItsBed(row).carriedForward(at)))
                        .list(),
                chunks);
    }

    private static BedReportRows latest(Handle handle) {
        return new BedReportRows(handle.createQuery(READ).map(Row.as(BedReportRows::ofItsBed)).stream()
                .collect(toMap(NumberedReport::bed, identity())));
    }

    private static NumberedReport ofItsBed(Row row) {
        return report(row, row.text("bed_id"));
    }

    static NumberedReport report(Row row, String bed) {
        BedReport report = new BedReport(
                row.word(BedState.class, "state"),
                row.moment("confirmed_at"),
                row.moment("carried_forward_at"),
                row.wordIfAny(ReporterRole.class, "verified_by"));
        return new NumberedReport(bed, row.number("sequence_number"), report);
    }

    private Optional<NumberedReport> news(Bed bed) {
        String id = bed.id().value();
        BedReport told = BedReport.of(bed);
        Optional<NumberedReport> latest = Optional.ofNullable(latestByBed.get(id));
        return latest.filter(known -> told.isOlderThan(known.report())).isPresent()
                ? Optional.empty()
                : NumberedReport.after(latest, id, told);
    }

    private static <S extends SqlStatement<S>> S bind(S statement, NumberedReport numbered, Optional<ActorRole> by) {
        BedReport report = numbered.report();
        return statement
                .bind("bed", numbered.bed())
                .bind("number", numbered.number())
                .bind("state", report.state().code())
                .bind("confirmedAt", Moments.column(report.confirmedAt()))
                .bind("carriedForwardAt", Moments.column(report.carriedForwardAt()))
                .bind("verifiedBy", report.verifiedBy().map(ReporterRole::code))
                .bind("reportedBy", by.map(ActorRole::code));
    }
}
