/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** How the beds stand, beside what their whole history says. */
final class Derived {

    private static final String DIFFERS = """
            (select * from latest_bed_report except select * from latest_of_history)
            union all
            (select * from latest_of_history except select * from latest_bed_report)
            """;

    private Derived() {}

    /** The beds that stand otherwise than was reported last; there is none in a whole database. */
    static List<String> otherwise(DataSource database) {
        return Jdbi.create(database)
                .withHandle(handle -> handle.createQuery(DIFFERS)
                        .map(row -> row.getColumn("bed_id", String.class))
                        .list());
    }
}
