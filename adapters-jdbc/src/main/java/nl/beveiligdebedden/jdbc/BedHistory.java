/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.port.ActorRole;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A page of what was ever said of a bed, the newest first; with an owner only when the bed is his. */
record BedHistory(BedId bed, Optional<String> owner, int before, int most) {

    /** A bed that is no longer in use keeps its history. */
    private static final String PROVIDER = """
            select unit.provider_id
            from bed
            join unit on unit.id = bed.unit_id
            where bed.id = :bed
            """;

    /** In the order of the whole key, so that H2 sees that the index has it already. */
    private static final String READ = """
            select sequence_number, state, confirmed_at, carried_forward_at, verified_by, reported_by
            from bed_report
            where bed_id = :bed and sequence_number < :before
            order by bed_id desc, sequence_number desc
            fetch first :most rows only
            """;

    BedHistory {
        if (most < 0) {
            throw new IllegalArgumentException("most (%s) must be 0 or more".formatted(most));
        }
    }

    Checked<List<KeptReport>> read(Handle handle) {
        return isSeen(handle) ? new Checked<>(Optional.of(reports(handle)), List.of()) : refused();
    }

    private boolean isSeen(Handle handle) {
        return handle.createQuery(PROVIDER)
                .bind("bed", bed.value())
                .map(Row.as(row -> row.textIfAny("provider_id")))
                .findOne()
                .filter(provider -> owner.isEmpty() || owner.equals(provider))
                .isPresent();
    }

    private Checked<List<KeptReport>> refused() {
        Faults faults = new Faults();
        if (owner.isPresent()) {
            faults.add("/bed", FaultKind.NOT_ALLOWED, bed.value(), new Text("een eigen bed", "a bed of one's own"));
        } else {
            Text there = new Text("een bed dat er is", "a bed that is there");
            faults.add("/bed", FaultKind.UNKNOWN_REFERENCE, bed.value(), there);
        }
        return new Checked<>(Optional.empty(), faults.sorted());
    }

    private List<KeptReport> reports(Handle handle) {
        return query(handle, READ).map(Row.as(this::report)).list();
    }

    /** Apart, so that a test can ask the database how it answers. */
    Query explained(Handle handle, String explain) {
        return query(handle, explain + READ);
    }

    private Query query(Handle handle, String text) {
        return handle.createQuery(text)
                .bind("bed", bed.value())
                .bind("before", before)
                .bind("most", most);
    }

    private KeptReport report(Row row) {
        NumberedReport numbered = BedReportRows.report(row, bed.value());
        return new KeptReport(bed, numbered.number(), numbered.report(), row.wordIfAny(ActorRole.class, "reported_by"));
    }
}
