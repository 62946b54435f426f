/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.PGConnection;

/** Listens to PostgreSQL on a connection of its own. Apart, so that nobody else needs the driver's classes. */
final class PostgresNotice implements LiveCapacity.Waiting {

    private final Jdbi jdbi;
    private final Duration pause;
    private Handle handle;

    PostgresNotice(Jdbi jdbi, Duration pause) {
        this.jdbi = jdbi;
        this.pause = pause;
        listen();
    }

    private void listen() {
        handle = jdbi.open();
        handle.execute("listen lcbb_capacity");
    }

    /** What happened while nobody listened is not told again; so who comes back looks at once. */
    @Override
    public void untilChange() throws InterruptedException {
        try {
            handle.getConnection().unwrap(PGConnection.class).getNotifications((int) pause.toMillis());
        } catch (SQLException | JdbiException lost) {
            Thread.sleep(pause.toMillis());
            comeBack();
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private void comeBack() {
        try {
            close();
            listen();
        } catch (JdbiException stillAway) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
