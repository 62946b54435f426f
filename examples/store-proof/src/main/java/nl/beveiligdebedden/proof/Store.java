/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.CapacityStoreException;
import nl.beveiligdebedden.jdbc.JdbcReservations;
import nl.beveiligdebedden.port.Reservations;
import org.h2.jdbcx.JdbcConnectionPool;

/** The store as a worker has it open. */
record Store(JdbcConnectionPool pool, Reservations reservations, Aside aside) implements AutoCloseable {

    private static final int MOST_TRIES = 3000;

    /** Tries until it is open, however often it is cut meanwhile. */
    static Store open(String url, int connections) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            JdbcConnectionPool pool = Pools.of(url, connections);
            try {
                return new Store(pool, JdbcReservations.open(pool, Authority.COVENANT), Aside.open(pool));
            } catch (CapacityStoreException away) {
                pool.dispose();
                Worker.waitFor(away);
            }
        }
        throw new IllegalStateException("the database did not come back");
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
