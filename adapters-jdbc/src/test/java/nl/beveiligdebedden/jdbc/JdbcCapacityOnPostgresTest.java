/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import javax.sql.DataSource;

class JdbcCapacityOnPostgresTest extends JdbcCapacityContract {

    @Override
    DataSource anEmptyDatabase() {
        return Postgres.anEmptyDatabase();
    }
}
