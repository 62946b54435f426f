/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes many rows, some thousands at a time, and tells how far it is. */
final class Chunks {

    private static final int ROWS = 5000;

    private final Handle handle;
    private final LoadProgress progress;
    private final int of;
    private int done;

    Chunks(Handle handle, LoadProgress progress, int of) {
        this.handle = handle;
        this.progress = progress;
        this.of = of;
    }

    <T> void write(String statement, List<T> rows, BiConsumer<PreparedBatch, T> add) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<T> some = rows.subList(from, Math.min(from + ROWS, rows.size()));
            writeAll(statement, some, add);
            tell(some.size());
        }
    }

    /** What stands there already is done as well. */
    void skip(int rows) {
        if (rows > 0) {
            tell(rows);
        }
    }

    private void tell(int rows) {
        done += rows;
        progress.written(done, of);
    }

    private <T> void writeAll(String statement, List<T> rows, BiConsumer<PreparedBatch, T> add) {
        PreparedBatch batch = handle.prepareBatch(statement);
        rows.forEach(row -> add.accept(batch, row));
        batch.execute();
    }
}
