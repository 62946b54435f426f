/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.Comparator.comparing;

import java.util.List;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.port.Claim;
import org.jdbi.v3.core.Handle;

/** The claims that hold a bed now, in the database. The key of a row is the bed, so no bed has two. */
final class ClaimRows {

    private static final String INSERT = """
            insert into active_claim (bed_id, request_id, state, expires_at, report_number)
            values (:bed, :request, :state, :expiresAt, :number)
            """;

    private static final String UPDATE = """
            update active_claim
            set state = :state, expires_at = :expiresAt, report_number = :number
            where bed_id = :bed and request_id = :request
            """;

    private static final String READ = "select bed_id, request_id, state, expires_at from active_claim";

    private ClaimRows() {}

    static void write(Handle handle, BedNow now, Claim claim, int number) {
        handle.createUpdate(now.claim().isPresent() ? UPDATE : INSERT)
                .bind("bed", claim.bed().value())
                .bind("request", claim.request().value())
                .bind("state", claim.state().code())
                .bind("expiresAt", Moments.column(claim.until()))
                .bind("number", number)
                .execute();
    }

    static void delete(Handle handle, Claim claim) {
        handle.createUpdate("delete from active_claim where bed_id = :bed and request_id = :request")
                .bind("bed", claim.bed().value())
                .bind("request", claim.request().value())
                .execute();
    }

    static List<Claim> read(Handle handle) {
        return handle.createQuery(READ).map(Row.as(ClaimRows::claim)).stream()
                .sorted(comparing(Claim::bed))
                .toList();
    }

    private static Claim claim(Row row) {
        return new Claim(
                new BedId(row.text("bed_id")),
                new RequestId(row.text("request_id")),
                row.word(BedState.class, "state"),
                row.moment("expires_at"));
    }

    /** The claims that the latest report of their bed contradicts, and those on a bed that a load left out. */
    static List<ClaimConflict> conflicts(Handle handle) {
        return handle
                .createQuery("select bed_id, request_id, claimed, reported from claim_conflict")
                .map(Row.as(ClaimRows::conflict))
                .stream()
                .sorted(comparing(ClaimConflict::bed))
                .toList();
    }

    private static ClaimConflict conflict(Row row) {
        return new ClaimConflict(
                new BedId(row.text("bed_id")),
                new RequestId(row.text("request_id")),
                row.word(BedState.class, "claimed"),
                row.wordIfAny(BedState.class, "reported"));
    }
}
