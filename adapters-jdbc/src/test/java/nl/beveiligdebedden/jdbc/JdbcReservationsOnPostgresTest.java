/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import javax.sql.DataSource;

class JdbcReservationsOnPostgresTest extends JdbcReservationsContract {

    private static final DataSource DATABASE = Postgres.migrated();

    @Override
    DataSource anEmptyDatabase() {
        return Postgres.emptied(DATABASE);
    }
}
