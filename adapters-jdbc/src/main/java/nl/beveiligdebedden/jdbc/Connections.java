/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.jdbi.v3.core.statement.StatementExceptions.MessageRendering.NONE;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/** How the database is reached. */
final class Connections {

    private Connections() {}

    /** Messages without the values of the statement: those are data. */
    static Jdbi to(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(() -> connection(dataSource));
        jdbi.configure(StatementExceptions.class, messages -> messages.setMessageRendering(NONE));
        return jdbi;
    }

    /** With automatic commit off, as some pools hand it out, JDBI would think that a transaction is under way. */
    private static Connection connection(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(true);
            return connection;
        } catch (SQLException cut) {
            connection.close();
            throw cut;
        }
    }
}
