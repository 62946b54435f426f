/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import javax.sql.DataSource;

class JdbcCapacityOnH2Test extends JdbcCapacityContract {

    @Override
    DataSource anEmptyDatabase() {
        return H2.anEmptyDatabase("");
    }
}
