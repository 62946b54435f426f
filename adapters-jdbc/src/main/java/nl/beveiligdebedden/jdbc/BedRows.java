/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ReporterRole;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The beds in the database. */
final class BedRows {

    private static final String WRITE = """
            merge into bed as known
            using (values (cast(:id as varchar(100)))) as told (id)
            on known.id = told.id
            when matched then
                update set unit_id = :unit, in_use = true
            when not matched then
                insert (id, unit_id, in_use)
                values (:id, :unit, true)
            """;

    /** A claim holds the bed also when a later report says otherwise: a bed that is promised is never read as free. */
    private static final String READ = """
            select
                bed.id, bed.unit_id, coalesce(claim.state, report.state) as state,
                report.confirmed_at, report.carried_forward_at, report.verified_by
            from bed
            join latest_bed_report report on report.bed_id = bed.id
            left join active_claim claim on claim.bed_id = bed.id
            where bed.in_use
            """;

    private static final String OF_PROVIDER = """
            select bed.id
            from bed
            join unit on unit.id = bed.unit_id
            where unit.provider_id = :provider
            """;

    private BedRows() {}

    /** Those too that are no longer in use: they may still be promised. */
    static Set<BedId> ofProvider(Handle handle, String provider) {
        return handle.createQuery(OF_PROVIDER)
                .bind("provider", provider)
                .map(Row.as(row -> new BedId(row.text("id"))))
                .collect(toSet());
    }

    static void write(Handle handle, List<Bed> beds, Chunks chunks) {
        handle.execute("update bed set in_use = false where in_use");
        chunks.write(WRITE, beds, BedRows::add);
    }

    private static void add(PreparedBatch batch, Bed bed) {
        batch.bind("id", bed.id().value()).bind("unit", bed.unit().value()).add();
    }

    static List<Bed> read(Handle handle) {
        return handle.createQuery(READ).map(Row.as(BedRows::bed)).stream()
                .sorted(comparing(Bed::id))
                .toList();
    }

    private static Bed bed(Row row) {
        return Bed.builder()
                .id(new BedId(row.text("id")))
                .unit(new UnitId(row.text("unit_id")))
                .state(row.word(BedState.class, "state"))
                .confirmedAt(row.moment("confirmed_at"))
                .carriedForwardAt(row.moment("carried_forward_at"))
                .verifiedBy(row.wordIfAny(ReporterRole.class, "verified_by"))
                .build();
    }
}
