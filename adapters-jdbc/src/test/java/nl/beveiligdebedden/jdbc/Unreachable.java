/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A database that is down. */
final class Unreachable extends OtherDataSource {

    @Override
    public Connection getConnection() throws SQLException {
        throw new SQLException("down", "08001");
    }
}
