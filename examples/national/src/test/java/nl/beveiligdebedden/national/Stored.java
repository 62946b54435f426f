/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import java.util.UUID;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import org.h2.jdbcx.JdbcDataSource;

/** A snapshot that went through a database. */
final class Stored {

    private Stored() {}

    static CapacitySnapshot readBack(CapacitySnapshot snapshot) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcCapacity capacity = JdbcCapacity.open(database);
        capacity.load(snapshot);
        return capacity.read();
    }
}
