/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import javax.sql.DataSource;

class JdbcReservationsOnH2Test extends JdbcReservationsContract {

    @Override
    DataSource anEmptyDatabase() {
        return H2.anEmptyDatabase("");
    }
}
