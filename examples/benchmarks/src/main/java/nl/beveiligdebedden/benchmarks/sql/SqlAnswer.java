/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A row of the answer; the reasons are arrays as PostgreSQL writes them, each with criterion and rule.
 *
 * @param unit the unit
 * @param bed its best bed; empty when it has none
 * @param verdict the place of the verdict, from 0 for the best
 * @param blocks what stands in the way
 * @param unknowns what is not known
 * @param conditions what must be arranged
 * @param supports what speaks for it
 */
public record SqlAnswer(
        String unit, String bed, int verdict, String blocks, String unknowns, String conditions, String supports) {

    static SqlAnswer of(ResultSet row) throws SQLException {
        return new SqlAnswer(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
