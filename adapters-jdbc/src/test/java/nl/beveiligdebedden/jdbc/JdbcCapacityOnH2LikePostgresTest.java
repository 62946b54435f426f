/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import javax.sql.DataSource;

class JdbcCapacityOnH2LikePostgresTest extends JdbcCapacityContract {

    @Override
    DataSource anEmptyDatabase() {
        return H2.anEmptyDatabase(";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }
}
