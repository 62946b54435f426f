/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import javax.sql.DataSource;

class JdbcDecisionLogOnH2Test extends JdbcDecisionLogContract {

    @Override
    DataSource anEmptyDatabase() {
        return H2.anEmptyDatabase("");
    }
}
