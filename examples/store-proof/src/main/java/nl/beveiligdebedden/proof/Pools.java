/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import javax.sql.ConnectionPoolDataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** Connections that are used again; H2's pool serves PostgreSQL as well. */
final class Pools {

    private Pools() {}

    static JdbcConnectionPool of(String url, int connections) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(source(url));
        pool.setMaxConnections(connections);
        pool.setLoginTimeout(60);
        return pool;
    }

    private static ConnectionPoolDataSource source(String url) {
        return url.startsWith("jdbc:h2:") ? h2(url) : postgres(url);
    }

    private static ConnectionPoolDataSource h2(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        return source;
    }

    private static ConnectionPoolDataSource postgres(String url) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        source.setDefaultAutoCommit(true);
        return source;
    }
}
