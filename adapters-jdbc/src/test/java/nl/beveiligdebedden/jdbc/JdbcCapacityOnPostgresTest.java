/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class JdbcCapacityOnPostgresTest extends JdbcCapacityContract {

    /** PostgreSQL would plan the first read by the rows that it knew before the load: none. */
    @Test
    void after_a_load_PostgreSQL_knows_how_many_rows_there_are() {
        DataSource database = anEmptyDatabase();

        JdbcCapacity.open(database).load(Samples.theCountry(100));

        int known = Jdbi.create(database)
                .withHandle(handle -> handle.createQuery(
                                "select reltuples from pg_class where relname = 'latest_bed_report'"
                                        + " and relnamespace = current_schema()::regnamespace")
                        .mapTo(Integer.class)
                        .one());
        assertThat(known).isEqualTo(100);
    }

    @Override
    DataSource anEmptyDatabase() {
        return Postgres.anEmptyDatabase();
    }
}
