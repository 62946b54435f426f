/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The one row that says as of when the capacity is known. */
final class SnapshotRow {

    private SnapshotRow() {}

    /** One who changes something waits here for the others who do. */
    static void waitForOthers(Handle handle) {
        handle.createQuery("select id from snapshot for update")
                .mapTo(Integer.class)
                .one();
    }

    static void write(Handle handle, Optional<Instant> asOf) {
        handle.createUpdate("update snapshot set as_of = :asOf")
                .bind("asOf", Moments.column(asOf))
                .execute();
    }

    static Optional<Instant> read(Handle handle) {
        return handle.createQuery("select as_of from snapshot")
                .map(Row.as(row -> row.moment("as_of")))
                .one();
    }
}
